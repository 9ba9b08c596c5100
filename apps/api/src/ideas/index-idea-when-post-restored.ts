import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostRestored } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(PostRestored)
@Injectable()
export class IndexIdeaWhenPostRestored implements Reacts<PostRestored> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: PostRestored): Promise<void> {
    return this.indexing.run(postId);
  }
}
