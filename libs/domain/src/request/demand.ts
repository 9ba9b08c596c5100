import type { Daypart } from '../time/index.js';

/** Nobody is told of a demand behind which fewer people stand, and figures go by so many. */
export const CROWD = 5;

/** Without VAT: it is told how many would pay at least so much. */
export const DEMAND_PRICES = [5_000, 7_500, 9_500, 12_500, 15_000, 20_000] as const;

/** Where the wish is not bound to a place. */
export const ANYWHERE = 'ANYWHERE';

/** The provinces by which demand is told apart, with about their middle, for a map. */
export const PROVINCES = {
  Drenthe: { latitude: 52.86, longitude: 6.62 },
  Flevoland: { latitude: 52.53, longitude: 5.6 },
  Friesland: { latitude: 53.11, longitude: 5.85 },
  Gelderland: { latitude: 52.06, longitude: 5.95 },
  Groningen: { latitude: 53.22, longitude: 6.75 },
  Limburg: { latitude: 51.21, longitude: 5.94 },
  'Noord-Brabant': { latitude: 51.56, longitude: 5.19 },
  'Noord-Holland': { latitude: 52.58, longitude: 4.87 },
  Overijssel: { latitude: 52.44, longitude: 6.44 },
  Utrecht: { latitude: 52.09, longitude: 5.18 },
  Zeeland: { latitude: 51.48, longitude: 3.86 },
  'Zuid-Holland': { latitude: 51.98, longitude: 4.49 },
} as const;
export type Province = keyof typeof PROVINCES;

/** Where demand is told apart by place. */
export const DEMAND_PLACES: readonly string[] = [...Object.keys(PROVINCES), ANYWHERE];

/** About whom a figure is: one skill with all below it, one place and one daypart; null is all of them. */
export interface DemandCell {
  readonly skillId: string | null;
  /** One of `DEMAND_PLACES`. */
  readonly place: string | null;
  readonly daypart: Daypart | null;
}

export interface DemandCount extends DemandCell {
  /** How many people: all, then those who would pay at least each of `DEMAND_PRICES`. */
  readonly people: readonly number[];
}

export interface DemandFigure extends DemandCell {
  /** What is told, place for place as in `DemandCount`: 0, or a multiple of `CROWD` that is no more than there are. */
  readonly figures: readonly number[];
  /** How many there were when the figure was last set; is told to nobody. */
  readonly counted: readonly number[];
}

/** Skills with what they hang below; null for a branch of the tree. */
export type SkillParents = ReadonlyMap<string, string | null>;

/** Who says to know a skill from this level on could teach it. */
export const CLAIMED_FROM_LEVEL = 3;
/** So far a trainer goes to who asks. */
export const TRAINER_TRAVELS_KM = 50;
