import { DAYPARTS, type Daypart } from '../time/index.js';

/** What people would pay is told in these steps, per person without VAT: nobody's own maximum shows. */
export const WISH_PRICES = [
  1_000, 2_500, 5_000, 7_500, 10_000, 12_500, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 75_000, 100_000,
  200_000, 500_000,
] as const;

/** So many people who want the same. */
export interface SharedWish {
  /** None is any. */
  readonly dayparts: readonly Daypart[];
  /** Null is no maximum. */
  readonly maxPriceExVatCents: number | null;
  readonly people: number;
}

export interface WishSum {
  readonly dayparts: { readonly daypart: Daypart; readonly people: number }[];
  readonly prices: { readonly priceExVatCents: number; readonly people: number }[];
}

/**
 * How many can at each daypart, and how many would pay at least so much, up to the highest that somebody named. Who set
 * no maximum would pay any of these; where nobody set one, nothing is known.
 */
export function sumWishes(wishes: readonly SharedWish[]): WishSum {
  const count = (holds: (wish: SharedWish) => boolean): number =>
    wishes.reduce((sum, wish) => sum + (holds(wish) ? wish.people : 0), 0);
  const highest = Math.max(0, ...wishes.map(({ maxPriceExVatCents }) => maxPriceExVatCents ?? 0));
  return {
    dayparts: DAYPARTS.map((daypart) => ({
      daypart,
      people: count(({ dayparts }) => !dayparts.length || dayparts.includes(daypart)),
    })),
    prices: WISH_PRICES.filter((price) => price <= highest).map((priceExVatCents) => ({
      priceExVatCents,
      people: count(({ maxPriceExVatCents: most }) => most === null || most >= priceExVatCents),
    })),
  };
}
