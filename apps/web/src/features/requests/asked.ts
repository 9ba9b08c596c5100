import type { Daypart } from '../../gql/requests/graphql.js';
import { dayparts, type Facts } from './use-request-words.js';

/** What is asked for as it is typed: plain texts, so that a draft can keep them. */
export const nothingAsked = {
  levelFrom: '',
  levelTo: '',
  town: '',
  radiusKm: '25',
  dayparts: '',
  price: '',
};

export type Asked = typeof nothingAsked;

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));
const euros = (cents: number | null | undefined): string =>
  cents === null || cents === undefined ? '' : String(cents / 100).replace('.', ',');

/** Euros as typed, with a comma or a point → cents; `NaN` where it is no sum. */
export const centsOf = (typed: string): number | null => {
  const text = typed.replace(/[€\s]/g, '').replace(',', '.');
  return text === '' ? null : Math.round(Number(text) * 100);
};

export const daypartsOf = (typed: string): Daypart[] =>
  dayparts.filter((one) => typed.split(',').includes(one));

/** The fields of the contract. */
export const fieldsAsked = (asked: Asked) => ({
  levelFrom: numberOf(asked.levelFrom),
  levelTo: numberOf(asked.levelTo),
  town: asked.town.trim() || null,
  radiusKm: asked.town.trim() ? numberOf(asked.radiusKm) : null,
  dayparts: daypartsOf(asked.dayparts),
  maxPriceExVatCents: centsOf(asked.price),
});

/** As one would have typed what a request asks for. */
export const askedOf = (request: Facts): Asked => ({
  levelFrom: String(request.levelFrom ?? ''),
  levelTo: String(request.levelTo ?? ''),
  town: request.town ?? '',
  radiusKm: String(request.radiusKm ?? ''),
  dayparts: request.dayparts.join(),
  price: euros(request.maxPriceExVatCents),
});
