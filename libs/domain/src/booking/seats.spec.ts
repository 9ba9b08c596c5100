import fc from 'fast-check';
import {
  cancelBooking,
  canCancel,
  holdSeats,
  isHoldLapsed,
  isLive,
  move,
  seatsChange,
  SessionFull,
  settlePayment,
  type BookableSession,
  type BookingStatus,
  type HeldSeats,
} from './index.js';

/** One session and its bookings, driven by the rules alone: every scarce seat passes through `to`. */
class Hall {
  readonly bookings: (Omit<HeldSeats, 'status'> & { status: BookingStatus })[] = [];
  session: BookableSession;
  now = new Date('2026-11-21T09:00:00Z');

  constructor(capacity: number, priceExVatCents: number) {
    const startsAt = new Date('2026-11-21T13:00:00Z');
    this.session = {
      status: 'PUBLISHED',
      startsAt,
      trainerId: 'trainer',
      capacity,
      seatsTaken: 0,
      priceExVatCents,
      vatStatus: 'STANDARD',
      paymentMode: 'NOW',
      minSeats: 1,
      runsAt: null,
    };
  }

  pass(minutes: number) {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  hold(seats: number) {
    const free = this.session.capacity - this.session.seatsTaken;
    try {
      const held = holdSeats({ session: this.session, seats, memberId: 'member', now: this.now });
      this.count(seatsChange(seats, null, held.status));
      this.bookings.push(held);
    } catch (error) {
      if (error instanceof SessionFull) expect(seats).toBeGreaterThan(free);
      else expect(this.now >= this.session.startsAt).toBe(true);
    }
  }

  /** The timer of the holds comes by, minutes later. */
  sweep(minutes: number) {
    this.pass(minutes);
    for (const booking of this.bookings) if (isHoldLapsed(booking, this.now)) this.to(booking, 'EXPIRED');
  }

  pay(index: number) {
    const booking = this.at(index);
    if (!booking) return;
    const before = booking.status;
    const decision = settlePayment(booking, this.session, this.now);
    if (decision === 'confirm' || decision === 'confirm-late') this.to(booking, 'CONFIRMED');
    if (decision === 'confirm') expect(before).toBe('HELD');
    if (decision === 'refund') expect(booking.status).not.toBe('CONFIRMED');
  }

  cancel(index: number) {
    const booking = this.at(index);
    if (!booking || !canCancel(booking, this.session, this.now)) return;
    const done = cancelBooking(
      { ...booking, paidCents: booking.totalCents, owedCents: booking.totalCents },
      this.session,
      this.now,
    );
    this.to(booking, done.status);
  }

  private at(index: number) {
    return this.bookings[index % Math.max(1, this.bookings.length)];
  }

  private to(booking: Hall['bookings'][number], status: BookingStatus) {
    this.count(seatsChange(booking.seats, booking.status, status));
    Object.assign(booking, move(booking, status));
  }

  private count(change: number) {
    this.session = { ...this.session, seatsTaken: this.session.seatsTaken + change };
  }
}

describe('seats, over any order of holds, payments, expiries and cancellations', () => {
  const index = fc.nat({ max: 4 });
  const step = fc.oneof(
    fc.record({ deed: fc.constant('hold' as const), value: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ deed: fc.constantFrom('pay' as const, 'cancel' as const), value: index }),
    fc.record({
      deed: fc.constantFrom('pass' as const, 'sweep' as const),
      value: fc.integer({ min: 1, max: 20 }),
    }),
  );

  it('are never oversold and always add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0, 9_900),
        fc.array(step, { maxLength: 60, size: 'max' }),
        (capacity, price, steps) => {
          const hall = new Hall(capacity, price);
          for (const { deed, value } of steps) {
            hall[deed](value);
            const taken = hall.bookings
              .filter((booking) => isLive(booking.status))
              .reduce((sum, booking) => sum + booking.seats, 0);
            expect(hall.session.seatsTaken).toBe(taken);
            expect(taken).toBeLessThanOrEqual(capacity);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
