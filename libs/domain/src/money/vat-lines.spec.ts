import fc from 'fast-check';
import {
  lessVatLines,
  partOfVatLines,
  SALE_VATS,
  seatsWithVat,
  VAT_PERCENT,
  vatLines,
  vatTotals,
  type TaxedAmount,
} from './index.js';

const amount: fc.Arbitrary<TaxedAmount> = fc
  .record({
    vat: fc.constantFrom(...SALE_VATS),
    exVatCents: fc.integer({ min: 0, max: 500_000 }),
  })
  .map(({ vat, exVatCents }) => ({ vat, exVatCents, vatPercent: VAT_PERCENT[vat] }));
const order = fc.array(amount, { minLength: 1, maxLength: 6 });
const cents = fc.double({ min: 0, max: 1, noNaN: true });

describe('VAT lines', () => {
  it('split an order by rate', () => {
    expect(
      vatLines([
        { vat: 'STANDARD', vatPercent: 21, exVatCents: 9_500 },
        { vat: 'CRKBO', vatPercent: 0, exVatCents: 4_000 },
        { vat: 'STANDARD', vatPercent: 21, exVatCents: 3 },
      ]),
    ).toEqual([
      { vat: 'STANDARD', vatPercent: 21, exVatCents: 9_503, vatCents: 1_996 },
      { vat: 'CRKBO', vatPercent: 0, exVatCents: 4_000, vatCents: 0 },
    ]);
  });

  it('come to what was charged for seats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(...SALE_VATS),
        (price, seats, vat) => {
          const { exVatCents, vatCents, inclVatCents, vatPercent } = seatsWithVat(price, seats, vat);
          expect(vatTotals(vatLines([{ vat, vatPercent, exVatCents }]))).toEqual({
            exVatCents,
            vatCents,
            totalCents: inclVatCents,
          });
        },
      ),
    );
  });

  it('add up whatever the order of the amounts', () => {
    fc.assert(
      fc.property(order, (amounts) => {
        const split = vatLines(amounts);
        const { exVatCents, vatCents, totalCents } = vatTotals(split);
        expect(exVatCents).toBe(amounts.reduce((sum, one) => sum + one.exVatCents, 0));
        expect(totalCents).toBe(exVatCents + vatCents);
        expect(vatTotals(vatLines(amounts.toReversed()))).toEqual({ exVatCents, vatCents, totalCents });
        for (const line of split)
          expect(Math.abs(line.vatCents * 100 - line.exVatCents * line.vatPercent)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('have parts that come to the cent, and never take more than there is', () => {
    fc.assert(
      fc.property(order, cents, (amounts, share) => {
        const split = vatLines(amounts);
        const { totalCents } = vatTotals(split);
        const wanted = Math.floor(totalCents * share);
        const part = partOfVatLines(split, wanted);
        expect(vatTotals(part).totalCents).toBe(wanted);
        const left = lessVatLines(split, part);
        for (const { exVatCents, vatCents } of [...part, ...left]) {
          expect(exVatCents).toBeGreaterThanOrEqual(0);
          expect(vatCents).toBeGreaterThanOrEqual(0);
        }
        expect(partOfVatLines(split, totalCents)).toEqual(split);
      }),
    );
  });

  it('grow with the cents, rate by rate', () => {
    fc.assert(
      fc.property(order, cents, cents, (amounts, one, other) => {
        const split = vatLines(amounts);
        const { totalCents } = vatTotals(split);
        const [less, more] = [one, other]
          .map((share) => Math.floor(totalCents * share))
          .toSorted((a, b) => a - b);
        const difference = lessVatLines(partOfVatLines(split, more!), partOfVatLines(split, less!));
        for (const { exVatCents, vatCents } of difference)
          expect(Math.min(exVatCents, vatCents)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([-1, 1.5, 12_101])('have no part of %p cents', (wanted) =>
    expect(() =>
      partOfVatLines([{ vat: 'STANDARD', vatPercent: 21, exVatCents: 10_000, vatCents: 2_100 }], wanted),
    ).toThrow(RangeError),
  );
});
