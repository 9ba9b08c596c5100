import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostRemoved } from '../posts/index.js';
import { UndoMerge } from './undo-merge.js';

/** Its author took away only their own. */
@Reaction(PostRemoved)
@Injectable()
export class ReleaseIdeasWhenPostRemoved implements Reacts<PostRemoved> {
  constructor(private readonly undoing: UndoMerge) {}

  async run({ postId, kind }: PostRemoved): Promise<void> {
    if (kind === 'IDEA') await this.undoing.releaseAll(postId);
  }
}
