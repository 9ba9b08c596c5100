import { dayNumber, EVERYBODY } from './meilisearch.entries.js';
import type { SearchFilters, SearchQuery } from './search-index.js';
import { needsDate } from './sql-conditions.js';

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const oneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

export type Chosen =
  'kinds' | 'topics' | 'formats' | 'languages' | 'levels' | 'dayparts' | 'organisations' | 'statuses';

/** Facet by facet what was chosen in it; absent where nothing was. */
export function chosenIn({ kinds, filters = {} }: SearchQuery): Partial<Record<Chosen, string>> {
  const { topics, formats, languages, level, dayparts, organisations, statuses } = filters;
  const list = (attribute: string, values: readonly string[] | undefined) =>
    values?.length ? oneOf(attribute, values) : undefined;
  return {
    kinds: list('kind', kinds),
    topics: list('topics', topics),
    formats: list('format', formats),
    languages: list('languages', languages),
    levels: level === undefined ? undefined : `levels = ${level}`,
    dayparts: list('daypart', dayparts),
    organisations: list('organisation', organisations),
    statuses: list('status', statuses),
  };
}

/** What an entry must meet, but for the facets. */
export function entryConditions({ audiences = [], filters = {}, now }: SearchQuery): string[] {
  const conditions = [oneOf('audience', [EVERYBODY, ...audiences]), whichDates(filters, now)];
  const { maxDurationMinutes, from, to, startsFrom, startsBefore, maxPriceInclCents, seatsLeft, near } =
    filters;
  if (maxDurationMinutes !== undefined) conditions.push(`durationMinutes <= ${maxDurationMinutes}`);
  if (from !== undefined) conditions.push(`localDate >= ${dayNumber(from)}`);
  if (to !== undefined) conditions.push(`localDate <= ${dayNumber(to)}`);
  if (startsFrom) conditions.push(`startsAt >= ${startsFrom.getTime()}`);
  if (startsBefore) conditions.push(`startsAt < ${startsBefore.getTime()}`);
  if (maxPriceInclCents !== undefined) conditions.push(`price <= ${maxPriceInclCents}`);
  if (seatsLeft !== undefined) conditions.push(`seatsLeft >= ${seatsLeft}`);
  if (near)
    conditions.push(`_geoRadius(${near.latitude}, ${near.longitude}, ${Math.round(near.radiusKm * 1000)})`);
  return conditions;
}

/** The dates to come; where there is none, the entry without one, unless the filters ask a date. */
function whichDates(filters: SearchFilters, now: Date): string {
  const coming = `(dated = true AND startsAt > ${now.getTime()})`;
  if (needsDate(filters)) return coming;
  return `(${coming} OR (dated = false AND (lastAt IS NULL OR lastAt <= ${now.getTime()})))`;
}

/** All that an entry must meet, but for what was chosen in one facet. */
export function everything(query: SearchQuery, but?: Chosen): string[] {
  const chosen = Object.entries(chosenIn(query)).flatMap(([facet, condition]) =>
    condition !== undefined && facet !== but ? [condition] : [],
  );
  return [...entryConditions(query), ...chosen];
}
