import type { Db } from '../db/index.js';
import type { FacetCount, FoundOccurrence, SearchFacets, SearchQuery } from './search-index.js';
import { ask } from './postgres.search.js';
import {
  allFacets,
  dateConditions,
  dateOrNone,
  daypartCondition,
  documentConditions,
  facetConditions,
  Values,
} from './sql-conditions.js';

type Facet = keyof SearchFacets;

const VALUES: Record<Facet, string> = {
  kinds: 'kind',
  topics: 'unnest(topics)',
  formats: 'format',
  languages: 'unnest(languages)',
  levels: 'generate_series(level_from::int, level_to)::text',
  dayparts: 'unnest(dayparts)',
  organisations: 'organisation::text',
  statuses: 'status',
};
const facets = Object.keys(VALUES) as Facet[];
/** Values of one facet that are shown. */
const MOST = 100;

/** How many there are per value of each facet. */
export async function countFacets(db: Db, query: SearchQuery, text: string | null): Promise<SearchFacets> {
  const { filters = {} } = query;
  const values = new Values();
  const chosen = facetConditions(query, values);
  const wanted = filters.dayparts?.length ? `dayparts && ${values.of(filters.dayparts, 'text[]')}` : 'true';
  const without = { ...filters, dayparts: undefined };
  const rows = await ask<FacetCount & { facet: Facet }>(
    db,
    `WITH base AS MATERIALIZED (
       SELECT d.id, d.kind, d.topics, d.format, d.languages, d.level_from, d.level_to, d.organisation, d.status, dates.dayparts,
         ${Object.entries(chosen)
           .map(([facet, condition]) => `coalesce(${condition}, false) AS ${facet}_ok`)
           .join(', ')}
       FROM search_documents d
       LEFT JOIN LATERAL (SELECT coalesce(array_agg(DISTINCT o.daypart), '{}') AS dayparts FROM search_occurrences o
                          WHERE ${dateConditions(query, values)}) dates ON d.kind = 'training'
       WHERE ${documentConditions(query, text, values)} AND ${dateOrNone(without, `dates.dayparts <> '{}'`, values)}
     ), checked AS (SELECT *, ${wanted} AS dayparts_ok FROM base)
     SELECT facet, value, count FROM (
       SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM (
         ${facets
           .map(
             (facet) => `SELECT '${facet}' AS facet, value, count(DISTINCT id)::int AS count
               FROM (SELECT id, ${VALUES[facet]} AS value FROM checked
                     WHERE ${facets
                       .filter((other) => other !== facet)
                       .map((other) => `${other}_ok`)
                       .join(' AND ')}) counted
               WHERE value IS NOT NULL GROUP BY value`,
           )
           .join(' UNION ALL ')}) counts) placed
     WHERE place <= ${MOST} ORDER BY facet, count DESC, value`,
    values.list,
    text !== null,
  );
  const result = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as SearchFacets;
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
  return ask<FoundOccurrence>(
    db,
    `SELECT o.document_id AS "documentId", o.session_id AS "sessionId"
     FROM search_documents d JOIN search_occurrences o ON ${dateConditions(query, values)}
       AND ${daypartCondition(filters, values)}
     WHERE d.kind = 'training' AND ${documentConditions(query, text, values)} AND ${allFacets(query, values)}
     ORDER BY o.starts_at, o.session_id LIMIT ${values.of(query.limit, 'int')}`,
    values.list,
    text !== null,
  );
}
