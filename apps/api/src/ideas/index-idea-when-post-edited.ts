import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostEdited } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(PostEdited)
@Injectable()
export class IndexIdeaWhenPostEdited implements Reacts<PostEdited> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: PostEdited): Promise<void> {
    return this.indexing.run(postId);
  }
}
