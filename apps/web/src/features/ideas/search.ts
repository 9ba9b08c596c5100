import type { IdeaFilter, IdeaSort, IdeaStatus } from '../../gql/ideas/graphql.js';

/** Words of the address ↔ words of the contract. */
export const statusWords = {
  nieuw: 'NEW',
  bekeken: 'REVIEWED',
  proberen: 'TRYING',
  gedaan: 'DONE',
  'niet-nu': 'NOT_NOW',
} as const satisfies Record<string, IdeaStatus>;

export type StatusWord = keyof typeof statusWords;
export const pageSize = 24;

/** What the address of /ideeen says: which ideas one sees. */
export interface IdeasSearch {
  zoek?: string | undefined;
  status?: StatusWord | undefined;
  /** Slug of a skill. */
  over?: string | undefined;
  /** Slug of an organisation, or `openbaar`. */
  waar?: string | undefined;
  mijn?: '1' | undefined;
  sorteer?: 'nieuw' | undefined;
  /** The cursor after which the page begins, and the page's number. */
  na?: string | undefined;
  pagina?: number | undefined;
}

const PUBLIC = 'openbaar';
const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.slice(0, 200) : undefined;

/** Reads an address; what does not make sense is left out. */
export function readSearch(raw: Record<string, unknown>): IdeasSearch {
  const page = Number(raw['pagina']);
  const { status } = raw;
  return {
    zoek: text(raw['zoek']),
    status: typeof status === 'string' && status in statusWords ? (status as StatusWord) : undefined,
    over: text(raw['over']),
    waar: text(raw['waar']),
    mijn: String(raw['mijn']) === '1' ? '1' : undefined,
    sorteer: raw['sorteer'] === 'nieuw' ? 'nieuw' : undefined,
    na: text(raw['na']),
    pagina: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** The filter of the contract for an address. */
export const filterOf = ({ zoek, status, over, waar, mijn }: IdeasSearch): IdeaFilter => ({
  text: zoek?.trim() || null,
  skills: over ? [over] : null,
  scope: waar === PUBLIC ? 'PUBLIC' : null,
  organisation: waar && waar !== PUBLIC ? waar : null,
  status: status ? [statusWords[status]] : null,
  mine: mijn ? true : null,
});

/** What most people want comes first, unless one asks for the newest. */
export const sortOf = ({ sorteer }: IdeasSearch): IdeaSort => (sorteer ? 'NEWEST' : 'VOTES');

export const isNarrowed = ({ zoek, status, over, waar, mijn }: IdeasSearch): boolean =>
  Boolean(zoek?.trim() || status || over || waar || mijn);

/** The same address with something else chosen: back on the first page. */
export const narrowed = (search: IdeasSearch, change: IdeasSearch): IdeasSearch => ({
  ...search,
  ...change,
  na: undefined,
  pagina: undefined,
});
