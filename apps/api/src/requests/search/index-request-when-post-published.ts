import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostPublished } from '../../posts/index.js';
import { IndexRequest } from './index-request.js';

@Reaction(PostPublished)
@Injectable()
export class IndexRequestWhenPostPublished implements Reacts<PostPublished> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ postId }: PostPublished): Promise<void> {
    return this.indexing.run(postId);
  }
}
