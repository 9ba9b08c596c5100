import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostEntity, PostHidden } from '../posts/index.js';
import { Db } from '../platform/db/index.js';
import { ReleaseRequests } from './release-requests.js';

/** A moderator took away that one alone. */
@Reaction(PostHidden)
@Injectable()
export class ReleaseRequestsWhenPostHidden implements Reacts<PostHidden> {
  constructor(
    private readonly db: Db,
    private readonly releasing: ReleaseRequests,
  ) {}

  async run({ postId, kind }: PostHidden): Promise<void> {
    if (kind !== 'REQUEST') return;
    const { state } = await this.db.get(PostEntity, postId);
    if (state !== 'VISIBLE') await this.releasing.of(postId);
  }
}
