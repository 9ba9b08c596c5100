import fc from 'fast-check';
import { after, DAY, publicHolidayOn, toWallTime } from '../time/index.js';
import { BOOKING_STATUSES, withdrawal, withdrawalUntil, withdrawBooking } from './index.js';

const contractAt = new Date('2026-11-23T09:00:00Z');
const until = withdrawalUntil(contractAt);
const session = { endsAt: new Date('2026-11-30T11:00:00Z') };
const booking = {
  status: 'CONFIRMED',
  buyer: null,
  contractAt,
  performanceAgreedAt: null,
  paidCents: 11_495,
} as const;

describe('the period in which a consumer may withdraw', () => {
  it.each([
    ['a Monday ends on the Monday', '2026-11-23T09:00:00Z', '2026-12-07T22:59:59.999Z'],
    ['the day is that of the Netherlands', '2026-11-23T23:30:00Z', '2026-12-08T22:59:59.999Z'],
    ['a Saturday ends on the Monday after', '2026-11-21T09:00:00Z', '2026-12-07T22:59:59.999Z'],
    ['Christmas and its weekend are passed over', '2026-12-11T09:00:00Z', '2026-12-28T22:59:59.999Z'],
    ['Good Friday to Easter Monday', '2027-03-12T09:00:00Z', '2027-03-30T21:59:59.999Z'],
    ['the clock changes on the way', '2027-03-22T09:00:00Z', '2027-04-05T21:59:59.999Z'],
  ])('%s', (_what, from, to) => expect(withdrawalUntil(new Date(from)).toISOString()).toBe(to));

  it('is fourteen whole days at least, and ends with a working day', () => {
    const moment = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2036-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (from) => {
        const end = withdrawalUntil(from);
        expect(end.getTime() - from.getTime()).toBeGreaterThan(14 * DAY - 3_600_001);
        expect(end.getTime() - from.getTime()).toBeLessThan(21 * DAY);
        const last = `${toWallTime(end, 'Europe/Amsterdam').slice(0, 10)}T00:00`;
        expect(toWallTime(end, 'Europe/Amsterdam')).toMatch(/T23:59$/);
        expect([0, 6]).not.toContain(new Date(`${last}Z`).getUTCDay());
        expect(publicHolidayOn(last)).toBeNull();
      }),
    );
  });
});

describe('withdrawing', () => {
  it('gives all back up to and including the last moment, whatever the policy', () => {
    expect(withdrawal(booking, session, until)).toEqual({
      possible: true,
      until,
      refundCents: 11_495,
      reason: null,
    });
    expect(withdrawal(booking, session, after(until, 1))).toMatchObject({
      possible: false,
      refundCents: 0,
      reason: 'TOO_LATE',
    });
  });

  it('is over once the session was given, if the consumer had asked for it so soon', () => {
    const agreed = { ...booking, status: 'ATTENDED', performanceAgreedAt: contractAt } as const;
    expect(withdrawal(agreed, session, after(session.endsAt, -1)).possible).toBe(true);
    expect(withdrawal(agreed, session, session.endsAt).reason).toBe('PERFORMED');
    expect(withdrawal({ ...agreed, performanceAgreedAt: null }, session, session.endsAt).possible).toBe(true);
  });

  it('is not for companies', () => {
    const business = { ...booking, buyer: { kind: 'BUSINESS' } } as const;
    expect(withdrawal(business, session, contractAt)).toEqual({
      possible: false,
      until: null,
      refundCents: 0,
      reason: 'BUSINESS',
    });
    const consumer = { ...booking, buyer: { kind: 'CONSUMER' } } as const;
    expect(withdrawal(consumer, session, contractAt).possible).toBe(true);
  });

  it('needs seats', () => {
    const possible = BOOKING_STATUSES.filter(
      (status) => withdrawal({ ...booking, status }, session, contractAt).possible,
    );
    expect(possible).toEqual(['RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW']);
    expect(() => withdrawBooking({ ...booking, status: 'CANCELLED' }, session, contractAt)).toThrow(
      expect.objectContaining({ code: 'WithdrawalNotPossible', reason: 'NOT_BOOKED' }),
    );
  });

  it('gives back exactly what was paid or nothing, and never comes back once it is over', () => {
    const minutes = fc.integer({ min: 0, max: 40 * 24 * 60 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.boolean(),
        (a, b, paidCents, agreed) => {
          const one = { ...booking, paidCents, performanceAgreedAt: agreed ? contractAt : null };
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((minute) =>
            withdrawal(one, session, after(contractAt, minute * 60_000)),
          );
          for (const right of [early!, late!]) expect(right.refundCents).toBe(right.possible ? paidCents : 0);
          if (late!.possible) expect(early!.possible).toBe(true);
        },
      ),
    );
  });
});
