import type { Daypart, Language } from '@nutshell/domain';

export const SEARCH_KINDS = ['training', 'person', 'question', 'idea', 'request'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One date on which a document can be had. */
export interface SearchOccurrence {
  sessionId: string;
  startsAt: Date;
  /** On the calendar of the place: 2026-11-26. */
  localDate: string;
  daypart: Daypart;
  /** Null when online. */
  latitude: number | null;
  longitude: number | null;
  priceInclCents: number | null;
  seatsLeft: number;
}

/**
 * What can be found, built from rows read again. Only what its audience may read may be in it, to the last word: a
 * word that finds something has told that it is there.
 */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /**
   * The organisation whose members find this; null for everybody. Of one id there may be several documents, as of
   * somebody of whom colleagues may know more: each says all that its audience may know.
   */
  audience?: string | null;
  title: string;
  /** Names of skills, Dutch and English. */
  keywords: string[];
  /** What else those are called. */
  synonyms?: string[];
  /** A few lines that say what it is. */
  summary: string;
  /** Everything else that is written about it, without markup. */
  text: string;
  /** Names around it: who, at what firm, in which towns. Never of an anonymous author. */
  names: string[];
  filters: {
    /** Slugs of skills, those of the branches above them included. */
    topics: string[];
    languages: Language[];
    format: string | null;
    levelFrom: number | null;
    levelTo: number | null;
    durationMinutes: number | null;
    priceInclCents: number | null;
    /** The organisation that it belongs to, if any; of a person, the one of the audience. */
    organisation?: string | null;
    /** Of a question, an idea or a request. */
    status?: string | null;
  };
  /** How much others valued it by their acts, from 0 to 1. */
  esteem?: number;
  publishedAt: Date;
  occurrences: SearchOccurrence[];
  /** When the rows were read: an older reading never replaces a newer one. */
  readAt: Date;
}

export interface Near {
  latitude: number;
  longitude: number;
  radiusKm: number;
}

/** What concerns a date (from, to, dayparts, price, seats, near) must be true of one and the same date. */
export interface SearchFilters {
  topics?: readonly string[];
  formats?: readonly string[];
  languages?: readonly Language[];
  organisations?: readonly string[];
  statuses?: readonly string[];
  /** 0–4, in the range of the training, both ends included. */
  level?: number;
  maxDurationMinutes?: number;
  /** Calendar dates at the place, both included. */
  from?: string;
  to?: string;
  startsFrom?: Date;
  startsBefore?: Date;
  dayparts?: readonly Daypart[];
  maxPriceInclCents?: number;
  seatsLeft?: number;
  near?: Near;
}

export type SearchSort = 'RELEVANCE' | 'DATE' | 'DISTANCE' | 'PRICE';

export interface SearchQuery {
  kinds: readonly SearchKind[];
  text?: string;
  /**
   * Whether each word must be found, unless nothing has them all; or, where few have them all, those with most of
   * them come after; or the more the better, as for a text that somebody is writing. All, unless told otherwise.
   */
  words?: 'ALL' | 'MOST' | 'ANY';
  filters?: SearchFilters;
  /** By relevance unless given; by distance needs `near`. */
  sort?: SearchSort;
  /** Of which organisations the asker is a member: their documents are found too. */
  audiences?: readonly string[];
  /** Of the reader: what is in it ranks a little higher. */
  language?: Language;
  /** Dates before it have been. */
  now: Date;
  limit: number;
  /** Whether to count all there are; without, the total is only what is shown. Counted unless told otherwise. */
  counted?: boolean;
  /** Whether hits come with their highlight and snippet; empty without. They do unless told otherwise. */
  excerpts?: boolean;
  /** The cursor of the last hit that was seen. */
  after?: string | null;
  /** What an index that lies in our database reads along with each hit; another leaves it. */
  along?: Along;
}

/**
 * At most one row of each hit, as a SELECT whose columns are named otherwise than those of a hit.
 * @param hit columns of the hit; @param value makes a parameter
 */
export type Along = (
  hit: { id: string; sessionId: string },
  value: (value: unknown, type: string) => string,
) => string;

export interface SearchHit {
  id: string;
  kind: SearchKind;
  cursor: string;
  /** Higher is better; to be compared within one answer only. */
  score: number;
  /** The best date that meets the filters. */
  sessionId: string | null;
  /** To that date's place, with `near`. */
  distanceKm: number | null;
  /** The title as HTML: escaped, with what was searched in <mark>. */
  highlight: string;
  /** A line from the text around what was searched, as HTML: escaped, with <mark>. */
  snippet: string;
  /** What was read along, among other columns; they are null where there was nothing. */
  along?: object;
}

export interface FacetCount {
  value: string;
  count: number;
}

/** Each counted as if nothing were chosen in that facet itself; kinds as if all had been asked. */
export type SearchFacets = Record<
  'kinds' | 'topics' | 'formats' | 'languages' | 'levels' | 'dayparts' | 'organisations' | 'statuses',
  FacetCount[]
>;

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  hasMore: boolean;
}

export interface SearchGroup {
  kind: SearchKind;
  hits: SearchHit[];
}

export interface FoundOccurrence {
  documentId: string;
  sessionId: string;
}

/**
 * Where things are found by their words. Answers with ids: rows come from the database, where visibility is applied
 * again.
 *
 * How results are ranked (the page "over de rangschikking" tells the same). By relevance:
 * 1. the words: in the title (weight 1), the names of its topics (0.65), the summary and other names of the topics
 *    (0.45), elsewhere (0.12); a longer word, a compound, a synonym or a corrected typo counts somewhat less than the
 *    word itself and its inflections. A rare word tells more than a common one, and words like "cursus" or "wie weet"
 *    tell nothing. Every word must be found; only when nothing has them all, one is enough;
 * 2. times a factor for the date: + 15% for a date to come with a free seat, and up to + 10% the sooner it is;
 * 3. up to + 20% the nearer it is, when a place was given;
 * 4. + 5% when it is in the reader's language, up to + 15% for what others valued by their acts (votes, endorsements,
 *    accepted answers), up to + 10% the shorter its title is.
 * Of one kind at most some hundreds are ranked so: those that others valued most.
 * Without words: what has a free seat first, of those what begins first, of those what was published last.
 * By date, distance or price: that alone. Nobody can pay for a place in the list.
 */
export abstract class SearchIndex {
  abstract readonly name: string;
  /** Adds documents or replaces them whole; those of one id come together, and replace all that it had. */
  abstract upsert(documents: readonly SearchDocument[]): Promise<void>;
  abstract remove(ids: readonly string[]): Promise<void>;
  /** One list of all kinds. @throws Invalid when `after` is not a cursor of this search */
  abstract search(query: SearchQuery): Promise<SearchResult>;
  /** The first `limit` of each kind, the kind with the best hit first; kinds without a hit are left out. */
  abstract groups(query: SearchQuery): Promise<SearchGroup[]>;
  /** How many documents there are per value, whatever the page. */
  abstract facets(query: SearchQuery): Promise<SearchFacets>;
  /** All dates that meet the query, by time: for a map or a calendar. */
  abstract occurrences(query: SearchQuery): Promise<FoundOccurrence[]>;
  /** Builds the index anew beside the live one, then puts it in its place; what changes meanwhile is kept. */
  abstract rebuild(all: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  abstract isEmpty(): Promise<boolean>;

  /** Makes ready what must be there before anything is written or asked. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  /** For who looks after it: what answers at this moment. */
  get state(): string {
    return this.name;
  }
}
