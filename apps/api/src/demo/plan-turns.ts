import {
  after,
  DAY,
  decideUntil,
  decisionAt,
  HOUR,
  isListOpen,
  isLive,
  MINUTE,
  offerUntil,
  type SessionPaymentMode,
} from '@nutshell/domain';
import { cast } from './content/cast.js';
import { people } from './content/people.js';
import { trainings } from './content/trainings/index.js';
import type { PlannedBooking } from './plan-bookings.js';
import type { PlannedSession } from './plan-sessions.js';
import { between, oneOf, randomFrom, type Random } from './random.js';

/** A session with what was decided about it. */
export interface DecidedSession extends PlannedSession {
  paymentMode: SessionPaymentMode;
  decisionAt: Date | null;
  decideUntil: Date | null;
  runsAt: Date | null;
}

/** Somebody who waits for seats, or has an offer: then a booking of theirs is OFFERED. */
export interface PlannedEntry {
  session: string;
  person: string;
  seats: number;
  minSeats: number;
  joinedAt: Date;
  offerUntil: Date | null;
}

export interface Turns {
  sessions: DecidedSession[];
  bookings: PlannedBooking[];
  entries: PlannedEntry[];
}

/** Of so many sessions that are short of their minimum, one is paid once it runs. */
const PAID_LATER = 4;
/** Of so many full sessions with a waitlist, one has an open offer. */
const WITH_OFFER = 3;
const SAID_YES_AFTER = 3 * HOUR;

/** What follows from the bookings: which sessions run, what trainers have to decide, and who waits where. */
export function planTurns(
  sessions: readonly PlannedSession[],
  bookings: readonly PlannedBooking[],
  now: Date,
  zone: string,
): Turns {
  const planner = new Planner(bookings, now, zone);
  const asked = planner.sessionToDecide(sessions);
  const decided = sessions.map((session) => (session.key === asked?.key ? asked : planner.decide(session)));
  for (const session of decided) planner.fillList(session, decided);
  return { sessions: decided, bookings: planner.bookings, entries: planner.entries };
}

class Planner {
  readonly bookings: PlannedBooking[];
  readonly entries: PlannedEntry[] = [];
  private readonly random: Random = randomFrom(610);
  private short = 0;
  private lists = 0;

  constructor(
    bookings: readonly PlannedBooking[],
    private readonly now: Date,
    private readonly zone: string,
  ) {
    this.bookings = [...bookings];
  }

  /** One of the demo trainer, for which too few booked: they were asked some hours ago. */
  sessionToDecide(sessions: readonly PlannedSession[]): DecidedSession | null {
    const coming = sessions.filter(
      ({ trainer, status, startsAt, key, capacity }) =>
        trainer === cast.trainer &&
        status === 'PUBLISHED' &&
        startsAt > after(this.now, 3 * DAY) &&
        this.taken(key) > 0 &&
        this.taken(key) < capacity,
    );
    const session = coming.find(({ key, minSeats }) => this.taken(key) < minSeats) ?? coming[0];
    if (!session) return null;
    const askedAt = after(this.now, -SAID_YES_AFTER);
    return {
      ...session,
      minSeats: Math.max(session.minSeats, this.taken(session.key) + 1),
      paymentMode: 'NOW',
      decisionAt: askedAt,
      decideUntil: decideUntil(askedAt, session.startsAt),
      runsAt: null,
    };
  }

  decide(session: PlannedSession): DecidedSession {
    const moment =
      session.minSeats > 1 ? decisionAt({ ...session, zone: this.zone }, session.createdAt) : null;
    const open = { ...session, paymentMode: 'NOW' as const, decisionAt: moment, decideUntil: null };
    if (!moment || session.status === 'DRAFT') return { ...open, runsAt: null };
    const runsAt = this.minimumMetAt(session);
    if (runsAt) return { ...open, runsAt };
    const until = decideUntil(moment, session.startsAt);
    if (until <= this.now) return { ...open, runsAt: after(moment, SAID_YES_AFTER) };
    if (moment <= this.now) return { ...open, decideUntil: until, runsAt: null };
    return { ...open, paymentMode: this.paysLater(session) ? 'WHEN_IT_RUNS' : 'NOW', runsAt: null };
  }

  private minimumMetAt({ key, minSeats }: PlannedSession): Date | null {
    let seats = 0;
    for (const booking of this.liveIn(key).toSorted((a, b) => +a.bookedAt - +b.bookedAt)) {
      seats += booking.seats;
      if (seats >= minSeats) return after(booking.bookedAt, 8 * MINUTE);
    }
    return null;
  }

  /** Some of those that cost something; who booked there has reserved. */
  private paysLater({ key, training }: PlannedSession): boolean {
    const booked = this.liveIn(key);
    const free = trainings.find(({ slug }) => slug === training)!.priceExVatCents === 0;
    if (free || !booked.length || booked.some(({ person }) => person === cast.participant)) return false;
    this.short += 1;
    if (this.short % PAID_LATER) return false;
    for (const booking of booked)
      this.bookings[this.bookings.indexOf(booking)] = { ...booking, status: 'RESERVED' };
    return true;
  }

  /** Two out of three full sessions have a list; the participant who can sign in is on one, and has an offer. */
  fillList(session: DecidedSession, all: readonly PlannedSession[]): void {
    const { key, capacity, startsAt } = session;
    const full = this.taken(key) === capacity && startsAt > after(this.now, 2 * DAY);
    if (!full || !isListOpen(session, this.now)) return;
    this.lists += 1;
    if (this.lists % WITH_OFFER === 0) return;
    const free = people.filter((person) => this.isFree(person.slug, session, all));
    const participant = free.find(({ slug }) => slug === cast.participant);
    const waits = this.entries.some(({ person, offerUntil: until }) => person === cast.participant && !until);
    if (this.lists % WITH_OFFER === 1) {
      const first = participant && !this.hasOffer(cast.participant) ? participant : oneOf(this.random, free);
      this.offer(session, first.slug);
    }
    const others = free.filter(
      ({ slug }) => slug !== cast.participant && !this.entries.some(({ person }) => person === slug),
    );
    const waiting = Array.from({ length: between(this.random, 1, 3) }, () => oneOf(this.random, others).slug);
    const own = participant && !waits && this.lists % WITH_OFFER === 2 ? [cast.participant] : [];
    for (const person of new Set([...waiting, ...own])) this.wait(session, person);
  }

  private wait({ key, capacity, createdAt }: DecidedSession, person: string): void {
    const latest = after(this.now, -2 * HOUR).getTime();
    const earliest = Math.max(createdAt.getTime(), latest - 10 * DAY);
    const joinedAt = new Date(earliest + Math.floor(this.random() * (latest - earliest)));
    const seats = this.random() < 0.2 && capacity > 3 ? between(this.random, 2, 3) : 1;
    this.entries.push({ session: key, person, seats, minSeats: 1, joinedAt, offerUntil: null });
  }

  /** A seat that somebody gave up some hours ago, in place of the last that was booked alone. */
  private offer({ key, startsAt }: DecidedSession, person: string): void {
    const given = this.liveIn(key)
      .filter((booking) => booking.seats === 1 && booking.person !== cast.participant)
      .toSorted((a, b) => +a.bookedAt - +b.bookedAt)
      .at(-1);
    if (!given || given.status !== 'CONFIRMED') return;
    const offeredAt = after(this.now, -between(this.random, 1, 8) * HOUR);
    const until = offerUntil(startsAt, offeredAt);
    const joinedAt = after(offeredAt, -2 * DAY);
    this.entries.push({ session: key, person, seats: 1, minSeats: 1, joinedAt, offerUntil: until });
    this.bookings[this.bookings.indexOf(given)] = {
      ...given,
      person,
      status: 'OFFERED',
      bookedAt: offeredAt,
      note: null,
    };
  }

  private hasOffer = (person: string): boolean =>
    this.entries.some((entry) => entry.person === person && entry.offerUntil !== null);

  private isFree(person: string, session: PlannedSession, all: readonly PlannedSession[]): boolean {
    return this.bookings
      .filter((booking) => booking.person === person && isLive(booking.status))
      .map((booking) => all.find(({ key }) => key === booking.session)!)
      .every(
        (other) =>
          other.training !== session.training &&
          (other.endsAt <= session.startsAt || session.endsAt <= other.startsAt),
      );
  }

  private liveIn = (key: string): PlannedBooking[] =>
    this.bookings.filter(({ session, status }) => session === key && isLive(status));

  private taken = (key: string): number => this.liveIn(key).reduce((sum, { seats }) => sum + seats, 0);
}
