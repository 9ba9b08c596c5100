import type { Db } from '../db/index.js';
import type { FoundOccurrence, SearchFacets, SearchQuery } from './search-index.js';
import {
  dateConditions,
  dateOrNone,
  daypartCondition,
  documentConditions,
  facetConditions,
  Values,
} from './sql-conditions.js';

type Facet = keyof SearchFacets;

const VALUES: Record<Facet, string> = {
  topics: 'unnest(topics)',
  formats: 'format',
  languages: 'unnest(languages)',
  levels: 'generate_series(level_from::int, level_to)::text',
  dayparts: 'unnest(dayparts)',
};
const facets = Object.keys(VALUES) as Facet[];

/** How many documents there are per value of each facet. */
export async function countFacets(db: Db, query: SearchQuery, text: string | null): Promise<SearchFacets> {
  const { filters = {} } = query;
  const values = new Values();
  const chosen = facetConditions(filters, values);
  const wanted = filters.dayparts?.length ? `dayparts && ${values.of(filters.dayparts, 'text[]')}` : 'true';
  const without = { ...filters, dayparts: undefined };
  const rows = await db.query<{ facet: Facet; value: string; count: number }>(
    `WITH base AS MATERIALIZED (
       SELECT d.topics, d.format, d.languages, d.level_from, d.level_to, dates.dayparts,
         ${Object.entries(chosen)
           .map(([facet, condition]) => `coalesce(${condition}, false) AS ${facet}_ok`)
           .join(', ')}
       FROM search_documents d
       CROSS JOIN LATERAL (SELECT coalesce(array_agg(DISTINCT o.daypart), '{}') AS dayparts FROM search_occurrences o
                           WHERE ${dateConditions(query, values)}) dates
       WHERE ${documentConditions(query, text, values)} AND ${dateOrNone(without, `dates.dayparts <> '{}'`, values)}
     ), checked AS (SELECT *, ${wanted} AS dayparts_ok FROM base)
     ${facets
       .map(
         (facet) => `SELECT '${facet}' AS facet, value, count(*)::int AS count
           FROM (SELECT ${VALUES[facet]} AS value FROM checked
                 WHERE ${facets
                   .filter((other) => other !== facet)
                   .map((other) => `${other}_ok`)
                   .join(' AND ')}) counted
           WHERE value IS NOT NULL GROUP BY value`,
       )
       .join(' UNION ALL ')}
     ORDER BY facet, count DESC, value`,
    values.list,
  );
  const result: SearchFacets = { topics: [], formats: [], languages: [], levels: [], dayparts: [] };
  for (const { facet, value, count } of rows) result[facet].push({ value, count });
  return result;
}

/** The dates themselves that meet the query, by time. */
export function matchingOccurrences(
  db: Db,
  query: SearchQuery,
  text: string | null,
): Promise<FoundOccurrence[]> {
  const { filters = {} } = query;
  const values = new Values();
  return db.query<FoundOccurrence>(
    `SELECT o.document_id AS "documentId", o.session_id AS "sessionId"
     FROM search_documents d JOIN search_occurrences o ON ${dateConditions(query, values)}
       AND ${daypartCondition(filters, values)}
     WHERE ${documentConditions(query, text, values)}
       AND ${Object.values(facetConditions(filters, values)).join(' AND ')}
     ORDER BY o.starts_at, o.session_id LIMIT ${values.of(query.limit, 'int')}`,
    values.list,
  );
}
