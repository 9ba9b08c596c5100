import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostHidden } from '../../posts/index.js';
import { IndexRequest } from './index-request.js';

@Reaction(PostHidden)
@Injectable()
export class IndexRequestWhenPostHidden implements Reacts<PostHidden> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ postId }: PostHidden): Promise<void> {
    return this.indexing.run(postId);
  }
}
