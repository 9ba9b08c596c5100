import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostHidden } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(PostHidden)
@Injectable()
export class IndexIdeaWhenPostHidden implements Reacts<PostHidden> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ postId }: PostHidden): Promise<void> {
    return this.indexing.run(postId);
  }
}
