import type { SearchDocument, SearchOccurrence } from './search-index.js';
import { normalise, wordsOf } from './words.js';

export const EVERYBODY = 'everybody';

/**
 * What Meilisearch holds: of each document one entry per date, so that filters about a date are true of one and the
 * same date, and one without a date, which counts once the dates have been. Moments are in milliseconds.
 */
export interface Entry {
  [field: string]: unknown;
  key: string;
  /** The id of the document. */
  subject: string;
  kind: string;
  audience: string;
  title: string;
  keywords: string[];
  summary: string;
  synonyms: string[];
  names: string[];
  text: string;
  /** Ends of long words, by which compounds are found; and names such as c#, spelled out. */
  inside: string[];
  topics: string[];
  languages: string[];
  format: string | null;
  levels: number[];
  durationMinutes: number | null;
  organisation: string | null;
  status: string | null;
  esteem: number;
  publishedAt: number;
  readAt: number;
  price: number | null;
  /** Whether this is the entry of a date. */
  dated: boolean;
  /** Of the entry without a date: when the last of the dates begins. */
  lastAt: number | null;
  session?: string;
  startsAt?: number;
  localDate?: number;
  daypart?: string;
  seatsLeft?: number;
  free: 0 | 1;
  _geo?: { lat: number; lng: number };
}

const LONG = 7;
const END = 4;
const MOST_ENDS = 3000;

export const entriesOf = (document: SearchDocument): Entry[] => {
  const { id, kind, audience, title, filters, occurrences } = document;
  const last = Math.max(...occurrences.map(({ startsAt }) => startsAt.getTime()));
  const words = {
    subject: id,
    kind,
    audience: audience ?? EVERYBODY,
    title,
    keywords: document.keywords,
    summary: document.summary,
    synonyms: document.synonyms ?? [],
    names: document.names,
    text: document.text,
    inside: insideOf(document),
    topics: filters.topics,
    languages: filters.languages,
    format: filters.format,
    levels: levelsOf(filters.levelFrom, filters.levelTo),
    durationMinutes: filters.durationMinutes,
    organisation: filters.organisation ?? null,
    status: filters.status ?? null,
    esteem: document.esteem ?? 0,
    publishedAt: document.publishedAt.getTime(),
    readAt: document.readAt.getTime(),
  };
  const key = `${id}_${audience ?? EVERYBODY}`;
  const undated: Entry = {
    ...words,
    key,
    price: filters.priceInclCents,
    dated: false,
    lastAt: occurrences.length ? last : null,
    free: 0,
  };
  return [
    undated,
    ...occurrences.map((date) => ({ ...words, ...dateOf(date), key: `${key}_${date.sessionId}` })),
  ];
};

const dateOf = (date: SearchOccurrence) => ({
  dated: true,
  lastAt: null,
  session: date.sessionId,
  startsAt: date.startsAt.getTime(),
  localDate: dayNumber(date.localDate),
  daypart: date.daypart,
  price: date.priceInclCents,
  seatsLeft: date.seatsLeft,
  free: date.seatsLeft > 0 ? (1 as const) : (0 as const),
  ...(date.latitude !== null &&
    date.longitude !== null && { _geo: { lat: date.latitude, lng: date.longitude } }),
});

/** 2026-11-26 as 20261126: only numbers can be compared. */
export const dayNumber = (localDate: string): number => Number(localDate.replaceAll('-', ''));

const levelsOf = (from: number | null, to: number | null): number[] =>
  from === null || to === null ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** "webwinkel" is found by "winkel": nothing else looks inside a word. */
function insideOf({ title, keywords, synonyms = [], summary, text, names }: SearchDocument): string[] {
  const all = [title, ...keywords, ...synonyms, summary, ...names, text].join(' ');
  const raw = new Set(all.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const inside = new Set<string>();
  for (const word of wordsOf(all)) {
    // "c#" is "csharp" to who searches.
    if (!raw.has(word) && normalise(word) === word) inside.add(word);
    if (word.length >= LONG)
      for (let at = 2; at <= word.length - END && inside.size < MOST_ENDS; at++) inside.add(word.slice(at));
  }
  return [...inside];
}
