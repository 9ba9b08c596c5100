import fc from 'fast-check';
import { DAYPARTS } from '../time/index.js';
import { sumWishes, WISH_PRICES, type SharedWish } from './index.js';

const wish = (people: number, more: Partial<SharedWish> = {}): SharedWish => ({
  dayparts: [],
  maxPriceExVatCents: null,
  people,
  ...more,
});
const wishes = fc.array(
  fc.record({
    dayparts: fc.uniqueArray(fc.constantFrom(...DAYPARTS)),
    maxPriceExVatCents: fc.option(fc.constantFrom(0, ...WISH_PRICES), { nil: null }),
    people: fc.integer({ min: 1, max: 9 }),
  }),
);

describe('wishes together', () => {
  it('count who can at each daypart: who said nothing at any', () => {
    const { dayparts } = sumWishes([wish(2), wish(3, { dayparts: ['EVENING'] })]);
    expect(dayparts).toEqual([
      { daypart: 'MORNING', people: 2 },
      { daypart: 'AFTERNOON', people: 2 },
      { daypart: 'EVENING', people: 5 },
    ]);
  });

  it('count who would pay at least so much, as far as somebody named a price', () => {
    const { prices } = sumWishes([
      wish(1, { maxPriceExVatCents: 5_000 }),
      wish(2, { maxPriceExVatCents: 2_500 }),
      wish(4),
    ]);
    expect(prices).toEqual([
      { priceExVatCents: 1_000, people: 7 },
      { priceExVatCents: 2_500, people: 7 },
      { priceExVatCents: 5_000, people: 5 },
    ]);
    expect(sumWishes([wish(4)]).prices).toEqual([]);
  });

  it('never count more people than there are, nor more for a higher price', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const all = given.reduce((sum, { people }) => sum + people, 0);
        const { dayparts, prices } = sumWishes(given);
        for (const { people } of [...dayparts, ...prices]) expect(people).toBeLessThanOrEqual(all);
        for (const [index, { people }] of prices.entries())
          if (index) expect(people).toBeLessThanOrEqual(prices[index - 1]!.people);
      }),
    );
  });
});
