import { distance, normalise } from '../../apps/api/src/platform/search/words.js';
import { meets } from './meilisearch-filter.js';

export interface Entry {
  key: string;
  [field: string]: unknown;
}

export interface Settings {
  searchableAttributes?: string[];
  rankingRules?: string[];
  stopWords?: string[];
  synonyms?: Record<string, string[]>;
  typoTolerance?: {
    minWordSizeForTypos?: { oneTypo: number; twoTypos: number };
    disableOnAttributes?: string[];
  };
}

export interface Query {
  q?: string;
  filter?: string | string[];
  sort?: string[];
  distinct?: string;
  facets?: string[];
  limit?: number;
  offset?: number;
  page?: number;
  hitsPerPage?: number;
  attributesToHighlight?: string[];
  highlightPreTag?: string;
  highlightPostTag?: string;
  cropLength?: number;
  attributesToCrop?: string[];
}

interface Match {
  entry: Entry;
  typos: number;
  attribute: number;
  exact: number;
  /** The words that matched, with how many of their letters. */
  matched: Map<string, number>;
}

const METRES = 6_371_000;
const flat = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Filters, matches, ranks, makes distinct, counts and cuts, as a search of one index is described. */
export function searchEntries(entries: readonly Entry[], settings: Settings, query: Query) {
  const filters = [query.filter ?? []].flat();
  const kept = entries.filter((entry) => filters.every((filter) => meets(entry, filter)));
  const stop = new Set(settings.stopWords);
  const typed = wordsIn(query.q ?? '').map(normalise);
  const asked = typed.filter((word) => !stop.has(word));
  const words = asked.length ? asked : typed;
  const matches = kept.flatMap((entry) => match(entry, words, settings) ?? []);
  matches.sort((a, b) => compare(a, b, settings, query));
  const seen = new Set<unknown>();
  const distinct = matches.filter(({ entry }) => {
    const value = query.distinct ? entry[query.distinct] : entry.key;
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
  const from = query.offset ?? 0;
  const size = query.hitsPerPage ?? query.limit ?? 20;
  return {
    hits: distinct.slice(from, from + size).map((found) => shown(found, words.length, query)),
    ...(query.page === undefined ? { estimatedTotalHits: distinct.length } : { totalHits: distinct.length }),
    facetDistribution: Object.fromEntries(
      (query.facets ?? []).map((facet) => [facet, countValues(distinct.map(({ entry }) => entry[facet]))]),
    ),
  };
}

function countValues(values: unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.flat())
    if (value !== null && value !== undefined) counts[value as string] = (counts[value as string] ?? 0) + 1;
  return counts;
}

/** Every word must be found: itself, the last one also as a beginning, with a slip or two, or by a synonym. */
function match(entry: Entry, words: readonly string[], settings: Settings): Match | null {
  const found: Match = { entry, typos: 0, attribute: 0, exact: 0, matched: new Map() };
  const attributes = settings.searchableAttributes ?? [];
  for (const [at, word] of words.entries()) {
    let best: { typos: number; attribute: number; text: string; letters: number } | null = null;
    for (const [attribute, name] of attributes.entries()) {
      const exactly = settings.typoTolerance?.disableOnAttributes?.includes(name) ?? false;
      for (const text of wordsIn(flat(entry[name])).map(normalise)) {
        const typos = slips(word, text, at === words.length - 1, exactly, settings);
        if (typos === null || (best && best.typos <= typos)) continue;
        best = { typos, attribute, text, letters: typos === 0 ? word.length : text.length };
      }
    }
    if (!best) return null;
    found.typos += best.typos;
    found.attribute += best.attribute;
    found.exact += best.text === word ? 1 : 0;
    found.matched.set(best.text, best.letters);
  }
  return found;
}

function slips(
  word: string,
  text: string,
  isLast: boolean,
  exactly: boolean,
  settings: Settings,
): number | null {
  const { oneTypo = 5, twoTypos = 9 } = settings.typoTolerance?.minWordSizeForTypos ?? {};
  const most = exactly ? 0 : word.length >= twoTypos ? 2 : word.length >= oneTypo ? 1 : 0;
  if (text === word || (isLast && text.startsWith(word))) return 0;
  if (settings.synonyms?.[word]?.includes(text)) return 0;
  if (most === 0 || Math.abs(text.length - word.length) > (isLast ? 40 : most)) return null;
  // A slip in the first letter counts double.
  const first = text[0] === word[0] ? 0 : 1;
  const whole = distance(word, text) + first;
  const beginning = isLast ? distance(word, text.slice(0, word.length)) + first : Infinity;
  const typos = Math.min(whole, beginning);
  return typos <= most ? typos : null;
}

function compare(a: Match, b: Match, settings: Settings, query: Query): number {
  for (const rule of settings.rankingRules ?? []) {
    const order =
      rule === 'sort'
        ? (query.sort ?? []).reduce((known, sort) => known || compareBy(sort, a.entry, b.entry), 0)
        : rule === 'typo'
          ? a.typos - b.typos
          : rule === 'attribute'
            ? a.attribute - b.attribute
            : rule === 'exactness'
              ? b.exact - a.exact
              : rule.includes(':')
                ? compareBy(rule, a.entry, b.entry)
                : 0;
    if (order) return order;
  }
  return a.entry.key < b.entry.key ? -1 : 1;
}

const point = /_geoPoint\((.+), (.+)\):/;

function compareBy(rule: string, a: Entry, b: Entry): number {
  const up = rule.endsWith(':asc');
  const [, latitude, longitude] = point.exec(rule) ?? [];
  const value = (entry: Entry) =>
    latitude ? metres(entry, Number(latitude), Number(longitude)) : entry[rule.split(':')[0]!];
  const [left, right] = [value(a), value(b)];
  const missing = (one: unknown) => one === null || one === undefined;
  // Those without it come last, whichever way.
  if (missing(left) || missing(right)) return Number(missing(left)) - Number(missing(right));
  if (left === right) return 0;
  return (left! < right! ? -1 : 1) * (up ? 1 : -1);
}

export function metres(entry: Entry, latitude: number, longitude: number): number | null {
  const place = entry._geo as { lat: number; lng: number } | undefined;
  if (!place) return null;
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(place.lat - latitude) / 2) ** 2 +
    Math.cos(rad(latitude)) * Math.cos(rad(place.lat)) * Math.sin(rad(place.lng - longitude) / 2) ** 2;
  return 2 * METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

function shown({ entry, typos, attribute, matched }: Match, words: number, query: Query): Entry {
  const [, latitude, longitude] = query.sort?.map((sort) => point.exec(sort)).find(Boolean) ?? [];
  const formatted = (query.attributesToHighlight ?? []).map((name) => [
    name,
    marked(flat(entry[name]), matched, query, query.attributesToCrop?.includes(name) ?? false),
  ]);
  return {
    ...entry,
    _formatted: Object.fromEntries(formatted) as object,
    _rankingScore: words ? 1 / (1 + typos / words + attribute / words / 4) : 1,
    ...(latitude && { _geoDistance: Math.round(metres(entry, Number(latitude), Number(longitude)) ?? 0) }),
  };
}

function marked(text: string, matched: ReadonlyMap<string, number>, query: Query, crop: boolean): string {
  const { highlightPreTag = '<em>', highlightPostTag = '</em>', cropLength = 10 } = query;
  const pieces = text.split(/([\p{L}\p{N}]+)/u).map((piece) => {
    const letters = matched.get(normalise(piece));
    return letters
      ? `${highlightPreTag}${piece.slice(0, letters)}${highlightPostTag}${piece.slice(letters)}`
      : piece;
  });
  if (!crop) return pieces.join('');
  const first = Math.max(0, pieces.findIndex((piece) => piece.includes(highlightPreTag)) - cropLength);
  return pieces.slice(first, first + 2 * cropLength).join('');
}
