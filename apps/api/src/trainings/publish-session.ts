import { Injectable } from '@nestjs/common';
import { canMoveSession, hasStarted, Invalid, SessionInPast } from '@nutshell/domain';
import { PayoutAccounts } from '../payout-accounts/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { SessionEntity } from './session.entity.js';
import { termsAtPublication } from './session-terms.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingEntity } from './training.entity.js';
import { canEdit } from './training.policy.js';
import { SessionPublished } from './trainings.events.js';

@Injectable()
export class PublishSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly agenda: TrainerAgenda,
    private readonly payoutAccounts: PayoutAccounts,
  ) {}

  /** Opens a draft session; one of a draft training goes public with it. Twice is once. @throws PayoutOnboardingNeeded, TrainerBusy, RoomTaken, SessionInPast, Invalid */
  async run(actor: Actor, id: string): Promise<SessionEntity> {
    const { trainingId } = await this.db.get(SessionEntity, id);
    return this.db.tx(async (): Promise<SessionEntity> => {
      const training = await this.db.lock(TrainingEntity, trainingId);
      const session = await this.db.lock(SessionEntity, id);
      authorize(canEdit(actor, session));
      if (session.status === 'PUBLISHED') return session;
      if (!canMoveSession(session.status, 'PUBLISHED') || training.status === 'ARCHIVED')
        throw new Invalid([{ field: 'id', code: 'notAllowed' }]);
      const now = this.clock.now();
      if (hasStarted(session, now)) throw new SessionInPast(session.localStart);
      if (training.status === 'DRAFT')
        return this.db.save<SessionEntity>(SessionEntity, {
          ...session,
          publishWithTraining: true,
          updatedAt: now,
        });
      await this.payoutAccounts.refuseWithout(session.trainerId, session);
      const saved = await this.agenda.claim(
        session.trainerId,
        [{ ...session, title: training.title }],
        () =>
          this.db.save<SessionEntity>(SessionEntity, {
            ...session,
            ...termsAtPublication(session, now),
            status: 'PUBLISHED',
            publishedAt: now,
            updatedAt: now,
          }),
        [id],
      );
      await this.events.publish(new SessionPublished(id, trainingId));
      return saved;
    });
  }
}
