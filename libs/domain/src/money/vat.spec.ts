import fc from 'fast-check';
import { percentOf, priceWithVat, seatsWithVat, VAT_STATUSES } from './index.js';

const cents = fc.integer({ min: 0, max: 1_000_000 });
const seats = fc.integer({ min: 1, max: 20 });
const status = fc.constantFrom(...VAT_STATUSES);

describe('VAT', () => {
  it('adds 21% for a standard seller and nothing for the others', () => {
    expect(priceWithVat(10_000, 'STANDARD')).toEqual({
      exVatCents: 10_000,
      vatCents: 2_100,
      inclVatCents: 12_100,
      vatPercent: 21,
    });
    expect(priceWithVat(10_000, 'CRKBO')).toMatchObject({ vatCents: 0, inclVatCents: 10_000, vatPercent: 0 });
    expect(priceWithVat(10_000, 'KOR')).toMatchObject({ vatCents: 0, inclVatCents: 10_000, vatPercent: 0 });
    expect(priceWithVat(0, 'STANDARD').inclVatCents).toBe(0);
  });

  it('rounds half a cent upwards', () => {
    expect(priceWithVat(50, 'STANDARD').vatCents).toBe(11); // 10.5
    expect(priceWithVat(2, 'STANDARD').vatCents).toBe(0); // 0.42
    expect(priceWithVat(3, 'STANDARD').vatCents).toBe(1); // 0.63
  });

  it('rounds a line of seats once, not seat by seat', () => {
    expect(seatsWithVat(2, 3, 'STANDARD').vatCents).toBe(1); // 1.26 over the line, 0 seat by seat
  });

  it.each([-1, 0.5, NaN, Infinity])('refuses %p cents', (amount) =>
    expect(() => priceWithVat(amount, 'STANDARD')).toThrow(RangeError),
  );

  it('always adds up in whole cents, within half a cent of the exact VAT', () => {
    fc.assert(
      fc.property(cents, seats, status, (amount, count, vatStatus) => {
        const line = seatsWithVat(amount, count, vatStatus);
        expect(line.exVatCents + line.vatCents).toBe(line.inclVatCents);
        expect([line.exVatCents, line.vatCents, line.inclVatCents].every(Number.isSafeInteger)).toBe(true);
        expect(Math.abs(line.vatCents * 100 - line.exVatCents * line.vatPercent)).toBeLessThanOrEqual(50);
        const seatBySeat = count * priceWithVat(amount, vatStatus).inclVatCents;
        expect(Math.abs(line.inclVatCents - seatBySeat)).toBeLessThanOrEqual((count + 1) / 2);
      }),
    );
  });

  it('grows with the price', () => {
    fc.assert(
      fc.property(cents, cents, status, (a, b, vatStatus) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(priceWithVat(low, vatStatus).inclVatCents).toBeLessThanOrEqual(
          priceWithVat(high, vatStatus).inclVatCents,
        );
      }),
    );
  });

  it('takes 0% and 100% exactly', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(percentOf(amount, 0)).toBe(0);
        expect(percentOf(amount, 100)).toBe(amount);
      }),
    );
  });
});
