import { Injectable } from '@nestjs/common';
import {
  freshnessDueAt,
  mayWithdrawAcceptance,
  NotFound,
  nudgeDueAt,
  nudgesBy,
  PostClosed,
  refuseAcceptance,
} from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { PostEntity, visiblePost } from '../posts/index.js';
import { QuestionEntity } from './question.entity.js';
import { AcceptanceWithdrawn, AnswerAccepted } from './question.events.js';
import { standingsOf } from './question.loaders.js';
import { EndRoutes } from './routing/end-routes.js';
import { FRESHNESS, NUDGE } from './timer-kinds.js';

/** The answer that helped: one at a time, and another may take its place. */
@Injectable()
export class AcceptAnswer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly routes: EndRoutes,
  ) {}

  /**
   * @param accepted false takes it back; twice is once
   * @throws NotFound, Forbidden, PostClosed, AcceptanceNotOpen @returns the id of the question
   */
  run(actor: Actor, answerId: string, accepted: boolean): Promise<string> {
    return this.db.tx(async () => {
      const seen = await visiblePost(this.db, answerId, actor);
      if (seen.kind !== 'ANSWER') throw new NotFound();
      const question = await this.db.lock(QuestionEntity, seen.rootId);
      if ((question.acceptedAnswerId === answerId) === accepted) return question.id;
      const [standing] = await standingsOf(this.db, actor, [question.id]);
      const acceptance = { acceptedBy: question.acceptedBy, askerId: standing!.askerId };
      if (accepted) {
        const answer = await this.db.lock(PostEntity, answerId);
        if (answer.state !== 'VISIBLE' || question.duplicateOfId) throw new PostClosed();
        refuseAcceptance(
          standing!,
          acceptance,
          {
            isOwn: answer.authorId === actor.id,
            publishedAt: answer.publishedAt!,
            askerSeenAt: standing!.askerSeenAt,
          },
          this.clock.now(),
        );
        await this.accept(actor, question, answerId);
      } else {
        authorize(mayWithdrawAcceptance({ ...standing!, id: actor.id }, acceptance));
        await this.withdraw(question);
      }
      return question.id;
    });
  }

  private async accept(actor: Actor, question: QuestionEntity, answerId: string): Promise<void> {
    const now = this.clock.now();
    const before = question.acceptedAnswerId;
    await this.db.save(QuestionEntity, {
      id: question.id,
      acceptedAnswerId: answerId,
      acceptedBy: actor.id,
      acceptedAt: now,
      activeAt: now,
      freshnessAskedAt: null,
      obsoleteAt: null,
    });
    if (before) await this.events.publish(new AcceptanceWithdrawn(question.id, before));
    await this.events.publish(new AnswerAccepted(question.id, answerId));
    await this.timers.cancel(NUDGE, question.id);
    await this.timers.set({ kind: FRESHNESS, subject: question.id, dueAt: freshnessDueAt(now) });
    await this.routes.run(question.id);
  }

  /** Nothing is accepted any more, in a question that the caller has locked. */
  async withdraw(question: QuestionEntity): Promise<void> {
    const before = question.acceptedAnswerId;
    if (!before) return;
    await this.db.save(QuestionEntity, {
      id: question.id,
      acceptedAnswerId: null,
      acceptedBy: null,
      acceptedAt: null,
      freshnessAskedAt: null,
    });
    await this.events.publish(new AcceptanceWithdrawn(question.id, before));
    await this.timers.cancel(FRESHNESS, question.id);
    await this.nudgeLater(question);
  }

  /** The nudges that are still to come; those that would have been are not made up for. */
  private async nudgeLater({ id, firstAnswerAt, nudges }: QuestionEntity): Promise<void> {
    if (!firstAnswerAt) return;
    const done = Math.max(nudges, nudgesBy(firstAnswerAt, this.clock.now()));
    await this.db.save(QuestionEntity, { id, nudges: done });
    const dueAt = nudgeDueAt(firstAnswerAt, done);
    if (dueAt) await this.timers.set({ kind: NUDGE, subject: id, dueAt });
  }
}
