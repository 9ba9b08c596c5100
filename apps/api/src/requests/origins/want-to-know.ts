import { Injectable } from '@nestjs/common';
import { NotFound, refuseVote } from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { FollowPost, PostEntity, visiblePost } from '../../posts/index.js';
import { PostWanted } from '../requests.events.js';

/** "Dit wil ik ook weten": once for a person and a question of somebody else, withdrawable. Who wants to know follows it. */
@Injectable()
export class WantToKnow {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly following: FollowPost,
  ) {}

  /**
   * Twice is once. What is closed by now can still be taken back.
   * @throws NotFound for what is no question too, OwnPost, PostClosed (also where it points to one that was asked before)
   */
  run(actor: Actor, postId: string, wanted: boolean): Promise<void> {
    return this.db.tx(async () => {
      const { kind } = await visiblePost(this.db, postId, actor);
      if (kind !== 'QUESTION') throw new NotFound();
      const post = await this.db.lock(PostEntity, postId);
      if (wanted) refuseVote(actor.id, post);
      const changed = await this.db.query(
        wanted
          ? 'INSERT INTO post_wants (post_id, person_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1'
          : 'DELETE FROM post_wants WHERE post_id = $1 AND person_id = $2 RETURNING 1',
        wanted ? [postId, actor.id, this.clock.now()] : [postId, actor.id],
      );
      if (!changed.length) return;
      if (wanted) await this.following.run(actor.id, 'POST', postId);
      await this.events.publish(new PostWanted(postId, actor.id, wanted));
    });
  }
}
