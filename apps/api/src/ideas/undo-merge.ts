import { Injectable } from '@nestjs/common';
import { Forbidden, refuseUndoMerge } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PostEntity } from '../posts/index.js';
import { CarryOver } from './carry-over.js';
import { visibleIdea } from './find-idea.js';
import { IdeaEntity } from './idea.entity.js';
import { decides } from './idea.policy.js';
import { IdeasMergeUndone } from './ideas.events.js';
import { lockPair, oneAtATime } from './lock-pair.js';

/** Takes two merged ideas apart: each has again who voted for it and followed it. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly carrying: CarryOver,
  ) {}

  /** Of an idea that is on its own, nothing. @throws NotFound, Forbidden, UndoClosed, MergedElsewhere */
  run(actor: Actor, ideaId: string): Promise<void> {
    return this.db.tx(async () => {
      await visibleIdea(this.db, ideaId, actor);
      await oneAtATime(this.db);
      const { mergedIntoId } = await this.db.get(IdeaEntity, ideaId);
      if (!(await decides(this.db, actor, await this.db.get(PostEntity, ideaId)))) throw new Forbidden();
      if (!mergedIntoId) return;
      const [from, into] = await lockPair(this.db, ideaId, mergedIntoId);
      refuseUndoMerge(from.mergedAt!, into, this.clock.now());
      await this.release(ideaId, mergedIntoId);
    });
  }

  /**
   * What was merged into an idea that is no longer there is on its own again, however long ago it was; where that idea
   * lived on in another itself, so does what was merged into it.
   */
  async releaseAll(goneId: string): Promise<void> {
    await oneAtATime(this.db);
    const gone = await this.db.find(IdeaEntity, { id: goneId });
    const merged = await this.db.query<{ id: string }>(
      'SELECT id FROM ideas WHERE merged_into_id = $1 ORDER BY id',
      [goneId],
    );
    for (const { id } of merged) {
      if (gone?.mergedIntoId) await this.db.save(IdeaEntity, { id, mergedIntoId: gone.mergedIntoId });
      else {
        await lockPair(this.db, id, goneId);
        await this.release(id, goneId);
      }
    }
  }

  private async release(fromId: string, intoId: string): Promise<void> {
    await this.carrying.giveBack(fromId, intoId);
    await this.db.save(PostEntity, { id: fromId, closedAt: null });
    await this.db.save(IdeaEntity, { id: fromId, mergedIntoId: null, mergedAt: null, mergedBy: null });
    await this.events.publish(new IdeasMergeUndone(fromId, intoId));
  }
}
