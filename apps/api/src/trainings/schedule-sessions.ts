import { Injectable } from '@nestjs/common';
import { Invalid, planSession, SESSION_LIMITS, type Interval } from '@nutshell/domain';
import { TrainerProfileEntity } from '../accounts/index.js';
import { PayoutAccounts } from '../payout-accounts/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { FindPlace, type FoundPlace } from './find-place.js';
import { reserveOf, ReserveSeats } from './reserve-seats.js';
import { SessionEntity } from './session.entity.js';
import { refuseSeatOrder } from './seat-order.js';
import { termsAtPublication, termsOf } from './session-terms.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingEntity } from './training.entity.js';
import { canEdit } from './training.policy.js';
import { SessionsScheduled } from './trainings.events.js';
import type { ScheduleSessionsInput, SessionInput } from './trainings.inputs.js';

export const ZONE = 'Europe/Amsterdam';

@Injectable()
export class ScheduleSessions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly places: FindPlace,
    private readonly agenda: TrainerAgenda,
    private readonly payoutAccounts: PayoutAccounts,
    private readonly reserve: ReserveSeats,
  ) {}

  /**
   * Plans one or more dates, all or none. Those of a draft training go public with it, unless `publish` is false.
   * @throws PayoutOnboardingNeeded, Invalid, WallTimeDoesNotExist, WallTimeAmbiguous, SessionInPast, TrainerBusy, RoomTaken
   */
  async run(actor: Actor, input: ScheduleSessionsInput): Promise<SessionEntity[]> {
    const { sessions: wanted } = input;
    refuseCount(wanted);
    const { format } = await this.db.get(TrainingEntity, input.trainingId);
    const places = await this.places.run(wanted, format, (index) => `sessions.${index}.`);
    return this.db.tx(async () => {
      const training = await this.db.lock(TrainingEntity, input.trainingId);
      authorize(canEdit(actor, training));
      if (!training.durationMinutes) throw new Invalid([{ field: 'durationMinutes', code: 'required' }]);
      if (training.status === 'ARCHIVED') throw new Invalid([{ field: 'trainingId', code: 'notAllowed' }]);
      if (training.status === 'PUBLISHED' && input.publish !== false)
        await this.payoutAccounts.refuseWithout(training.trainerId, training);
      await this.reserve.refuseOthers(
        training.trainerId,
        wanted.map(({ reserved }) => reserved),
      );
      const rows = await this.rows(training, wanted, places, input.publish !== false);
      const save = async (): Promise<SessionEntity[]> => {
        await this.db.manager.insert(SessionEntity, rows);
        await this.reserve.plan(rows);
        return rows;
      };
      const blocking = input.publish === false ? [] : rows.map((row) => ({ ...row, title: training.title }));
      const saved = await this.agenda.claim(training.trainerId, blocking, save);
      await this.events.publish(
        new SessionsScheduled(
          training.id,
          saved.map(({ id }) => id),
        ),
      );
      return saved;
    });
  }

  private async rows(
    training: TrainingEntity,
    wanted: readonly SessionInput[],
    places: readonly FoundPlace[],
    publish: boolean,
  ): Promise<SessionEntity[]> {
    const now = this.clock.now();
    await this.agenda.hold(training.trainerId);
    const seller = await this.db.find(TrainerProfileEntity, { personId: training.trainerId });
    const isPublic = training.status === 'PUBLISHED';
    return wanted.map((session, index) => {
      const zone = session.zone ?? ZONE;
      const interval: Interval = planSession({
        startsAt: session.startsAt,
        occurrence: session.occurrence,
        zone,
        durationMinutes: training.durationMinutes,
        now,
      });
      const capacity = session.capacity ?? training.maxSeats;
      const minSeats = session.minSeats ?? Math.min(training.minSeats, capacity);
      const path = `sessions.${index}.`;
      refuseSeatOrder(minSeats, capacity, path);
      const terms = termsOf({ ...interval, zone, minSeats }, session, null, now, path);
      const decided = { ...interval, ...terms, zone, minSeats, runsAt: null };
      return {
        ...terms,
        ...(publish && isPublic ? termsAtPublication(decided, now) : { runsAt: null }),
        decideUntil: null,
        cancelledAt: null,
        cancelReason: null,
        ...places[index]!,
        ...interval,
        id: newId(),
        trainingId: training.id,
        trainerId: training.trainerId,
        status: publish && isPublic ? 'PUBLISHED' : 'DRAFT',
        publishWithTraining: publish && !isPublic,
        zone,
        localStart: session.startsAt,
        onlineUrl: session.onlineUrl?.trim() || null,
        capacity,
        minSeats,
        seatsTaken: 0,
        ...reserveOf({ ...interval, zone, capacity, seatsTaken: 0 }, session.reserved, null, now, path),
        priceExVatCents: training.priceExVatCents,
        ownPrice: false,
        vatStatus: seller?.vatStatus ?? 'STANDARD',
        sequence: 0,
        createdAt: now,
        updatedAt: now,
        publishedAt: publish && isPublic ? now : null,
      } satisfies SessionEntity;
    });
  }
}

function refuseCount(sessions: readonly SessionInput[]): void {
  if (!sessions.length) throw new Invalid([{ field: 'sessions', code: 'required' }]);
  const max = SESSION_LIMITS.sessionsAtOnce;
  if (sessions.length > max) throw new Invalid([{ field: 'sessions', code: 'tooMany', params: { max } }]);
}
