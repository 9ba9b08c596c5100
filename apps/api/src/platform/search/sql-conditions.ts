import type { Near, SearchFilters, SearchQuery } from './search-index.js';

/** The values of a statement, numbered as they are used. */
export class Values {
  readonly list: unknown[] = [];

  /** The value as a parameter: `$3::int`. */
  of(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

const LIVE = '(SELECT live FROM search_state)';
const EARTH_KM = 6371;
const KM_PER_DEGREE = 111;

/** Kilometres from `near` to an occurrence `o`, over the globe. */
export const kmTo = ({ latitude, longitude }: Near, values: Values): string => {
  const lat = values.of(latitude, 'float8');
  const lon = values.of(longitude, 'float8');
  return `${2 * EARTH_KM} * asin(least(1, sqrt(
    sin(radians(o.latitude - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(o.latitude)) * sin(radians(o.longitude - ${lon}) / 2) ^ 2)))`;
};

const EVERYBODY = '00000000-0000-0000-0000-000000000000';

/** The audience as it is stored. */
export const storedAudience = (audience: string | null | undefined): string => audience ?? EVERYBODY;

/** What must be true of a document `d`, but for its kind and the facets. */
export function documentConditions(
  { audiences = [], filters = {} }: SearchQuery,
  text: string | null,
  values: Values,
): string {
  const conditions = [
    `d.generation = ${LIVE}`,
    // An array of which Postgres does not know the length it plans anew each time.
    audiences.length
      ? `d.audience = ANY(${values.of([EVERYBODY, ...audiences], 'uuid[]')})`
      : `d.audience = '${EVERYBODY}'`,
  ];
  if (text !== null) conditions.push(`d.words @@ ${values.of(text, 'tsquery')}`);
  if (filters.maxDurationMinutes !== undefined)
    conditions.push(`d.duration_minutes <= ${values.of(filters.maxDurationMinutes, 'int')}`);
  return conditions.join(' AND ');
}

export type DocumentFacet =
  'kinds' | 'topics' | 'formats' | 'languages' | 'levels' | 'organisations' | 'statuses';

/** Facet by facet what must be true of a document `d`; dayparts are a matter of its dates. */
export function facetConditions(
  { kinds, filters: { topics, formats, languages, level, organisations, statuses } = {} }: SearchQuery,
  values: Values,
): Record<DocumentFacet, string> {
  const chosen = (
    list: readonly string[] | undefined,
    type: string,
    condition: (values: string) => string,
  ): string => (list?.length ? condition(values.of(list, type)) : 'true');
  return {
    kinds: chosen(kinds, 'text[]', (list) => `d.kind = ANY(${list})`),
    topics: chosen(topics, 'text[]', (list) => `d.topics && ${list}`),
    formats: chosen(formats, 'text[]', (list) => `d.format = ANY(${list})`),
    languages: chosen(languages, 'text[]', (list) => `d.languages && ${list}`),
    levels: level === undefined ? 'true' : `${values.of(level, 'int')} BETWEEN d.level_from AND d.level_to`,
    organisations: chosen(organisations, 'uuid[]', (list) => `d.organisation = ANY(${list})`),
    statuses: chosen(statuses, 'text[]', (list) => `d.status = ANY(${list})`),
  };
}

/** The conditions of all facets, but that of the kind. */
export const allFacets = (query: SearchQuery, values: Values): string =>
  Object.values(facetConditions({ ...query, kinds: [] }, values))
    .filter((condition) => condition !== 'true')
    .join(' AND ') || 'true';

export const daypartCondition = ({ dayparts }: SearchFilters, values: Values): string =>
  dayparts?.length ? `o.daypart = ANY(${values.of(dayparts, 'text[]')})` : 'true';

/** What must be true of a date `o` of the document `d`, but for its daypart. */
export function dateConditions({ filters = {}, now }: SearchQuery, values: Values): string {
  const { from, to, startsFrom, startsBefore, maxPriceInclCents, seatsLeft, near } = filters;
  const conditions = [
    'o.generation = d.generation',
    'o.document_id = d.id',
    `o.starts_at > ${values.of(now, 'timestamptz')}`,
  ];
  if (from !== undefined) conditions.push(`o.local_date >= ${values.of(from, 'date')}`);
  if (to !== undefined) conditions.push(`o.local_date <= ${values.of(to, 'date')}`);
  if (startsFrom) conditions.push(`o.starts_at >= ${values.of(startsFrom, 'timestamptz')}`);
  if (startsBefore) conditions.push(`o.starts_at < ${values.of(startsBefore, 'timestamptz')}`);
  if (maxPriceInclCents !== undefined)
    conditions.push(`o.price_incl_cents <= ${values.of(maxPriceInclCents, 'int')}`);
  if (seatsLeft !== undefined) conditions.push(`o.seats_left >= ${values.of(seatsLeft, 'int')}`);
  if (near) {
    const reach = values.of(near.radiusKm / KM_PER_DEGREE, 'float8');
    conditions.push(`abs(o.latitude - ${values.of(near.latitude, 'float8')}) <= ${reach}`);
    conditions.push(`${kmTo(near, values)} <= ${values.of(near.radiusKm, 'float8')}`);
  }
  return conditions.join(' AND ');
}

/** Whether a document must have a date that meets the filters; price alone can also be met without one. */
export const needsDate = ({
  from,
  to,
  startsFrom,
  startsBefore,
  dayparts,
  seatsLeft,
  near,
}: SearchFilters): boolean =>
  [from, to, startsFrom, startsBefore, seatsLeft, near].some((filter) => filter !== undefined) ||
  !!dayparts?.length;

/** For documents that may do without a date: one that meets the filters, or none to come and the price is right. */
export function dateOrNone(filters: SearchFilters, found: string, values: Values): string {
  if (needsDate(filters)) return found;
  if (filters.maxPriceInclCents === undefined) return 'true';
  return `(${found} OR d.price_incl_cents <= ${values.of(filters.maxPriceInclCents, 'int')})`;
}

/** Whether a document `d` has a date that meets the filters, where they ask one. */
export function dateExists(query: SearchQuery, values: Values): string {
  const { filters = {} } = query;
  if (!needsDate(filters) && filters.maxPriceInclCents === undefined) return 'true';
  return dateOrNone(
    filters,
    `EXISTS (SELECT FROM search_occurrences o WHERE ${dateConditions(query, values)} AND ${daypartCondition(filters, values)})`,
    values,
  );
}
