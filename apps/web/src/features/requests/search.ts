import type { Daypart, RequestFilter, RequestSort, RequestStatus } from '../../gql/requests/graphql.js';

/** Words of the address ↔ words of the contract. */
export const daypartWords = {
  ochtend: 'MORNING',
  middag: 'AFTERNOON',
  avond: 'EVENING',
} as const satisfies Record<string, Daypart>;
export const statusWords = {
  open: 'OPEN',
  gepland: 'PLANNED',
  gegeven: 'GIVEN',
} as const satisfies Record<string, RequestStatus>;
export const sortWords = { nieuw: 'NEWEST', afstand: 'NEAREST' } as const satisfies Record<
  string,
  RequestSort
>;

export type DaypartWord = keyof typeof daypartWords;
export type StatusWord = keyof typeof statusWords;
export type SortWord = keyof typeof sortWords;

export const radii = [10, 25, 50, 100] as const;
export const standardRadius = 25;
export const pageSize = 24;
/** So many at most are on the map, those that most people want. */
export const mapSize = 100;

/** What the address of /leervragen says: which requests one sees, and how. */
export interface RequestsSearch {
  /** Slug of a skill. */
  over?: string | undefined;
  plaats?: string | undefined;
  /** Latitude and longitude of `plaats`. */
  bij?: [number, number] | undefined;
  straal?: number | undefined;
  dagdeel?: DaypartWord[] | undefined;
  status?: StatusWord | undefined;
  /** Slug of an organisation. */
  waar?: string | undefined;
  /** Asked for by the reader, joined by them, or what a trainer could give. */
  van?: WhoseWord | undefined;
  sorteer?: SortWord | undefined;
  weergave?: 'kaart' | undefined;
  /** The cursor after which the page begins, and the page's number. */
  na?: string | undefined;
  pagina?: number | undefined;
}

export const whose = ['mij', 'mee', 'past'] as const;
export type WhoseWord = (typeof whose)[number];

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : undefined;
const parts = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : String(value ?? '').split(',')).filter(Boolean);
const oneOf = <W extends string>(value: unknown, allowed: Record<W, unknown>): W | undefined =>
  typeof value === 'string' && Object.hasOwn(allowed, value) ? (value as W) : undefined;
const point = (value: unknown): [number, number] | undefined => {
  const [latitude, longitude] = parts(value).map(Number);
  const valid = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  return valid ? [latitude as number, longitude as number] : undefined;
};

/** Reads an address; what does not make sense is left out. */
export function readSearch(raw: Record<string, unknown>): RequestsSearch {
  const bij = point(raw['bij']);
  const plaats = bij && text(raw['plaats']);
  const page = Number(raw['pagina']);
  const dayparts = parts(raw['dagdeel']).filter((part): part is DaypartWord =>
    Object.hasOwn(daypartWords, part),
  );
  const sorteer = oneOf(raw['sorteer'], sortWords);
  return {
    over: text(raw['over']),
    plaats,
    bij: plaats ? bij : undefined,
    straal: plaats ? radii.find((km) => km === Number(raw['straal'])) : undefined,
    dagdeel: dayparts.length > 0 ? [...new Set(dayparts)] : undefined,
    status: oneOf(raw['status'], statusWords),
    waar: text(raw['waar']),
    van: whose.find((word) => word === raw['van']),
    sorteer: sorteer === 'afstand' && !plaats ? undefined : sorteer,
    weergave: raw['weergave'] === 'kaart' ? 'kaart' : undefined,
    na: text(raw['na']),
    pagina: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** The filter of the contract for an address: those that gather people, unless one asks for others or for one's own. */
export function filterOf({ over, bij, straal, dagdeel, status, waar, van }: RequestsSearch): RequestFilter {
  const own = van === 'mij' || van === 'mee';
  return {
    skills: over ? [over] : null,
    near: bij ? { latitude: bij[0], longitude: bij[1], radiusKm: straal ?? standardRadius } : null,
    dayparts: dagdeel?.map((word) => daypartWords[word]) ?? null,
    status: status ? [statusWords[status]] : own ? null : ['OPEN'],
    organisation: waar ?? null,
    mine: van === 'mij' || null,
    joined: van === 'mee' || null,
    forMe: van === 'past' || null,
  };
}

/** What most people want comes first, unless one asks for another order. */
export const sortOf = ({ sorteer }: RequestsSearch): RequestSort => (sorteer ? sortWords[sorteer] : 'JOINED');

const narrowing = ['over', 'plaats', 'dagdeel', 'status', 'waar', 'van'] as const;

export const isNarrowed = (search: RequestsSearch): boolean =>
  narrowing.some((key) => search[key] !== undefined);

/** The same address with something else chosen: back on the first page. */
export const narrowed = (search: RequestsSearch, change: RequestsSearch): RequestsSearch => ({
  ...search,
  ...change,
  na: undefined,
  pagina: undefined,
});
