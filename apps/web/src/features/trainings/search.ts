import type {
  Daypart,
  Language,
  TrainingFilter,
  TrainingFormat,
  TrainingSort,
} from '../../gql/trainings/graphql.js';
import { isDay, isMonth, type Day, type Month } from '../../lib/days.js';

/** Words of the address ↔ words of the contract. */
export const formatWords = {
  locatie: 'FACE_TO_FACE',
  bedrijf: 'IN_COMPANY',
  online: 'ONLINE',
} as const satisfies Record<string, TrainingFormat>;
export const daypartWords = {
  ochtend: 'MORNING',
  middag: 'AFTERNOON',
  avond: 'EVENING',
} as const satisfies Record<string, Daypart>;
export const languageWords = { nl: 'NL', en: 'EN' } as const satisfies Record<string, Language>;
export const sortWords = { datum: 'DATE', afstand: 'DISTANCE', prijs: 'PRICE' } as const satisfies Record<
  string,
  TrainingSort
>;

export const views = ['kalender', 'kaart'] as const;
export const radii = [5, 10, 20, 30, 50, 100] as const;
export const standardRadius = 30;
export const pageSize = 20;
/** A morning or an afternoon. */
export const halfDayMinutes = 240;

export type FormatWord = keyof typeof formatWords;
export type DaypartWord = keyof typeof daypartWords;
export type LanguageWord = keyof typeof languageWords;
export type SortWord = keyof typeof sortWords;

/** What the address of /trainingen says: everything that narrows, orders or shows the list. */
export interface TrainingsSearch {
  zoek?: string | undefined;
  onderwerp?: string[] | undefined;
  plaats?: string | undefined;
  /** Latitude and longitude of `plaats`. */
  bij?: [number, number] | undefined;
  straal?: number | undefined;
  van?: Day | undefined;
  tot?: Day | undefined;
  dagdeel?: DaypartWord[] | undefined;
  /** At most so many euros, VAT included. */
  prijs?: number | undefined;
  niveau?: number | undefined;
  taal?: LanguageWord[] | undefined;
  vorm?: FormatWord[] | undefined;
  plekken?: number | undefined;
  /** At most so many minutes. */
  duur?: number | undefined;
  sorteer?: SortWord | undefined;
  weergave?: (typeof views)[number] | undefined;
  maand?: Month | undefined;
  /** The day chosen in the calendar. */
  dag?: Day | undefined;
  week?: '1' | undefined;
  /** The cursor after which the page begins, and the page's number. */
  na?: string | undefined;
  pagina?: number | undefined;
}

type Raw = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
const parts = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : String(value ?? '').split(',')).filter(Boolean);
const whole = (value: unknown, min: number, max: number) => {
  const found = Number(value);
  return value !== undefined && value !== '' && Number.isInteger(found) && found >= min && found <= max
    ? found
    : undefined;
};
const words = <W extends string>(value: unknown, allowed: Record<W, unknown>): W[] | undefined => {
  const found = parts(value).filter((part): part is W => part in allowed);
  return found.length > 0 ? [...new Set(found)] : undefined;
};
const point = (value: unknown): [number, number] | undefined => {
  const [latitude, longitude] = parts(value).map(Number);
  const valid = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  return valid ? [latitude as number, longitude as number] : undefined;
};

/** Reads an address; what does not make sense is left out. */
export function readSearch(raw: Raw): TrainingsSearch {
  const bij = point(raw['bij']);
  const plaats = bij && text(raw['plaats']);
  const sorteer = words(raw['sorteer'], sortWords)?.[0];
  const topics = parts(raw['onderwerp']);
  return {
    zoek: text(raw['zoek']),
    onderwerp: topics.length > 0 ? topics : undefined,
    plaats,
    bij: plaats ? bij : undefined,
    straal: plaats ? whole(raw['straal'], 1, 200) : undefined,
    van: isDay(raw['van']) ? raw['van'] : undefined,
    tot: isDay(raw['tot']) ? raw['tot'] : undefined,
    dagdeel: words(raw['dagdeel'], daypartWords),
    prijs: whole(raw['prijs'], 0, 100_000),
    niveau: whole(raw['niveau'], 0, 4),
    taal: words(raw['taal'], languageWords),
    vorm: words(raw['vorm'], formatWords),
    plekken: whole(raw['plekken'], 1, 50),
    duur: whole(raw['duur'], 15, 6000),
    sorteer: sorteer === 'afstand' && !plaats ? undefined : sorteer,
    weergave: views.find((view) => view === raw['weergave']),
    maand: isMonth(raw['maand']) ? raw['maand'] : undefined,
    dag: isDay(raw['dag']) ? raw['dag'] : undefined,
    week: raw['week'] === '1' ? '1' : undefined,
    na: text(raw['na']),
    pagina: whole(raw['pagina'], 2, 10_000),
  };
}

/** The filter of the contract for an address. */
export function filterOf(search: TrainingsSearch): TrainingFilter {
  const { bij, dagdeel, taal, vorm } = search;
  return {
    text: search.zoek ?? null,
    topics: search.onderwerp ?? null,
    near: bij ? { latitude: bij[0], longitude: bij[1], radiusKm: search.straal ?? standardRadius } : null,
    from: search.van ?? null,
    to: search.tot ?? null,
    dayparts: dagdeel?.map((word) => daypartWords[word]) ?? null,
    maxPriceCents: search.prijs === undefined ? null : search.prijs * 100,
    level: search.niveau ?? null,
    languages: taal?.map((word) => languageWords[word]) ?? null,
    formats: vorm?.map((word) => formatWords[word]) ?? null,
    seatsLeft: search.plekken ?? null,
    maxDurationMinutes: search.duur ?? null,
  };
}

export const sortOf = (search: TrainingsSearch): TrainingSort =>
  search.sorteer ? sortWords[search.sorteer] : 'RELEVANCE';

/** The parts of an address that narrow the list, for chips and "wis alles". */
export const narrowing = [
  'zoek',
  'onderwerp',
  'plaats',
  'van',
  'tot',
  'dagdeel',
  'prijs',
  'niveau',
  'taal',
  'vorm',
  'plekken',
  'duur',
] as const satisfies (keyof TrainingsSearch)[];

export const isNarrowed = (search: TrainingsSearch) => narrowing.some((key) => search[key] !== undefined);

/** The same address with something else chosen: back on the first page. */
export const narrowed = (search: TrainingsSearch, change: Partial<TrainingsSearch>): TrainingsSearch => ({
  ...search,
  ...change,
  na: undefined,
  pagina: undefined,
});

/** Only the view and its order stay. */
export const cleared = ({ weergave, sorteer, maand, dag, week }: TrainingsSearch): TrainingsSearch => ({
  weergave,
  maand,
  dag,
  week,
  sorteer: sorteer === 'afstand' ? undefined : sorteer,
});
