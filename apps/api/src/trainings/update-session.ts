import { Injectable } from '@nestjs/common';
import { hasStarted, Invalid, planSession, SessionInPast } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { FindPlace, type FoundPlace } from './find-place.js';
import { SessionEntity } from './session.entity.js';
import { refuseSeatOrder } from './seat-order.js';
import { termsAtPublication, termsOf } from './session-terms.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingEntity } from './training.entity.js';
import { canEdit } from './training.policy.js';
import { SessionMoved, SessionUpdated } from './trainings.events.js';
import type { SessionInput } from './trainings.inputs.js';

const WHERE_AND_WHEN = [
  'startsAt',
  'endsAt',
  'zone',
  'placeName',
  'street',
  'postcode',
  'town',
  'onlineUrl',
] as const satisfies (keyof SessionEntity)[];

@Injectable()
export class UpdateSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly places: FindPlace,
    private readonly agenda: TrainerAgenda,
  ) {}

  /**
   * Changes a session to come. Seats that are taken stay taken.
   * @throws Invalid, WallTimeDoesNotExist, WallTimeAmbiguous, SessionInPast, TrainerBusy
   */
  async run(actor: Actor, id: string, input: SessionInput): Promise<SessionEntity> {
    const { trainingId } = await this.db.get(SessionEntity, id);
    const { format } = await this.db.get(TrainingEntity, trainingId);
    const [place] = await this.places.run([input], format, () => '');
    return this.db.tx(async () => {
      const training = await this.db.lock(TrainingEntity, trainingId);
      const session = await this.db.lock(SessionEntity, id);
      authorize(canEdit(actor, session));
      const changed = this.changed(session, training, input, place!);
      const save = () => this.db.save(SessionEntity, changed);
      const saved =
        session.status === 'PUBLISHED'
          ? await this.agenda.claim(session.trainerId, [{ ...changed, title: training.title }], save, [id])
          : await save();
      await this.events.publish(new SessionUpdated(id, trainingId));
      if (session.status === 'PUBLISHED' && saved.sequence !== session.sequence)
        await this.events.publish(new SessionMoved(id, session.startsAt.toISOString()));
      return saved;
    });
  }

  private changed(
    session: SessionEntity,
    training: TrainingEntity,
    input: SessionInput,
    place: FoundPlace,
  ): SessionEntity {
    const now = this.clock.now();
    if (session.status === 'CANCELLED') throw new Invalid([{ field: 'id', code: 'notAllowed' }]);
    if (hasStarted(session, now)) throw new SessionInPast(session.localStart);
    const zone = input.zone ?? session.zone;
    const capacity = input.capacity ?? session.capacity;
    const minSeats = input.minSeats ?? Math.min(session.minSeats, capacity);
    refuseSeatOrder(minSeats, capacity);
    if (capacity < session.seatsTaken)
      throw new Invalid([{ field: 'capacity', code: 'tooLow', params: { min: session.seatsTaken } }]);
    const interval = planSession({
      startsAt: input.startsAt,
      occurrence: input.occurrence,
      zone,
      durationMinutes: training.durationMinutes,
      now,
    });
    const terms = this.terms(session, { ...interval, zone, minSeats }, input, now);
    const changed: SessionEntity = {
      ...session,
      ...terms,
      ...place,
      ...interval,
      zone,
      localStart: input.startsAt,
      onlineUrl: input.onlineUrl === undefined ? session.onlineUrl : input.onlineUrl?.trim() || null,
      capacity,
      minSeats,
      updatedAt: now,
    };
    const moved = WHERE_AND_WHEN.some((key) => String(changed[key]) !== String(session[key]));
    return { ...changed, sequence: session.sequence + (moved ? 1 : 0) };
  }

  /** A session keeps its moment of decision while its date, minimum and the trainer's wish stay the same. */
  private terms(
    session: SessionEntity,
    planned: Pick<SessionEntity, 'startsAt' | 'zone' | 'minSeats'>,
    input: SessionInput,
    now: Date,
  ): Pick<SessionEntity, 'paymentMode' | 'decisionAt' | 'runsAt'> {
    const { paymentMode, decisionAt, runsAt } = session;
    const same = +planned.startsAt === +session.startsAt && planned.minSeats === session.minSeats;
    const undecided = session.decideUntil === null && runsAt === null;
    if ((same && !input.decisionAt) || !undecided)
      return { paymentMode: input.paymentMode ?? paymentMode, decisionAt, runsAt };
    const terms = termsOf(planned, input, session, now);
    if (session.status !== 'PUBLISHED') return { ...terms, runsAt };
    return { ...terms, ...termsAtPublication({ ...planned, ...terms, runsAt }, now) };
  }
}
