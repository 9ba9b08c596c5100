import fc from 'fast-check';
import { after, DAY, HOUR } from '../time/index.js';
import {
  BOOKING_STATUSES,
  canCancel,
  cancelBooking,
  CANCELLATION_POLICIES,
  refundDue,
  type CancellationPolicy,
} from './index.js';

const startsAt = new Date('2026-11-26T08:00:00Z');
const ahead = (milliseconds: number) => after(startsAt, -milliseconds);
const percentAt = (policy: CancellationPolicy, now: Date) =>
  refundDue({ policy, paidCents: 10_000, startsAt, now }).percent;

describe('refundDue', () => {
  it.each([
    ['FLEXIBLE', 48 * HOUR, 100, 0],
    ['STANDARD', 14 * DAY, 100, 50],
    ['STANDARD', 3 * DAY, 50, 0],
    ['STRICT', 14 * DAY, 50, 0],
    ['FULL', 0, 100, 0],
  ] as const)('%s, %d ms ahead: %d%%, a moment later %d%%', (policy, before, percent, then) => {
    expect(percentAt(policy, ahead(before))).toBe(percent);
    expect(percentAt(policy, ahead(before - 1))).toBe(then);
  });

  it('shows the whole policy as dates', () => {
    expect(refundDue({ policy: 'STANDARD', paidCents: 12_101, startsAt, now: ahead(5 * DAY) })).toEqual({
      refundCents: 6_051,
      percent: 50,
      steps: [
        { untilAt: new Date('2026-11-12T08:00:00Z'), percent: 100 },
        { untilAt: new Date('2026-11-23T08:00:00Z'), percent: 50 },
        { untilAt: startsAt, percent: 0 },
      ],
    });
  });

  it('never gives more than was paid, less than nothing, or more by waiting', () => {
    const policy = fc.constantFrom(...(Object.keys(CANCELLATION_POLICIES) as CancellationPolicy[]));
    const lead = fc.integer({ min: -2 * DAY, max: 30 * DAY });
    fc.assert(
      fc.property(policy, fc.integer({ min: 0, max: 2_000_000 }), lead, lead, (name, paidCents, a, b) => {
        const refund = (before: number) =>
          refundDue({ policy: name, paidCents, startsAt, now: ahead(before) }).refundCents;
        const [early, late] = [refund(Math.max(a, b)), refund(Math.min(a, b))];
        expect(late).toBeLessThanOrEqual(early);
        for (const cents of [early, late]) {
          expect(Number.isSafeInteger(cents)).toBe(true);
          expect(cents).toBeGreaterThanOrEqual(0);
          expect(cents).toBeLessThanOrEqual(paidCents);
        }
      }),
    );
  });

  it('gives back what the preview showed, in every policy and at every moment', () => {
    const now = fc.integer({ min: 1, max: 20 * DAY }).map(ahead);
    fc.assert(
      fc.property(now, fc.integer({ min: 0, max: 100_000 }), (moment, paidCents) => {
        const { refundCents } = refundDue({ policy: 'STANDARD', paidCents, startsAt, now: moment });
        const booking = { status: 'CONFIRMED', policy: 'STANDARD', paidCents, owedCents: paidCents } as const;
        expect(cancelBooking(booking, { startsAt }, moment, refundCents)).toMatchObject({ refundCents });
      }),
    );
  });
});

describe('cancelBooking', () => {
  const booking = { status: 'CONFIRMED', policy: 'STANDARD', paidCents: 10_000, owedCents: 10_000 } as const;

  it('gives up a hold without money', () => {
    expect(
      cancelBooking({ ...booking, status: 'HELD', paidCents: 0 }, { startsAt }, ahead(DAY)),
    ).toMatchObject({ status: 'CANCELLED', refundCents: 0, cancelledAt: ahead(DAY) });
  });

  it('owes less of an invoice that is not paid yet, and gives nothing back', () => {
    const unpaid = { ...booking, paidCents: 0 };
    expect(cancelBooking(unpaid, { startsAt }, ahead(5 * DAY))).toMatchObject({
      refundCents: 0,
      creditCents: 5_000,
    });
  });

  it('asks again when the amount is no longer what was shown', () => {
    expect(() => cancelBooking(booking, { startsAt }, ahead(DAY), 5_000)).toThrow(
      expect.objectContaining({ code: 'RefundChanged', refundCents: 0 }),
    );
    expect(cancelBooking(booking, { startsAt }, ahead(DAY), null).refundCents).toBe(0);
  });

  it('is possible from a hold or a confirmed seat, until the start', () => {
    const possible = BOOKING_STATUSES.filter((status) => canCancel({ status }, { startsAt }, ahead(1)));
    expect(possible).toEqual(['RESERVED', 'HELD', 'CONFIRMED']);
    expect(() => cancelBooking(booking, { startsAt }, startsAt)).toThrow(
      expect.objectContaining({ code: 'BookingNotCancellable' }),
    );
  });
});
