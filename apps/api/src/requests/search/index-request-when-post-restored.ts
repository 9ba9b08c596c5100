import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostRestored } from '../../posts/index.js';
import { IndexRequest } from './index-request.js';

@Reaction(PostRestored)
@Injectable()
export class IndexRequestWhenPostRestored implements Reacts<PostRestored> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ postId }: PostRestored): Promise<void> {
    return this.indexing.run(postId);
  }
}
