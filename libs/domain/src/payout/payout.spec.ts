import fc from 'fast-check';
import { seatsWithVat } from '../money/index.js';
import { after, DAY, HOUR } from '../time/index.js';
import {
  canDisputeAt,
  feeRateAt,
  payoutDifference,
  payoutDueAt,
  payoutOf,
  refundIsByHand,
  refuseWithoutPayoutAccount,
} from './index.js';

const rate = feeRateAt(new Date('2026-11-22T09:00:00Z'));
const cents = fc.integer({ min: 0, max: 500_000 });

describe('payoutOf', () => {
  it('takes 10% of the price without VAT, with 21% VAT over the fee', () => {
    expect(payoutOf({ keptCents: 12_100, exVatCents: 10_000, totalCents: 12_100 }, rate)).toEqual({
      grossCents: 12_100,
      feeExVatCents: 1_000,
      feeVatCents: 210,
      netCents: 10_890,
    });
    expect(payoutOf({ keptCents: 10_000, exVatCents: 10_000, totalCents: 10_000 }, rate).netCents).toBe(
      8_790,
    );
  });

  it('takes its part of what was kept of a cancelled booking, and nothing of nothing', () => {
    expect(payoutOf({ keptCents: 6_050, exVatCents: 10_000, totalCents: 12_100 }, rate)).toMatchObject({
      feeExVatCents: 500,
      feeVatCents: 105,
    });
    expect(payoutOf({ keptCents: 0, exVatCents: 0, totalCents: 0 }, rate).netCents).toBe(0);
  });

  it('adds up to the cent, is never below 0, and grows with what is kept', () => {
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('STANDARD' as const, 'KOR' as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (price, seats, vat, a, b) => {
          const { exVatCents, inclVatCents: totalCents } = seatsWithVat(price, seats, vat);
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((part) =>
            payoutOf({ keptCents: Math.floor(totalCents * part), exVatCents, totalCents }, rate),
          );
          for (const one of [less!, more!]) {
            expect(one.netCents + one.feeExVatCents + one.feeVatCents).toBe(one.grossCents);
            expect(Object.values(one).every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(
              true,
            );
          }
          const back = payoutDifference(more!, less!);
          expect(back.feeExVatCents).toBeGreaterThanOrEqual(0);
          expect(back.netCents + back.feeExVatCents + back.feeVatCents).toBe(back.grossCents);
        },
      ),
    );
  });
});

describe('the moments of a payout', () => {
  const session = { startsAt: new Date('2026-11-26T08:00:00Z'), endsAt: new Date('2026-11-26T11:00:00Z') };

  it('come two days after the end; a dispute may be opened until 72 hours after it', () => {
    expect(payoutDueAt(session.endsAt)).toEqual(new Date('2026-11-28T11:00:00Z'));
    const at = (hours: number) => canDisputeAt(session, after(session.endsAt, hours * HOUR));
    expect([at(-4), at(-3), at(72), at(72.01)]).toEqual([false, true, true, false]);
  });

  it('leave a refund to a person once 180 days have passed', () => {
    const paidAt = session.startsAt;
    expect(refundIsByHand(paidAt, after(paidAt, 180 * DAY))).toBe(false);
    expect(refundIsByHand(paidAt, after(paidAt, 180 * DAY + 1))).toBe(true);
  });

  it('begin with an account, unless nothing is asked', () => {
    expect(() => refuseWithoutPayoutAccount({ priceExVatCents: 0 }, null)).not.toThrow();
    expect(() => refuseWithoutPayoutAccount({ priceExVatCents: 1 }, { status: 'ACTIVE' })).not.toThrow();
    for (const account of [null, { status: 'RESTRICTED' } as const])
      expect(() => refuseWithoutPayoutAccount({ priceExVatCents: 1 }, account)).toThrow(
        expect.objectContaining({ code: 'PayoutOnboardingNeeded' }),
      );
  });
});
