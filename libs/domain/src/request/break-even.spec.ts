import fc from 'fast-check';
import { Invalid } from '../errors.js';
import { payoutOf, feeRateAt } from '../payout/index.js';
import { VAT_STATUSES } from '../money/index.js';
import { breakEven, priceToCover, type TrainingPlan } from './index.js';

const NOW = new Date('2026-11-22T09:00:00Z');

const PLAN: TrainingPlan = {
  roomCents: 15_000,
  travelCents: 4_000,
  materialCents: 2_500,
  materialPerPersonCents: 1_000,
  ownMinutes: 480,
  hourCents: 3_500,
  priceExVatCents: 9_500,
  vatStatus: 'STANDARD',
  minSeats: 4,
  maxSeats: 10,
};

const cents = fc.nat(200_000);
const plan: fc.Arbitrary<TrainingPlan> = fc
  .record({
    roomCents: cents,
    travelCents: cents,
    materialCents: cents,
    materialPerPersonCents: fc.nat(20_000),
    ownMinutes: fc.nat(3_000),
    hourCents: fc.nat(20_000),
    priceExVatCents: fc.nat(100_000),
    vatStatus: fc.constantFrom(...VAT_STATUSES),
    minSeats: fc.integer({ min: 1, max: 20 }),
    more: fc.nat(40),
  })
  .map(({ more, ...rest }) => ({ ...rest, maxSeats: rest.minSeats + more }));

/** The profit at any number, by the same sum as in the rows. */
const profit = (of: TrainingPlan, participants: number): number =>
  breakEven({ ...of, minSeats: participants, maxSeats: participants }, NOW).rows[0]!.profitCents;

describe('breaking even', () => {
  it('says from how many participants on', () => {
    const found = breakEven(PLAN, NOW);
    // 15,000 + 4,000 + 2,500 + 8 hours of 3,500; of 9,500 go 950 and 1,000.
    expect(found).toMatchObject({ fixedCents: 49_500, ownCents: 28_000, participants: 7, fits: true });
    expect(found.each.leftCents).toBe(7_550);
    expect(found.rows.map(({ participants }) => participants)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(found.rows[3]).toEqual({
      participants: 7,
      incomeCents: 66_500,
      feeCents: 6_650,
      costCents: 56_500,
      profitCents: 3_350,
    });
  });

  it('counts the VAT over the fee for who cannot deduct it', () => {
    expect(breakEven({ ...PLAN, vatStatus: 'KOR' }, NOW).each).toMatchObject({
      feeExVatCents: 950,
      feeVatCents: 200,
      leftCents: 7_350,
    });
  });

  it('finds the first number that pays, and none before it', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { participants, fits, each } = breakEven(one, NOW);
        if (participants === null) {
          expect(each.leftCents).toBeLessThanOrEqual(0);
          expect(fits).toBe(false);
          return;
        }
        expect(fits).toBe(participants <= one.maxSeats);
        if (participants > 500) return;
        if (participants > 0) expect(profit(one, participants)).toBeGreaterThanOrEqual(0);
        if (participants > 1) expect(profit(one, participants - 1)).toBeLessThan(0);
      }),
    );
  });

  it('adds up to the cent, and takes the fee that the platform takes', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { rows, each } = breakEven(one, NOW);
        expect(rows).toHaveLength(one.maxSeats - one.minSeats + 1);
        for (const { incomeCents, feeCents, costCents, profitCents } of rows) {
          expect(incomeCents - feeCents - costCents).toBe(profitCents);
          expect([incomeCents, feeCents, costCents, profitCents].every(Number.isSafeInteger)).toBe(true);
        }
        const paid = { exVatCents: one.priceExVatCents, totalCents: one.priceExVatCents };
        const taken = payoutOf({ ...paid, keptCents: one.priceExVatCents }, feeRateAt(NOW));
        expect(each.feeExVatCents).toBe(taken.feeExVatCents);
        expect(each.feeVatCents).toBe(one.vatStatus === 'STANDARD' ? 0 : taken.feeVatCents);
      }),
    );
  });

  it('finds the lowest price that covers everything', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 60 }), (one, participants) => {
        const price = priceToCover(one, participants, NOW)!;
        expect(profit({ ...one, priceExVatCents: price }, participants)).toBeGreaterThanOrEqual(0);
        if (price > 0) expect(profit({ ...one, priceExVatCents: price - 1 }, participants)).toBeLessThan(0);
      }),
    );
  });

  it('wants whole amounts, and a maximum that is no less than the minimum', () => {
    expect(() => breakEven({ ...PLAN, roomCents: 0.5 }, NOW)).toThrow(Invalid);
    expect(() => breakEven({ ...PLAN, maxSeats: 3 }, NOW)).toThrow(Invalid);
    expect(() => breakEven({ ...PLAN, maxSeats: 5_000 }, NOW)).toThrow(Invalid);
    expect(() => priceToCover(PLAN, 0, NOW)).toThrow(Invalid);
  });
});
