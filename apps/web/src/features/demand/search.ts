import type { Province } from '@nutshell/domain/request';
import type { Daypart, DemandFilter } from '../../gql/demand/graphql.js';

/** Words of the address ↔ words of the contract. */
export const daypartWords = {
  ochtend: 'MORNING',
  middag: 'AFTERNOON',
  avond: 'EVENING',
} as const satisfies Record<string, Daypart>;
export type DaypartWord = keyof typeof daypartWords;

/** Written out: the code of the domain is not for every page, and this is read with every address. */
export const provinces = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const satisfies readonly Province[];

/** What the address of /vraagradar says. */
export interface RadarSearch {
  /** Slug of a skill. */
  over?: string | undefined;
  provincie?: Province | undefined;
  dagdeel?: DaypartWord | undefined;
}

/** Reads an address; what does not make sense is left out. */
export function readSearch(raw: Record<string, unknown>): RadarSearch {
  const { over, provincie, dagdeel } = raw;
  return {
    over: typeof over === 'string' && over.trim() ? over.slice(0, 200) : undefined,
    provincie: provinces.find((province) => province === provincie),
    dagdeel: (Object.keys(daypartWords) as DaypartWord[]).find((word) => word === dagdeel),
  };
}

export const filterOf = ({ over, provincie, dagdeel }: RadarSearch): DemandFilter => ({
  skill: over ?? null,
  province: provincie ?? null,
  daypart: dagdeel ? daypartWords[dagdeel] : null,
});

export const isNarrowed = ({ over, provincie, dagdeel }: RadarSearch): boolean =>
  Boolean(over || provincie || dagdeel);
