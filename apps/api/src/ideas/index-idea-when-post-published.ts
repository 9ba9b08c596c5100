import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostPublished } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(PostPublished)
@Injectable()
export class IndexIdeaWhenPostPublished implements Reacts<PostPublished> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: PostPublished): Promise<void> {
    return this.indexing.run(postId);
  }
}
