import type { QueryConfig } from 'pg';
import { Db } from '../db/index.js';
import { log } from '../log.js';
import { countFacets, matchingOccurrences } from './postgres.facets.js';
import { countAll, searchGroups, searchPage, type Asked } from './postgres.search.js';
import { writeDocuments } from './postgres.write.js';
import {
  SearchIndex,
  type FoundOccurrence,
  type SearchDocument,
  type SearchFacets,
  type SearchGroup,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from './search-index.js';
import { tellingWords, textQuery } from './text-query.js';
import { allWords, anyWord, twoWords } from './tsquery.js';
import { forgetWords, type Former } from './vocabulary.js';

/** Fewer than these leave room for what has most of the words. */
const FEW = 5;
const leastOf = ({ words }: SearchQuery): number => (words === 'MOST' ? FEW : 1);
type Page = Pick<SearchResult, 'hits' | 'hasMore'>;

const REBUILDING = 7_210_412;
/** While one batch adds its words, which no two do at once, the other is taken apart. */
const WRITTEN_AT_ONCE = 2;

/**
 * The index in the database itself. Every row belongs to a generation, of which one is live; a rebuild fills the next
 * one while changes are written to both.
 */
export class PostgresIndex extends SearchIndex {
  readonly name = 'postgres';

  constructor(private readonly db: Db) {
    super();
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.db.tx(async () => writeDocuments(this.db, await this.generations(), documents));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.db.tx(async () => {
      const gone = await this.db.query<Former>(
        'DELETE FROM search_documents WHERE id = ANY($1) RETURNING generation, tsvector_to_array(words) AS lost',
        [ids],
      );
      await this.db.query('DELETE FROM search_occurrences WHERE document_id = ANY($1)', [ids]);
      await forgetWords(this.db, gone);
    });
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const ways = await this.ways(query);
    const least = leastOf(query);
    const enough = async ({ hits, hasMore }: Page, way: Asked) =>
      hasMore || hits.length >= least || (!!query.after && (await countAll(this.db, way)) >= least);
    const { answer, asked } = await this.firstThatFinds(ways, searchPage, enough);
    if (query.counted === false) return { ...answer, total: answer.hits.length };
    return { ...answer, total: await countAll(this.db, asked) };
  }

  async groups(query: SearchQuery): Promise<SearchGroup[]> {
    const hits: SearchHit[] = [];
    let kinds = query.kinds;
    for (const way of await this.ways(query)) {
      hits.push(...(await searchGroups(this.db, { ...way, query: { ...query, kinds } })));
      kinds = kinds.filter((kind) => !hits.some((hit) => hit.kind === kind));
      // Of what somebody is writing each kind has its nearest; a search that found something has found it.
      if (!kinds.length || (hits.length >= leastOf(query) && query.words !== 'ANY')) break;
    }
    const found = [...new Set(hits.map(({ kind }) => kind))];
    return found.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
  }

  async facets(query: SearchQuery): Promise<SearchFacets> {
    const count = (db: Db, { text }: Asked) => countFacets(db, query, text);
    const found = ({ kinds }: SearchFacets) =>
      kinds.reduce((sum, { count }) => sum + count, 0) >= leastOf(query);
    return (await this.firstThatFinds(await this.ways(query), count, found)).answer;
  }

  async occurrences(query: SearchQuery): Promise<FoundOccurrence[]> {
    const match = (db: Db, { text }: Asked) => matchingOccurrences(db, query, text);
    return (await this.firstThatFinds(await this.ways(query), match, ({ length }) => length > 0)).answer;
  }

  /** The ways to ask it, the strictest first: when nothing has all the words, two of them will do, or any. */
  private async ways(query: SearchQuery): Promise<Asked[]> {
    const words =
      query.words === 'ANY' ? await tellingWords(this.db, query.text) : await textQuery(this.db, query.text);
    // Near to a text in which nothing is known there is nothing; without words there is everything.
    if (!words) return [{ query, words, text: query.words === 'ANY' ? '' : null, allWords: true }];
    const all = { query, words, text: allWords(words), allWords: true };
    if (words.parts.length < 2) return [all];
    const texts = [twoWords(words), anyWord(words)].filter((text) => text !== null);
    const loosely = texts.map((text) => ({ query, words, text, allWords: false }));
    return query.words === 'ANY' ? loosely : [all, ...loosely];
  }

  private async firstThatFinds<T>(
    ways: readonly Asked[],
    ask: (db: Db, asked: Asked) => Promise<T>,
    found: (answer: T, asked: Asked) => boolean | Promise<boolean>,
  ): Promise<{ answer: T; asked: Asked }> {
    for (const [at, asked] of ways.entries()) {
      const answer = await ask(this.db, asked);
      if (at === ways.length - 1 || (await found(answer, asked))) return { answer, asked };
    }
    throw new Error('There is no way to ask it');
  }

  async isEmpty(): Promise<boolean> {
    const [row] = await this.db.query<{ empty: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM search_documents WHERE generation = (SELECT live FROM search_state)) AS empty`,
    );
    return row!.empty;
  }

  async rebuild(all: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const guard = await this.db.pool.connect();
    try {
      // As long as another one takes, not only as long as an answer may.
      await guard.query({
        text: 'SELECT pg_advisory_lock($1)',
        values: [REBUILDING],
        query_timeout: 2 ** 31 - 1,
      } as QueryConfig);
      const next = await this.begin();
      let count = 0;
      const underWay: Promise<void>[] = [];
      for await (const documents of all) {
        if (underWay.length === WRITTEN_AT_ONCE) await underWay.shift();
        const written = this.db.tx(() => writeDocuments(this.db, [next], documents));
        written.catch(() => undefined); // it is told where it is waited for
        underWay.push(written);
        count += documents.length;
      }
      await Promise.all(underWay);
      await this.db.query('UPDATE search_state SET live = $1, building = NULL', [next]);
      await this.sweep(next);
      log.info({ count }, 'the search index was rebuilt');
    } finally {
      await guard.query('SELECT pg_advisory_unlock($1)', [REBUILDING]).finally(() => guard.release());
    }
  }

  private async begin(): Promise<number> {
    const [state] = await this.db.query<{ live: number; building: number | null }>(
      'SELECT * FROM search_state',
    );
    // What a rebuild that was cut off left behind.
    if (state!.building !== null) await this.sweep(state!.live);
    const next = (state!.building ?? state!.live) + 1;
    await this.db.query('UPDATE search_state SET building = $1', [next]);
    return next;
  }

  private async sweep(live: number): Promise<void> {
    await this.db.query('DELETE FROM search_documents WHERE generation <> $1', [live]);
    await this.db.query('DELETE FROM search_occurrences WHERE generation <> $1', [live]);
    await this.db.query('DELETE FROM search_words WHERE generation <> $1', [live]);
    await this.db.query('ANALYZE search_documents, search_occurrences, search_words');
  }

  /** Locked, so that no generation goes live while something is being written beside it. */
  private async generations(): Promise<number[]> {
    const [state] = await this.db.query<{ live: number; building: number | null }>(
      'SELECT live, building FROM search_state FOR SHARE',
    );
    return [state!.live, ...(state!.building === null ? [] : [state!.building])];
  }
}
