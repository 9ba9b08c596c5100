import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostHidden } from '../posts/index.js';
import { UndoMerge } from './undo-merge.js';

/** What was merged into it did nothing wrong. */
@Reaction(PostHidden)
@Injectable()
export class ReleaseIdeasWhenPostHidden implements Reacts<PostHidden> {
  constructor(private readonly undoing: UndoMerge) {}

  async run({ postId, kind }: PostHidden): Promise<void> {
    if (kind === 'IDEA') await this.undoing.releaseAll(postId);
  }
}
