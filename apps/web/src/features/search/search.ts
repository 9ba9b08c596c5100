import type { Language, SearchFilterInput, SearchKind } from '../../gql/search/graphql.js';

/** Words of the address ↔ kinds of the contract. */
export const kindWords = {
  trainingen: 'TRAINING',
  mensen: 'PERSON',
  vragen: 'QUESTION',
  ideeen: 'IDEA',
  leervragen: 'REQUEST',
} as const satisfies Record<string, SearchKind>;
export type KindWord = keyof typeof kindWords;
export const words = Object.keys(kindWords) as KindWord[];

/** What the address of /zoeken says. */
export interface SearchSearch {
  zoek?: string | undefined;
  soort?: KindWord | undefined;
  /** Slugs of skills. */
  over?: string[] | undefined;
  taal?: 'nl' | 'en' | undefined;
  /** Ids of organisations. */
  bij?: string[] | undefined;
  na?: string | undefined;
  pagina?: number | undefined;
}

const MOST = 10;
const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.slice(0, 200) : undefined;
const texts = (value: unknown): string[] | undefined => {
  const list = [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');
  return list.length ? list.slice(0, MOST) : undefined;
};

/** Reads an address; what does not make sense is left out. */
export function readSearch(raw: Record<string, unknown>): SearchSearch {
  const page = Number(raw['pagina']);
  const kind = raw['soort'];
  return {
    zoek: text(raw['zoek']),
    soort: words.find((word) => word === kind),
    over: texts(raw['over']),
    taal: (['nl', 'en'] as const).find((one) => one === raw['taal']),
    bij: texts(raw['bij']),
    na: text(raw['na']),
    pagina: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

export const kindsOf = ({ soort }: SearchSearch): SearchKind[] | null => (soort ? [kindWords[soort]] : null);

export const filterOf = ({ over, taal, bij }: SearchSearch): SearchFilterInput => ({
  skills: over ?? null,
  languages: taal ? [taal.toUpperCase() as Language] : null,
  organisations: bij ?? null,
  statuses: null,
});

/** Whether anything but the words and the kind is chosen. */
export const isNarrowed = ({ over, taal, bij }: SearchSearch): boolean => Boolean(over || taal || bij);

/** The same with one value more, or without it. */
export const toggled = (list: string[] | undefined, value: string): string[] | undefined => {
  const next = list?.includes(value) ? list.filter((one) => one !== value) : [...(list ?? []), value];
  return next.length ? next : undefined;
};
