import { Injectable } from '@nestjs/common';
import { Forbidden, refuseMerge } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PostEntity } from '../posts/index.js';
import { CarryOver } from './carry-over.js';
import { visibleIdea } from './find-idea.js';
import { IdeaEntity } from './idea.entity.js';
import { decides } from './idea.policy.js';
import { IdeasMerged } from './ideas.events.js';
import { lockPair, oneAtATime, type IdeaPost } from './lock-pair.js';

/** Two ideas that are one: votes and followers add up, what was said below the first stays there to be read. */
@Injectable()
export class MergeIdeas {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly carrying: CarryOver,
  ) {}

  /** Twice is once. @throws NotFound, Forbidden, Invalid, PostClosed, MergedElsewhere, OtherAudience */
  run(actor: Actor, { fromId, intoId }: { fromId: string; intoId: string }): Promise<void> {
    return this.db.tx(async () => {
      await visibleIdea(this.db, fromId, actor);
      await visibleIdea(this.db, intoId, actor);
      await oneAtATime(this.db);
      const [from, into] = await lockPair(this.db, fromId, intoId);
      for (const idea of [from, into]) if (!(await decides(this.db, actor, idea))) throw new Forbidden();
      if (from.mergedIntoId === intoId) return;
      refuseMerge(asMerging(from), asMerging(into));
      const now = this.clock.now();
      await this.carrying.bring(fromId, intoId);
      await this.db.save(PostEntity, { id: fromId, closedAt: now });
      await this.db.save(IdeaEntity, { id: fromId, mergedIntoId: intoId, mergedAt: now, mergedBy: actor.id });
      await this.events.publish(new IdeasMerged(fromId, intoId));
    });
  }
}

const asMerging = ({ scope, ...idea }: IdeaPost) => ({ ...idea, scope: scope! });
