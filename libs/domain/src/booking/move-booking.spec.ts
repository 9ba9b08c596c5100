import fc from 'fast-check';
import { after, HOUR } from '../time/index.js';
import {
  BOOKING_STATUSES,
  canMoveBooking,
  cancellationDue,
  choiceUntil,
  freeUntil,
  isChoiceOpen,
  moveBooking,
  moveTerms,
  refundPercentAtMost,
  refuseAnswer,
  type BookableSession,
  type Choice,
  type MovableBooking,
} from './index.js';

const now = new Date('2026-11-23T09:00:00Z');
const session = { startsAt: new Date('2026-12-22T08:00:00Z') };
const target: BookableSession = {
  status: 'PUBLISHED',
  startsAt: new Date('2027-01-19T08:00:00Z'),
  trainerId: 'trainer',
  capacity: 8,
  seatsTaken: 0,
  priceExVatCents: 10_000,
  vatStatus: 'STANDARD',
  paymentMode: 'NOW',
  minSeats: 1,
  runsAt: null,
};
const booking: MovableBooking = {
  status: 'CONFIRMED',
  seats: 1,
  buyer: null,
  paymentMode: 'NOW',
  paidCents: 12_100,
  owedCents: 12_100,
};
const cancelled: Choice = { kind: 'CANCELLED', until: after(now, 72 * HOUR), answer: null };

describe('moving seats to another date', () => {
  it('is possible from reserved and confirmed seats until the start, and from a cancelled session while one may choose', () => {
    const movable = BOOKING_STATUSES.filter((status) => canMoveBooking({ status }, session, now));
    expect(movable).toEqual(['RESERVED', 'CONFIRMED']);
    expect(canMoveBooking(booking, session, session.startsAt)).toBe(false);
    expect(canMoveBooking({ status: 'CANCELLED', choice: cancelled }, session, now)).toBe(true);
    expect(canMoveBooking({ status: 'CANCELLED', choice: cancelled }, session, cancelled.until)).toBe(false);
    expect(
      canMoveBooking({ status: 'CANCELLED', choice: { ...cancelled, kind: 'MOVED' } }, session, now),
    ).toBe(false);
  });

  it('gives back no more on a later date than where the seats come from', () => {
    const left = { status: 'CONFIRMED', policy: 'STANDARD', refundPercentAtMost: 100 } as const;
    const before = (days: number) => after(session.startsAt, -days * 24 * HOUR);
    const percents = [20, 10, 1].map((days) => refundPercentAtMost(left, session, before(days)));
    expect(percents).toEqual([100, 50, 0]);
    expect(refundPercentAtMost({ ...left, refundPercentAtMost: 50 }, session, before(20))).toBe(50);
    const moved: Choice = { kind: 'MOVED', until: session.startsAt, answer: null };
    expect(refundPercentAtMost({ ...left, choice: moved }, session, before(1))).toBe(100);
    const there = { ...booking, policy: 'STANDARD', refundPercentAtMost: 50 } as const;
    expect(cancellationDue(there, target.startsAt, now)).toMatchObject({ percent: 50, refundCents: 6_050 });
  });

  it('confirms what was paid already, and holds the seats for a difference', () => {
    expect(moveTerms(booking, target, now)).toMatchObject({ status: 'CONFIRMED', differenceCents: 0 });
    expect(moveTerms({ ...booking, paidCents: 20_000 }, target, now)).toMatchObject({
      status: 'CONFIRMED',
      differenceCents: -7_900,
      carriedCents: 0,
    });
    expect(moveTerms({ ...booking, paidCents: 10_000 }, target, now)).toMatchObject({
      status: 'HELD',
      differenceCents: 2_100,
      carriedCents: 10_000,
    });
  });

  it('asks nothing now of who reserved or pays by invoice', () => {
    const reserved = { ...booking, status: 'RESERVED', paymentMode: 'WHEN_IT_RUNS', paidCents: 0 } as const;
    const undecided = { ...target, minSeats: 4, paymentMode: 'WHEN_IT_RUNS' } as const;
    expect(moveTerms(reserved, undecided, now)).toMatchObject({ status: 'RESERVED', differenceCents: 0 });
    expect(moveTerms(reserved, target, now)).toMatchObject({ status: 'HELD', differenceCents: 12_100 });
    const byInvoice = { ...booking, paymentMode: 'INVOICE', paidCents: 0, owedCents: 10_000 } as const;
    expect(moveTerms(byInvoice, target, now)).toMatchObject({ status: 'CONFIRMED', differenceCents: 2_100 });
  });

  it('is refused with a reason', () => {
    const wanted = { booking, session, target, now };
    const code = (more: object) => {
      try {
        return moveBooking({ ...wanted, ...more }).status;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code({})).toBe('CONFIRMED');
    expect(code({ booking: { ...booking, status: 'HELD' } })).toBe('BookingNotMovable');
    expect(code({ target: { ...target, status: 'CANCELLED' } })).toBe('SessionNotOpen');
    expect(code({ target: { ...target, startsAt: now } })).toBe('SessionStarted');
    expect(code({ existingLiveBooking: { id: 'b' } })).toBe('AlreadyBooked');
    expect(code({ target: { ...target, seatsTaken: 8 } })).toBe('SessionFull');
    expect(code({ expectedDifferenceCents: 1 })).toBe('MovePriceChanged');
  });

  it('loses no money and makes none', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 20 }), (paidCents, priceExVatCents, seats) => {
        const terms = moveTerms(
          { ...booking, seats, paidCents, owedCents: paidCents },
          { ...target, priceExVatCents },
          now,
        );
        if (paidCents > 0) expect(paidCents + terms.differenceCents).toBe(terms.totalCents);
        expect(terms.carriedCents).toBe(terms.status === 'HELD' ? paidCents : 0);
        expect(terms.status === 'HELD').toBe(terms.totalCents > paidCents);
      }),
    );
  });
});

describe('a choice', () => {
  const moved: Choice = { kind: 'MOVED', until: after(now, 72 * HOUR), answer: null };

  it('lasts 72 hours, about a new date not beyond its start', () => {
    expect(choiceUntil('MOVED', now, session.startsAt)).toEqual(after(now, 72 * HOUR));
    expect(choiceUntil('MOVED', now, after(now, HOUR))).toEqual(after(now, HOUR));
    expect(choiceUntil('CANCELLED', now, after(now, HOUR))).toEqual(after(now, 72 * HOUR));
    expect(isChoiceOpen(moved, after(moved.until, -1))).toBe(true);
    expect(isChoiceOpen(moved, moved.until)).toBe(false);
    expect(isChoiceOpen({ ...moved, answer: 'ACCEPT' }, now)).toBe(false);
  });

  it('makes cancelling free until it ends or the date is accepted; then the policy holds again', () => {
    const due = (choice: Choice | null, at: Date) =>
      cancellationDue(
        { ...booking, policy: 'STANDARD', freeUntil: freeUntil(choice) },
        after(now, 80 * HOUR),
        at,
      );
    expect(due(moved, now)).toMatchObject({
      percent: 100,
      refundCents: 12_100,
      steps: [
        { untilAt: moved.until, percent: 100 },
        { untilAt: after(now, 80 * HOUR), percent: 0 },
      ],
    });
    expect(due(moved, after(moved.until, 1)).percent).toBe(0);
    expect(due({ ...moved, answer: 'ACCEPT' }, now).percent).toBe(50);
    expect(due(null, now).percent).toBe(50);
  });

  it('takes an answer that fits, while it is open', () => {
    expect(() => refuseAnswer(moved, 'ACCEPT', now)).not.toThrow();
    expect(() => refuseAnswer(cancelled, 'ACCEPT', now)).toThrow(
      expect.objectContaining({ code: 'Invalid' }),
    );
    for (const closed of [null, { ...moved, answer: 'REFUND' } as const])
      expect(() => refuseAnswer(closed, 'REFUND', now)).toThrow(
        expect.objectContaining({ code: 'ChoiceClosed' }),
      );
    expect(() => refuseAnswer(cancelled, 'REFUND', cancelled.until)).toThrow(
      expect.objectContaining({ code: 'ChoiceClosed' }),
    );
  });
});
