import fc from 'fast-check';
import {
  backToReserve,
  holdSeats,
  isReserveOpen,
  offersFor,
  reserveFor,
  reserveFrom,
  reserveProblems,
  seatsChange,
  seatsLeft,
  SessionFull,
  type InLine,
} from '../index.js';

const START = new Date('2026-11-26T09:00:00Z');
const hours = (count: number) => new Date(START.getTime() + count * 3_600_000);

describe('seats kept for an organisation', () => {
  const reserve = { reservedSeats: 3, reservedUntil: START };

  it('are for its people up to the moment of release, and not at it', () => {
    expect(isReserveOpen(reserve, hours(-1))).toBe(true);
    expect(isReserveOpen(reserve, START)).toBe(false);
    expect(reserveFor(reserve, true, hours(-1))).toBe(3);
    expect(reserveFor(reserve, false, hours(-1))).toBe(0);
    expect(reserveFor(reserve, true, START)).toBe(0);
    expect([true, false].map((inside) => reserveFrom(reserve, inside, hours(-1)))).toEqual([0, 3]);
    expect([true, false].map((inside) => reserveFrom(reserve, inside, START))).toEqual([0, 0]);
  });

  it('fit in what is free, and are released before the session starts', () => {
    const plan = (seats: number, until: Date) =>
      reserveProblems({ seats, until }, 4, { startsAt: START, now: hours(-48) }, 'x.').map(
        ({ field }) => field,
      );
    expect(plan(4, START)).toEqual([]);
    expect(plan(5, START)).toEqual(['x.reserved.seats']);
    expect(plan(-1, hours(-24))).toEqual(['x.reserved.seats']);
    expect(plan(1, hours(1))).toEqual(['x.reserved.until']);
    expect(plan(1, hours(-48))).toEqual(['x.reserved.until']);
  });
});

type Act =
  | { kind: 'book'; inside: boolean; seats: number }
  | { kind: 'cancel'; index: number }
  | { kind: 'wait'; inside: boolean; seats: number; minSeats: number }
  | { kind: 'pass'; hours: number };

const inside = fc.boolean();
const seats = fc.integer({ min: 1, max: 5 });
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('book' as const), inside, seats }),
    fc.record({ kind: fc.constant('cancel' as const), index: fc.nat(9) }),
    fc.record({ kind: fc.constant('wait' as const), inside, seats, minSeats: fc.constant(1) }),
    fc.record({ kind: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  ),
  { maxLength: 40 },
);

/** One session, as the deeds lead it: who waits goes first, and what is not the asker's is not free. */
class Hall {
  taken = 0;
  reserved: number;
  now = hours(-96);
  readonly until = hours(-24);
  readonly bookings: { inside: boolean; seats: number; reservedSeats: number; live: boolean }[] = [];
  waiting: (InLine & { worksThere: boolean })[] = [];

  constructor(
    readonly capacity: number,
    readonly kept: number,
  ) {
    this.reserved = kept;
  }

  private get reserve() {
    return { reservedSeats: this.reserved, reservedUntil: this.until };
  }

  run(act: Act, at: number): void {
    if (act.kind === 'pass') this.pass(act.hours);
    if (act.kind === 'book') this.book(act.inside, act.seats);
    if (act.kind === 'cancel') this.cancel(act.index);
    if (act.kind === 'wait') {
      const { seats, minSeats, inside: worksThere } = act;
      this.waiting.push({
        id: String(at),
        seats,
        minSeats,
        worksThere,
        firstInLine: false,
        joinedAt: this.now,
      });
    }
    this.passOn();
    this.check();
  }

  private pass(passed: number): void {
    this.now = new Date(Math.min(this.now.getTime() + passed * 3_600_000, hours(-1).getTime()));
    if (!isReserveOpen(this.reserve, this.now)) this.reserved = 0;
  }

  private book(worksThere: boolean, wanted: number): void {
    const { capacity, taken: seatsTaken } = this;
    const session = {
      ...{ status: 'PUBLISHED' as const, startsAt: START, trainerId: 'trainer', capacity, seatsTaken },
      ...{ priceExVatCents: 0, vatStatus: 'STANDARD' as const, paymentMode: 'NOW' as const, minSeats: 1 },
      runsAt: null,
      reservedSeats: reserveFrom(this.reserve, worksThere, this.now),
      reservedForThem: reserveFor(this.reserve, worksThere, this.now),
    };
    const left = seatsLeft(session);
    expect(left).toBe(capacity - seatsTaken - (worksThere ? 0 : this.reserved));
    try {
      const { status, reservedSeats } = holdSeats({
        session,
        seats: wanted,
        memberId: 'member',
        now: this.now,
      });
      this.take(worksThere, seatsChange(wanted, null, status), reservedSeats);
    } catch (error) {
      expect(error).toBeInstanceOf(SessionFull);
      expect(wanted).toBeGreaterThan(left);
    }
  }

  private take(worksThere: boolean, wanted: number, reservedSeats: number): void {
    if (!worksThere) expect(reservedSeats).toBe(0);
    this.bookings.push({ inside: worksThere, seats: wanted, reservedSeats, live: true });
    this.taken += wanted;
    this.reserved -= reservedSeats;
  }

  private cancel(index: number): void {
    const booking = this.bookings.filter(({ live }) => live)[index];
    if (!booking) return;
    booking.live = false;
    this.taken -= booking.seats;
    this.reserved += backToReserve(booking.reservedSeats, this.reserve, this.now);
  }

  private passOn(): void {
    const free = this.capacity - this.taken - this.reserved;
    const offers = offersFor(this.waiting, free, reserveFor(this.reserve, true, this.now));
    for (const { id, seats: offered, reservedSeats } of offers) {
      const { worksThere } = this.waiting.find((entry) => entry.id === id)!;
      this.take(worksThere, offered, reservedSeats);
    }
    this.waiting = this.waiting.filter(({ id }) => offers.every((offer) => offer.id !== id));
  }

  private check(): void {
    const live = this.bookings.filter((booking) => booking.live);
    expect(this.taken).toBe(live.reduce((sum, booking) => sum + booking.seats, 0));
    expect(this.taken + this.reserved).toBeLessThanOrEqual(this.capacity);
    expect(this.reserved).toBeGreaterThanOrEqual(0);
    const claimed = live.reduce((sum, booking) => sum + booking.reservedSeats, 0);
    if (isReserveOpen(this.reserve, this.now)) expect(this.reserved + claimed).toBe(this.kept);
    else expect(this.reserved).toBe(0);
    const free = this.capacity - this.taken - this.reserved;
    for (const { worksThere, minSeats } of this.waiting)
      expect(minSeats).toBeGreaterThan(free + (worksThere ? this.reserved : 0));
  }
}

it('keeps every promise, whoever books, cancels and waits in whatever order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), acts, (capacity, kept, all) => {
      const hall = new Hall(capacity, Math.min(kept, capacity));
      all.forEach((act, at) => hall.run(act, at));
    }),
    { numRuns: 1_000 },
  );
});
