import type { Language, OpenFor, PeopleFilter, PeopleSort } from '../../gql/people/graphql.js';

/** Words of the address ↔ words of the contract. */
export const openWords = {
  vraag: 'QUESTION',
  bellen: 'CALL',
  meekijken: 'LOOK_ALONG',
  training: 'TRAINING',
} as const satisfies Record<string, OpenFor>;
export const languageWords = { nl: 'NL', en: 'EN' } as const satisfies Record<string, Language>;
export type OpenWord = keyof typeof openWords;
export type LanguageWord = keyof typeof languageWords;

export const mostSkills = 2;
export const radii = [5, 10, 20, 30, 50, 100] as const;
export const standardRadius = 30;
export const pageSize = 20;

/** What the address of /wie-weet-wat says. */
export interface DirectorySearch {
  zoek?: string | undefined;
  /** Slugs of skills, at most two. */
  weet?: string[] | undefined;
  plaats?: string | undefined;
  /** Latitude and longitude of `plaats`. */
  bij?: [number, number] | undefined;
  straal?: number | undefined;
  open?: OpenWord[] | undefined;
  taal?: LanguageWord[] | undefined;
  /** Slug of an organisation. */
  firma?: string | undefined;
  sorteer?: 'afstand' | undefined;
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
export function readSearch(raw: Raw): DirectorySearch {
  const bij = point(raw['bij']);
  const plaats = bij && text(raw['plaats']);
  const skills = [...new Set(parts(raw['weet']))].slice(0, mostSkills);
  return {
    zoek: text(raw['zoek']),
    weet: skills.length > 0 ? skills : undefined,
    plaats,
    bij: plaats ? bij : undefined,
    straal: plaats ? whole(raw['straal'], 1, 200) : undefined,
    open: words(raw['open'], openWords),
    taal: words(raw['taal'], languageWords),
    firma: text(raw['firma']),
    sorteer: plaats && raw['sorteer'] === 'afstand' ? 'afstand' : undefined,
    na: text(raw['na']),
    pagina: whole(raw['pagina'], 2, 10_000),
  };
}

/** The filter of the contract for an address. */
export const filterOf = ({ zoek, weet, bij, straal, open, taal, firma }: DirectorySearch): PeopleFilter => ({
  text: zoek ?? null,
  skills: weet ?? null,
  near: bij ? { latitude: bij[0], longitude: bij[1], radiusKm: straal ?? standardRadius } : null,
  openFor: open?.map((word) => openWords[word]) ?? null,
  languages: taal?.map((word) => languageWords[word]) ?? null,
  organisation: firma ?? null,
});

export const sortOf = ({ sorteer }: DirectorySearch): PeopleSort => (sorteer ? 'DISTANCE' : 'RELEVANCE');

/** The parts of an address that stand in the panel beside the results. */
export const panelParts = ['plaats', 'open', 'taal', 'firma'] as const satisfies (keyof DirectorySearch)[];

/** Whether anything was asked at all. */
export const isAsked = (search: DirectorySearch) =>
  [...panelParts, 'zoek' as const, 'weet' as const].some((key) => search[key] !== undefined);
