import { Injectable } from '@nestjs/common';
import { hasStarted, Invalid, planSession, SessionInPast } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { FindPlace, type FoundPlace } from './find-place.js';
import { reserveOf, ReserveSeats } from './reserve-seats.js';
import { SessionEntity } from './session.entity.js';
import { refuseSeatOrder } from './seat-order.js';
import { termsAtPublication, termsOf } from './session-terms.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingEntity } from './training.entity.js';
import { canEdit } from './training.policy.js';
import { SessionMoved, SessionUpdated, type MovedWhat } from './trainings.events.js';
import type { SessionInput } from './trainings.inputs.js';

const MOVES = {
  TIME: ['startsAt', 'endsAt', 'zone'],
  PLACE: ['placeName', 'street', 'postcode', 'town'],
  LINK: ['onlineUrl', 'room'],
} as const satisfies Record<MovedWhat, (keyof SessionEntity)[]>;

/** What of a session is new, the weightiest first; null where it takes place as it was. */
const movedWhat = (before: SessionEntity, after: SessionEntity): MovedWhat | null =>
  (['TIME', 'PLACE', 'LINK'] as const).find((what) =>
    MOVES[what].some((key) => String(after[key]) !== String(before[key])),
  ) ?? null;

@Injectable()
export class UpdateSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly places: FindPlace,
    private readonly agenda: TrainerAgenda,
    private readonly reserve: ReserveSeats,
  ) {}

  /**
   * Changes a session to come. Seats that are taken stay taken.
   * @param allow throws where the session, locked, may not be changed
   * @param message to those who booked, where it moves
   * @throws Invalid, WallTimeDoesNotExist, WallTimeAmbiguous, SessionInPast, TrainerBusy, RoomTaken
   */
  async run(
    actor: Actor,
    id: string,
    input: SessionInput,
    allow: (session: SessionEntity) => void = () => undefined,
    message: string | null = null,
  ): Promise<SessionEntity> {
    const { trainingId } = await this.db.get(SessionEntity, id);
    const { format } = await this.db.get(TrainingEntity, trainingId);
    const [place] = await this.places.run([input], format, () => '');
    return this.db.tx(async () => {
      const training = await this.db.lock(TrainingEntity, trainingId);
      const session = await this.db.lock(SessionEntity, id);
      authorize(canEdit(actor, session));
      allow(session);
      await this.reserve.refuseOthers(session.trainerId, [input.reserved]);
      const changed = this.changed(session, training, input, place!);
      const save = () => this.db.save(SessionEntity, changed);
      const saved =
        session.status === 'PUBLISHED'
          ? await this.agenda.claim(session.trainerId, [{ ...changed, title: training.title }], save, [id])
          : await save();
      await this.reserve.plan([saved]);
      await this.events.publish(new SessionUpdated(id, trainingId));
      const what = session.status === 'PUBLISHED' ? movedWhat(session, saved) : null;
      if (what)
        await this.events.publish(
          new SessionMoved(id, session.startsAt.toISOString(), what, saved.updatedAt.toISOString(), message),
        );
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
    // Agreed with those who asked for it, as its price is.
    if (session.ownPrice && input.paymentMode && input.paymentMode !== session.paymentMode)
      throw new Invalid([{ field: 'paymentMode', code: 'notAllowed' }]);
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
    const { seatsTaken } = session;
    const changed: SessionEntity = {
      ...session,
      ...terms,
      ...reserveOf({ ...interval, zone, capacity, seatsTaken }, input.reserved, session, now),
      ...place,
      ...interval,
      zone,
      localStart: input.startsAt,
      onlineUrl: input.onlineUrl === undefined ? session.onlineUrl : input.onlineUrl?.trim() || null,
      capacity,
      minSeats,
      updatedAt: now,
    };
    return { ...changed, sequence: session.sequence + (movedWhat(session, changed) ? 1 : 0) };
  }

  /**
   * A session keeps its moment of decision while its date, minimum and the trainer's wish stay the same; with another
   * date or minimum it is decided upon anew, also where the trainer was to choose already.
   */
  private terms(
    session: SessionEntity,
    planned: Pick<SessionEntity, 'startsAt' | 'zone' | 'minSeats'>,
    input: SessionInput,
    now: Date,
  ): Pick<SessionEntity, 'paymentMode' | 'decisionAt' | 'decideUntil' | 'runsAt'> {
    const { paymentMode, decisionAt, decideUntil, runsAt } = session;
    const same = +planned.startsAt === +session.startsAt && planned.minSeats === session.minSeats;
    const keeps = same && (!input.decisionAt || decideUntil !== null);
    if (keeps || runsAt !== null)
      return { paymentMode: input.paymentMode ?? paymentMode, decisionAt, decideUntil, runsAt };
    const terms = { ...termsOf(planned, input, session, now), decideUntil: null, runsAt };
    if (session.status !== 'PUBLISHED') return terms;
    return { ...terms, ...termsAtPublication({ ...planned, ...terms }, now) };
  }
}
