import { Injectable } from '@nestjs/common';
import { hasStarted, Invalid, SessionInPast, type Interval, type WallTime } from '@nutshell/domain';
import { TrainerProfileEntity } from '../accounts/index.js';
import { PayoutAccounts } from '../payout-accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { DuplicateTraining } from './duplicate-training.js';
import type { FoundPlace } from './find-place.js';
import { refuseOtherOrganisation } from './in-house.js';
import { PublishTraining } from './publish-training.js';
import { ReadyToPublish } from './ready-to-publish.js';
import { SessionEntity } from './session.entity.js';
import { termsAtPublication } from './session-terms.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingEntity } from './training.entity.js';
import { SessionPublished } from './trainings.events.js';

/** A session as it was agreed with those who asked for it. */
export interface SessionPlan extends FoundPlace, Interval {
  readonly trainingId: string;
  /** For whose people alone it is; null is for everybody. */
  readonly organisationId: string | null;
  readonly zone: string;
  readonly localStart: WallTime;
  readonly onlineUrl: string | null;
  readonly capacity: number;
  readonly minSeats: number;
  readonly priceExVatCents: number;
}

/** Makes a public session at a price of its own, of which nobody pays before it is certain that it runs. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly agenda: TrainerAgenda,
    private readonly ready: ReadyToPublish,
    private readonly publishing: PublishTraining,
    private readonly duplicating: DuplicateTraining,
    private readonly payoutAccounts: PayoutAccounts,
  ) {}

  /**
   * Looks whether the session could be made, and writes nothing; what it looked at stays so until the end of the
   * transaction, but for the room.
   * @returns its training, locked
   * @throws OutsideTransaction, NotFound, Invalid where the training is not for these people (any more),
   * TrainerProfileIncomplete, TrainingIncomplete, PayoutOnboardingNeeded, SessionInPast, TrainerBusy, RoomTaken
   */
  async refuse(plan: SessionPlan): Promise<TrainingEntity> {
    const training = await this.db.lock(TrainingEntity, plan.trainingId);
    const { trainerId, organisationId, title } = training;
    const others = organisationId !== null && organisationId !== plan.organisationId;
    if (training.status === 'ARCHIVED' || others)
      throw new Invalid([{ field: 'trainingId', code: 'notAllowed' }]);
    await refuseOtherOrganisation(this.db, trainerId, null, plan);
    if (hasStarted(plan, this.clock.now())) throw new SessionInPast(plan.localStart);
    await this.ready.refuse(training);
    await this.payoutAccounts.refuseWithout(trainerId, plan);
    const own = organisationId === plan.organisationId;
    const along = own && training.status === 'DRAFT' ? await this.publishing.along(training) : [];
    await this.agenda.refuse(trainerId, [...along, { ...plan, title }]);
    return training;
  }

  /**
   * Publishes the training where it was a draft; for the people of an organisation, a copy of a training that is for
   * everybody.
   * @throws as `refuse`
   */
  async run(plan: SessionPlan): Promise<SessionEntity> {
    const training = await this.offered(await this.refuse(plan), plan.organisationId);
    const now = this.clock.now();
    const row = await this.row(plan, training, now);
    const session = await this.agenda.claim(training.trainerId, [{ ...row, title: training.title }], () =>
      this.db.save<SessionEntity>(SessionEntity, row),
    );
    await this.events.publish(new SessionPublished(session.id, training.id));
    return session;
  }

  private async offered(training: TrainingEntity, organisationId: string | null): Promise<TrainingEntity> {
    const own = organisationId === training.organisationId;
    const offered = own ? training : await this.duplicating.inHouse(training, organisationId!);
    return offered.status === 'PUBLISHED' ? offered : this.publishing.publish(offered);
  }

  private async row(
    { trainingId: _, organisationId: __, ...plan }: SessionPlan,
    { id: trainingId, trainerId }: TrainingEntity,
    now: Date,
  ): Promise<SessionEntity> {
    const seller = await this.db.find(TrainerProfileEntity, { personId: trainerId });
    return {
      ...plan,
      ...termsAtPublication({ ...plan, decisionAt: null, runsAt: null }, now),
      id: newId(),
      trainingId,
      trainerId,
      status: 'PUBLISHED',
      publishWithTraining: false,
      paymentMode: 'WHEN_IT_RUNS',
      ownPrice: true,
      vatStatus: seller?.vatStatus ?? 'STANDARD',
      seatsTaken: 0,
      reservedSeats: 0,
      reservedFor: null,
      reservedUntil: null,
      decideUntil: null,
      cancelledAt: null,
      cancelReason: null,
      sequence: 0,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    };
  }
}
