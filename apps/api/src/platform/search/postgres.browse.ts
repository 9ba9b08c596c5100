import type { SearchQuery } from './search-index.js';
import { documentConditions, type Values } from './sql-conditions.js';

const LIVE = '(SELECT live FROM search_state)';

/** Trainings by their next date, none left out: what a visitor sees who has not searched yet. */
export const isBrowsing = (
  { kinds, filters = {}, sort = 'RELEVANCE' }: SearchQuery,
  text: string | null,
): boolean =>
  text === null &&
  kinds.length === 1 &&
  kinds[0] === 'training' &&
  (sort === 'RELEVANCE' || sort === 'DATE') &&
  Object.values(filters as Record<string, unknown>).every(
    (value) => value === undefined || (Array.isArray(value) && !value.length),
  );

interface From {
  keys: readonly number[];
  id: string;
}

/**
 * `sorted`, as far as the page goes: dates are walked through in their order until there are enough, so that it takes as
 * long among a hundred trainings as among ten thousand. Those without a date come last.
 * @param rows how many; @param from where the page before ended
 */
export function browsed(query: SearchQuery, rows: number, from: From | null, values: Values): string {
  const now = values.of(query.now, 'timestamptz');
  const conditions = documentConditions(query, null, values);
  const after = from && {
    key: `(${values.of(from.keys, 'float8[]')}, ${values.of(from.id, 'uuid')})`,
    keys: from.keys,
  };
  const byDate = query.sort === 'DATE';
  const columns = (keys: string[], session: string) =>
    `d.kind, d.id, d.audience, ${session} AS session_id, NULL::float8 AS km, ARRAY[${keys.join(', ')}]::float8[] AS sort_key`;
  const beyond = (keys: string[]) =>
    after ? `AND (ARRAY[${keys.join(', ')}]::float8[], d.id) > ${after.key}` : '';
  const enough = `FETCH FIRST ${rows} ROWS WITH TIES`;
  const start = 'extract(epoch FROM o.starts_at)';
  const published = '-extract(epoch FROM d.published_at)';

  /** Dates that are the best of their training: of those with a seat, or of all. */
  const walk = (keys: string[], which: string, better: string, since: number | undefined) => `
    SELECT ${columns(keys, 'o.session_id')} FROM search_occurrences o
    JOIN search_documents_training d ON d.generation = o.generation AND d.id = o.document_id AND ${conditions}
    WHERE o.generation = ${LIVE} AND o.starts_at > ${now} ${which}
      ${since === undefined || !Number.isFinite(since) ? '' : `AND o.starts_at >= to_timestamp(${values.of(since - 1, 'float8')})`}
      AND NOT EXISTS (SELECT FROM search_occurrences e WHERE e.generation = o.generation AND e.document_id = o.document_id
        AND e.starts_at > ${now} AND ${better} OFFSET 0)
      ${beyond(keys)}
    ORDER BY o.starts_at ${enough}`;
  const earlier = '(e.starts_at, e.session_id) < (o.starts_at, o.session_id)';
  const seated =
    '(e.seats_left = 0, e.starts_at, e.session_id) < (o.seats_left = 0, o.starts_at, o.session_id)';
  const undated = (keys: string[]) => `
    SELECT ${columns(keys, 'NULL::uuid')} FROM search_documents_training d
    WHERE ${conditions} AND NOT EXISTS (SELECT FROM search_occurrences e WHERE e.generation = d.generation
      AND e.document_id = d.id AND e.starts_at > ${now}) ${beyond(keys)}`;

  if (byDate) {
    const parts = [walk([start], '', seated, after?.keys[0]), undated([`'infinity'`])];
    return inTurn(parts, rows);
  }
  const [full, since] = after?.keys ?? [];
  return inTurn(
    [
      full
        ? null
        : walk(['0', start, published], 'AND o.seats_left > 0', `e.seats_left > 0 AND ${earlier}`, since),
      walk(['1', start, published], 'AND o.seats_left = 0', seated, full ? since : undefined),
      undated(['1', `'infinity'`, published]),
    ].filter((part) => part !== null),
    rows,
  );
}

/** Each only where those before it gave too little; a training in two audiences is one. */
function inTurn(parts: readonly string[], rows: number): string {
  const named = parts.map((part, at) => {
    const before = Array.from({ length: at }, (_, earlier) => `(SELECT count(*) FROM part${earlier})`);
    const wanted = before.length ? `WHERE ${before.join(' + ')} < ${rows}` : '';
    return `part${at} AS MATERIALIZED (SELECT * FROM (${part}) found ${wanted})`;
  });
  const all = parts.map((_, at) => `SELECT * FROM part${at}`).join(' UNION ALL ');
  return `${named.join(', ')}, sorted AS (SELECT DISTINCT ON (id) * FROM (${all}) found ORDER BY id, sort_key, audience)`;
}
