import { createHash } from 'node:crypto';
import { decodeCursor, encodeCursor } from '../graphql/paging.js';
import type { Db } from '../db/index.js';
import { highlight } from './highlight.js';
import { browsed, isBrowsing } from './postgres.browse.js';
import { scoreOf } from './postgres.score.js';
import type { SearchHit, SearchKind, SearchQuery, SearchSort } from './search-index.js';
import { snippet } from './snippet.js';
import {
  allFacets,
  dateConditions,
  dateExists,
  daypartCondition,
  documentConditions,
  kmTo,
  Values,
} from './sql-conditions.js';
import type { TextQuery } from './text-query.js';

/** Of each kind so many that have the words in their title, and anywhere, are looked at: more than anybody reads. */
const LOOKED_AT = 300;
/** Of those, the most esteemed are ranked by their words: so many pages, and no fewer than. */
const RANKED_PAGES = 8;
const RANKED = 40;
const NEWEST = 1000;

interface Row {
  id: string;
  kind: SearchKind;
  title: string;
  body: string;
  score: number;
  sortKey: number[];
  sessionId: string | null;
  km: number | null;
}

export interface Asked {
  query: SearchQuery;
  words: TextQuery | null;
  /** The words as a tsquery. */
  text: string | null;
  /** Whether what meets it has every word. */
  allWords: boolean;
}

const ranks = ({ query: { sort = 'RELEVANCE' }, words }: Asked): boolean => sort === 'RELEVANCE' && !!words;

/**
 * What is ranked, of each kind apart, so that the commonest does not crowd out the others: as the start of a WITH that
 * ends in `candidates`.
 */
function candidates(asked: Asked, values: Values): string {
  const { query, text } = asked;
  const conditions = `${documentConditions(query, null, values)} AND ${allFacets(query, values)} AND ${dateExists(query, values)}`;
  const typed = text === null ? '' : values.of(text, 'tsquery');
  const columns = `d.kind, d.generation, d.id, d.audience, d.head, ${asked.allWords ? '' : 'd.words,'} d.title, d.languages,
    d.esteem, d.published_at, d.price_incl_cents`;
  const of = (kind: SearchKind, more: string) =>
    `SELECT ${columns} FROM search_documents_${kind} d WHERE ${conditions}${more}`;
  const all = (parts: string[]) => `candidates AS (${parts.join(' UNION ALL ')})`;
  if (!ranks(asked)) {
    const found = text === null ? '' : ` AND d.words @@ ${typed}`;
    const newest = ` ORDER BY d.published_at DESC LIMIT ${NEWEST}`;
    return all(query.kinds.map((kind) => `(${of(kind, kind === 'training' ? found : `${found}${newest}`)})`));
  }
  const ranked = values.of(Math.max(RANKED, RANKED_PAGES * query.limit), 'int');
  const best = (kind: SearchKind, column: string, more = '') =>
    `(SELECT * FROM (${of(kind, ` AND d.${column} @@ ${typed}${more} LIMIT ${LOOKED_AT}`)}) d
      ORDER BY d.esteem DESC LIMIT ${ranked})`;
  return [
    ...query.kinds.map((kind) => `titled_${kind} AS MATERIALIZED ${best(kind, 'title_words')}`),
    all(
      query.kinds.flatMap((kind) => [
        `SELECT * FROM titled_${kind}`,
        // Where enough have it in their title, those that have it elsewhere come after anyhow.
        best(kind, 'words', ` AND (SELECT count(*) FROM titled_${kind}) < ${ranked}`),
      ]),
    ),
  ].join(', ');
}

const DATE = `coalesce(extract(epoch FROM f.starts_at), 'infinity')`;

/** Sorted upwards, the first one first. */
function sortKeys({ query, words, allWords }: Asked, values: Values): string[] {
  const keys: Record<SearchSort, () => string[]> = {
    RELEVANCE: () =>
      words
        ? [`-${scoreOf(query, words, allWords, values)}`]
        : ['(coalesce(f.seats_left, 0) = 0)::int', DATE, '-extract(epoch FROM f.published_at)'],
    DATE: () => [DATE],
    DISTANCE: () => [`coalesce(f.km, 'infinity')`],
    PRICE: () => [`coalesce(f.price, 'infinity')`],
  };
  return keys[query.sort ?? 'RELEVANCE']();
}

/** What is long, read once for all that is asked of it. */
const readOnce = ({ allWords }: Asked): string =>
  `d.head || ''::tsvector AS head, ${allWords ? '' : `d.words || ''::tsvector AS words,`}`;

/** All that is ranked, one row per subject, with what it is sorted by: `sorted (kind, id, audience, sort_key, …)`. */
function sorted(asked: Asked, values: Values): string {
  const { query } = asked;
  const { filters = {}, sort } = query;
  const km = filters.near ? kmTo(filters.near, values) : 'NULL::float8';
  const preferred = sort === 'DISTANCE' ? 'km, ' : sort === 'PRICE' ? 'o.price_incl_cents, ' : '';
  return `${candidates(asked, values)}, found AS MATERIALIZED (
      SELECT d.kind, d.id, d.audience, ${asked.words ? readOnce(asked) : ''} length(d.title) AS title_length, d.languages, d.esteem, d.published_at,
        best.session_id, best.starts_at, best.seats_left, best.km,
        coalesce(best.price_incl_cents, d.price_incl_cents)::float8 AS price
      FROM candidates d
      LEFT JOIN LATERAL (
        SELECT o.session_id, o.starts_at, o.seats_left, o.price_incl_cents, ${km} AS km FROM search_occurrences o
        WHERE d.kind = 'training' AND ${dateConditions(query, values)} AND ${daypartCondition(filters, values)}
        ORDER BY ${preferred}(o.seats_left = 0), o.starts_at, o.session_id LIMIT 1) best ON true
    ), keyed AS (
      SELECT f.kind, f.id, f.audience, f.session_id, f.km,
        ARRAY[${sortKeys(asked, values).join(', ')}]::float8[] AS sort_key
      FROM found f
    ), sorted AS (
      SELECT DISTINCT ON (id) * FROM keyed ORDER BY id, sort_key, audience
    )`;
}

const PLACED = `page.kind, page.id, page.sort_key AS "sortKey", page.session_id AS "sessionId", page.km,
    -page.sort_key[1] AS score`;
const bare = ({ columns, join }: Joined) =>
  `SELECT ${PLACED}, '' AS title, '' AS body${columns} FROM page ${join}`;
const shown = ({ columns, join }: Joined) => `
  SELECT ${PLACED}, d.title, d.body${columns}
  FROM page JOIN search_documents d ON d.kind = page.kind AND d.generation = (SELECT live FROM search_state)
    AND d.id = page.id AND d.audience = page.audience ${join}`;

interface Joined {
  columns: string;
  join: string;
}
const ALONE: Joined = { columns: '', join: '' };

function joined({ along }: SearchQuery, values: Values): Joined {
  if (!along) return ALONE;
  const hit = { id: 'page.id', sessionId: 'page.session_id' };
  const rows = along(hit, (value, type) => values.of(value, type));
  return { columns: ', along.*', join: `LEFT JOIN LATERAL (${rows}) along ON true` };
}

/**
 * The planner takes a word vector for as cheap to look into as a number, and would rather read them all than ask the
 * index; where no words are asked for, it knows best.
 */
export async function ask<T>(db: Db, text: string, values: unknown[], forWords: boolean): Promise<T[]> {
  if (!forWords) return db.query<T>(text, values, { name: nameOf(text) });
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL enable_seqscan = off');
    const { rows } = await client.query({ text, values, name: nameOf(text) });
    await client.query('COMMIT');
    client.release();
    return rows as T[];
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Each is kept by each connection. */
const MOST_SHAPES = 40;
const shapes = new Map<string, string>();

/** Planning takes as long as asking: the first shapes that are asked are planned once per connection. */
function nameOf(text: string): string | undefined {
  if (!shapes.has(text) && shapes.size < MOST_SHAPES)
    shapes.set(text, `search-${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`);
  return shapes.get(text);
}

/** One page of hits of all the kinds. */
export async function searchPage(db: Db, asked: Asked): Promise<{ hits: SearchHit[]; hasMore: boolean }> {
  const { query, words } = asked;
  const { sort = 'RELEVANCE', limit } = query;
  const keyCount = sort === 'RELEVANCE' && !words ? 3 : 1;
  const cursor = decodeCursor(query.after, ['id', 'instant', ...Array<'number'>(keyCount).fill('number')]);
  const [afterId, moment, ...afterKeys] = cursor ?? [];
  // The same moment on every page, so that the order stays as it was.
  const now = moment ? new Date(moment) : query.now;
  const values = new Values();
  const present = { ...query, now };
  const found = isBrowsing(query, asked.text)
    ? browsed(present, limit + 1, cursor && { keys: afterKeys.map(Number), id: afterId! }, values)
    : sorted({ ...asked, query: present }, values);
  const after = cursor
    ? `WHERE (sort_key, id) > (${values.of(afterKeys, 'float8[]')}, ${values.of(afterId, 'uuid')})`
    : '';
  const along = joined(query, values);
  const rows = await ask<Row>(
    db,
    `WITH ${found}, page AS (
       SELECT * FROM sorted ${after}
       ORDER BY sort_key, id LIMIT ${limit + 1}
     ) ${query.excerpts === false ? bare(along) : shown(along)} ORDER BY page.sort_key, page.id`,
    values.list,
    asked.text !== null,
  );
  const hits = rows.slice(0, limit).map((row) => {
    const hit = hitOf(row, words, now);
    return query.along ? { ...hit, along: row } : hit;
  });
  return { hits, hasMore: rows.length > limit };
}

/** The first of each kind. */
export async function searchGroups(db: Db, asked: Asked): Promise<SearchHit[]> {
  const values = new Values();
  const rows = await ask<Row>(
    db,
    `WITH ${sorted(asked, values)}, page AS (
       SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY kind ORDER BY sort_key, id) AS place FROM sorted) placed
       WHERE place <= ${values.of(asked.query.limit, 'int')}
     ) ${shown(ALONE)} ORDER BY page.sort_key, page.id`,
    values.list,
    asked.text !== null,
  );
  return rows.map((row) => hitOf(row, asked.words, asked.query.now));
}

/** How many there are in all. */
export async function countAll(db: Db, { query, text }: Asked): Promise<number> {
  const values = new Values();
  const [row] = await ask<{ total: number }>(
    db,
    `SELECT count(DISTINCT d.id)::int AS total FROM search_documents d
     WHERE d.kind = ANY(${values.of(query.kinds, 'text[]')}) AND ${documentConditions(query, text, values)}
       AND ${allFacets(query, values)} AND ${dateExists(query, values)}`,
    values.list,
    text !== null,
  );
  return row!.total;
}

function hitOf(row: Row, words: TextQuery | null, now: Date): SearchHit {
  const { id, kind, title, body, score, sortKey, sessionId, km } = row;
  const [beginnings, marked] = [words?.beginnings ?? [], words?.words ?? new Set<string>()];
  return {
    id,
    kind,
    // JSON has no infinity.
    cursor: encodeCursor([id, now.toISOString(), ...sortKey.map(String)]),
    score,
    sessionId,
    distanceKm: km,
    highlight: highlight(title, beginnings, marked),
    snippet: snippet(body, beginnings, marked),
  };
}
