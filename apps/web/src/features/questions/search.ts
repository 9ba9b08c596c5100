import type { QuestionFilter, QuestionList, QuestionSort } from '../../gql/questions/graphql.js';

/** Words of the address ↔ words of the contract; without one, all questions. */
export const listWords = {
  open: 'OPEN',
  beantwoord: 'ANSWERED',
  onbeantwoord: 'UNANSWERED',
  mijn: 'MINE',
  'aan-mij': 'ASKED_TO_ME',
  gevolgd: 'FOLLOWED',
} as const satisfies Record<string, QuestionList>;
export const sortWords = { actief: 'ACTIVE', stemmen: 'VOTES' } as const satisfies Record<
  string,
  QuestionSort
>;

export type ListWord = keyof typeof listWords;
export type SortWord = keyof typeof sortWords;
export const pageSize = 20;

/** What the address of /vragen says: which questions one sees. */
export interface QuestionsSearch {
  lijst?: ListWord | undefined;
  zoek?: string | undefined;
  /** Slug of a skill. */
  over?: string | undefined;
  /** Slug of an organisation, or `openbaar`. */
  waar?: string | undefined;
  sorteer?: SortWord | undefined;
  /** The cursor after which the page begins, and the page's number. */
  na?: string | undefined;
  pagina?: number | undefined;
}

const PUBLIC = 'openbaar';
const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.slice(0, 200) : undefined;
const word = <W extends string>(value: unknown, allowed: Record<W, unknown>): W | undefined =>
  typeof value === 'string' && Object.hasOwn(allowed, value) ? (value as W) : undefined;

/** Reads an address; what does not make sense is left out. */
export function readSearch(raw: Record<string, unknown>): QuestionsSearch {
  const page = Number(raw['pagina']);
  return {
    lijst: word(raw['lijst'], listWords),
    zoek: text(raw['zoek']),
    over: text(raw['over']),
    waar: text(raw['waar']),
    sorteer: word(raw['sorteer'], sortWords),
    na: text(raw['na']),
    pagina: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** The filter of the contract for an address. */
export const filterOf = ({ lijst, zoek, over, waar }: QuestionsSearch): QuestionFilter => ({
  text: zoek?.trim() || null,
  skills: over ? [over] : null,
  scope: waar === PUBLIC ? 'PUBLIC' : null,
  organisation: waar && waar !== PUBLIC ? waar : null,
  status: lijst ? listWords[lijst] : null,
});

export const sortOf = ({ sorteer }: QuestionsSearch): QuestionSort =>
  sorteer ? sortWords[sorteer] : 'NEWEST';

/** Whether anything but the list itself is chosen. */
export const isNarrowed = ({ zoek, over, waar }: QuestionsSearch): boolean =>
  Boolean(zoek?.trim() || over || waar);

/** The same address with something else chosen: back on the first page. */
export const narrowed = (search: QuestionsSearch, change: QuestionsSearch): QuestionsSearch => ({
  ...search,
  ...change,
  na: undefined,
  pagina: undefined,
});
