import { Injectable } from '@nestjs/common';
import { freshnessDueAt, keepsInOrder, NotFound, PostClosed } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { visiblePost } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { FreshnessConfirmed, QuestionObsolete } from '../question.events.js';
import { standingsOf } from '../question.loaders.js';
import { EndRoutes } from '../routing/end-routes.js';
import { FRESHNESS } from '../timer-kinds.js';

/** Somebody tells whether an answer still holds. What no longer does stays readable, and says so. */
@Injectable()
export class ConfirmFresh {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly routes: EndRoutes,
  ) {}

  /** @throws NotFound, Forbidden, PostClosed where there is no answer or it points to another question */
  run(actor: Actor, questionId: string, stillTrue: boolean): Promise<void> {
    return this.db.tx(async () => {
      const { kind, state } = await visiblePost(this.db, questionId, actor);
      if (kind !== 'QUESTION') throw new NotFound();
      const question = await this.db.lock(QuestionEntity, questionId);
      const [standing] = await standingsOf(this.db, actor, [questionId]);
      authorize(keepsInOrder(standing!) || standing!.acceptedIsOwn);
      if (state !== 'VISIBLE' || question.duplicateOfId || !question.answers) throw new PostClosed();
      await (stillTrue ? this.confirm(question) : this.retire(question));
    });
  }

  private async confirm({ id, acceptedAt }: QuestionEntity): Promise<void> {
    const now = this.clock.now();
    await this.db.save(QuestionEntity, { id, confirmedAt: now, freshnessAskedAt: null, obsoleteAt: null });
    if (acceptedAt) await this.timers.set({ kind: FRESHNESS, subject: id, dueAt: freshnessDueAt(now) });
    await this.events.publish(new FreshnessConfirmed(id));
  }

  private async retire({ id, obsoleteAt }: QuestionEntity): Promise<void> {
    if (obsoleteAt) return;
    await this.db.save(QuestionEntity, { id, obsoleteAt: this.clock.now(), freshnessAskedAt: null });
    await this.timers.cancel(FRESHNESS, id);
    await this.routes.run(id);
    await this.events.publish(new QuestionObsolete(id));
  }
}
