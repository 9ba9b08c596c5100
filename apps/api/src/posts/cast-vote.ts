import { Injectable } from '@nestjs/common';
import { refuseVote } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PostEntity } from './post.entity.js';
import { VoteCast, VoteWithdrawn } from './posts.events.js';
import { visiblePost } from './posts.queries.js';

/** One person, one vote on what another wrote; withdrawable. Twice is once. */
@Injectable()
export class CastVote {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** @param up false takes the vote back @throws NotFound, OwnPost, PostClosed @returns how many votes there are now */
  run(actor: Actor, postId: string, up: boolean): Promise<number> {
    return this.db.tx(async () => {
      const { closedAt } = await visiblePost(this.db, postId, actor);
      const post = await this.db.lock(PostEntity, postId);
      refuseVote(actor.id, { ...post, closedAt: post.closedAt ?? closedAt });
      const changed = await this.db.query(
        up
          ? 'INSERT INTO post_votes (post_id, person_id, cast_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1'
          : 'DELETE FROM post_votes WHERE post_id = $1 AND person_id = $2 AND $3::timestamptz IS NOT NULL RETURNING 1',
        [postId, actor.id, this.clock.now()],
      );
      if (!changed.length) return post.votes;
      const votes = post.votes + (up ? 1 : -1);
      await this.db.save(PostEntity, { id: postId, votes });
      await this.events.publish(new (up ? VoteCast : VoteWithdrawn)(postId, actor.id));
      return votes;
    });
  }
}
