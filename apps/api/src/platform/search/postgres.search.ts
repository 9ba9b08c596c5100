import { decodeCursor, encodeCursor } from '../graphql/paging.js';
import type { Db } from '../db/index.js';
import { highlight } from './highlight.js';
import type { SearchHit, SearchQuery, SearchSort } from './search-index.js';
import {
  dateConditions,
  dateOrNone,
  daypartCondition,
  documentConditions,
  facetConditions,
  kmTo,
  Values,
} from './sql-conditions.js';
import type { TextQuery } from './text-query.js';

/** More than anybody reads: beyond it the newest are ranked. */
const CANDIDATES = 1000;
const WEIGHTS = `'{0, 0.3, 0.6, 1}'`;

interface Row {
  id: string | null;
  title: string;
  sortKey: number[];
  sessionId: string | null;
  km: number | null;
  total: number;
}

const wordScore = (words: TextQuery, values: Values): string =>
  `0.1 + ts_rank(${WEIGHTS}, d.head, ${values.of(words.strict, 'tsquery')})
    + ts_rank(${WEIGHTS}, d.head, ${values.of(words.any, 'tsquery')})
    + CASE WHEN d.head @@ ${values.of(words.title, 'tsquery')} THEN 0.3 ELSE 0 END`;

/** See `SearchIndex` for the parameters in words. */
function scoreOf(query: SearchQuery, words: TextQuery, values: Values): string {
  const days = `extract(epoch FROM f.starts_at - ${values.of(query.now, 'timestamptz')}) / 86400`;
  const near = query.filters?.near;
  const factors = [
    `1 + CASE WHEN f.seats_left > 0 THEN 0.15 ELSE 0 END + coalesce(0.1 * exp(-${days} / 60), 0)`,
    `1 + 0.05 * (${values.of(query.language ?? '', 'text')} = ANY(d.languages))::int`,
  ];
  if (near)
    factors.push(
      `1 + 0.2 * (1 - coalesce(f.km, ${values.of(near.radiusKm, 'float8')}) / ${values.of(Math.max(near.radiusKm, 0.1), 'float8')})`,
    );
  return `round(((${wordScore(words, values)}) * ${factors.map((factor) => `(${factor})`).join(' * ')})::numeric, 6)`;
}

const DATE = `coalesce(extract(epoch FROM f.starts_at), 'infinity')`;

/** Sorted upwards, the first one first. */
function sortKeys(query: SearchQuery, words: TextQuery | null, values: Values): string[] {
  const keys: Record<SearchSort, () => string[]> = {
    RELEVANCE: () =>
      words
        ? [`-${scoreOf(query, words, values)}`]
        : ['(coalesce(f.seats_left, 0) = 0)::int', DATE, '-extract(epoch FROM d.published_at)'],
    DATE: () => [DATE],
    DISTANCE: () => [`coalesce(f.km, 'infinity')`],
    PRICE: () => [`coalesce(f.price, 'infinity')`],
  };
  return keys[query.sort ?? 'RELEVANCE']();
}

/** One page of hits, and how many there are in all. */
export async function searchPage(
  db: Db,
  query: SearchQuery,
  words: TextQuery | null,
  text: string | null,
): Promise<{ hits: SearchHit[]; total: number; hasMore: boolean }> {
  const { filters = {}, sort = 'RELEVANCE', limit } = query;
  const keyCount = sort === 'RELEVANCE' && !words ? 3 : 1;
  const cursor = decodeCursor(query.after, ['id', 'instant', ...Array<'number'>(keyCount).fill('number')]);
  const [afterId, moment, ...afterKeys] = cursor ?? [];
  // The same moment on every page, so that the order stays as it was.
  const now = moment ? new Date(moment) : query.now;
  const values = new Values();
  const at = { ...query, now };
  const facets = Object.values(facetConditions(filters, values)).join(' AND ');
  const km = filters.near ? kmTo(filters.near, values) : 'NULL::float8';
  const preferred = sort === 'DISTANCE' ? 'km, ' : sort === 'PRICE' ? 'o.price_incl_cents, ' : '';
  const rows = await db.query<Row>(
    `WITH found AS MATERIALIZED (
       SELECT d.id, best.session_id, best.starts_at, best.seats_left, best.km,
         coalesce(best.price_incl_cents, d.price_incl_cents)::float8 AS price
       FROM search_documents d
       LEFT JOIN LATERAL (
         SELECT o.session_id, o.starts_at, o.seats_left, o.price_incl_cents, ${km} AS km FROM search_occurrences o
         WHERE ${dateConditions(at, values)} AND ${daypartCondition(filters, values)}
         ORDER BY ${preferred}(o.seats_left = 0), o.starts_at, o.session_id LIMIT 1) best ON true
       WHERE ${documentConditions(at, text, values)} AND ${facets}
         AND ${dateOrNone(filters, 'best.session_id IS NOT NULL', values)}
     ), candidates AS (
       SELECT * FROM found ${sort === 'RELEVANCE' && words ? `ORDER BY id DESC LIMIT ${CANDIDATES}` : ''}
     ), sorted AS (
       SELECT f.*, d.title, ARRAY[${sortKeys(at, words, values).join(', ')}]::float8[] AS sort_key
       FROM candidates f JOIN search_documents d ON d.generation = (SELECT live FROM search_state) AND d.id = f.id
     ), page AS (
       SELECT * FROM sorted
       ${cursor ? `WHERE (sort_key, id) > (${values.of(afterKeys, 'float8[]')}, ${values.of(afterId, 'uuid')})` : ''}
       ORDER BY sort_key, id LIMIT ${values.of(limit + 1, 'int')}
     )
     SELECT page.id, page.title, page.sort_key AS "sortKey", page.session_id AS "sessionId", page.km,
       (SELECT count(*)::int FROM found) AS total
     FROM (SELECT 1) one LEFT JOIN page ON true ORDER BY page.sort_key, page.id`,
    values.list,
  );
  const hits = rows
    .filter((row): row is Row & { id: string } => row.id !== null)
    .map(({ id, title, sortKey, sessionId, km: distanceKm }) => ({
      id,
      // JSON has no infinity.
      cursor: encodeCursor([id, now.toISOString(), ...sortKey.map(String)]),
      sessionId,
      distanceKm,
      highlight: highlight(title, words?.beginnings ?? [], words?.words ?? new Set()),
    }));
  return { hits: hits.slice(0, limit), total: rows[0]?.total ?? 0, hasMore: hits.length > limit };
}
