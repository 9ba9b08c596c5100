import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEdited } from '../../posts/index.js';
import { IndexRequest } from './index-request.js';

@Reaction(PostEdited)
@Injectable()
export class IndexRequestWhenPostEdited implements Reacts<PostEdited> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ postId }: PostEdited): Promise<void> {
    return this.indexing.run(postId);
  }
}
