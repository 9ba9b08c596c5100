import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';
import { log } from '../log.js';
import { countFacets, matchingOccurrences } from './postgres.facets.js';
import { searchPage } from './postgres.search.js';
import { writeDocuments } from './postgres.write.js';
import {
  SearchIndex,
  type FoundOccurrence,
  type SearchDocument,
  type SearchFacets,
  type SearchQuery,
  type SearchResult,
} from './search-index.js';
import { textQuery } from './text-query.js';

const REBUILDING = 7_210_412;

/**
 * The index in the database itself. Every row belongs to a generation, of which one is live; a rebuild fills the next
 * one while changes are written to both.
 */
@Injectable()
export class PostgresIndex extends SearchIndex {
  readonly name = 'postgres';

  constructor(private readonly db: Db) {
    super();
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.db.tx(async () => writeDocuments(this.db, await this.generations(), documents));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM search_documents WHERE id = ANY($1)', [ids]);
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const words = await textQuery(this.db, query.text);
    const page = await searchPage(this.db, query, words, words?.all ?? null);
    // When nothing has all the words, any of them will do.
    return page.total || !words ? page : searchPage(this.db, query, words, words.any);
  }

  async facets(query: SearchQuery): Promise<SearchFacets> {
    const words = await textQuery(this.db, query.text);
    const facets = await countFacets(this.db, query, words?.all ?? null);
    const none = Object.values(facets).every((counts) => !counts.length);
    return none && words ? countFacets(this.db, query, words.any) : facets;
  }

  async occurrences(query: SearchQuery): Promise<FoundOccurrence[]> {
    const words = await textQuery(this.db, query.text);
    const found = await matchingOccurrences(this.db, query, words?.all ?? null);
    return found.length || !words ? found : matchingOccurrences(this.db, query, words.any);
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
      await guard.query('SELECT pg_advisory_lock($1)', [REBUILDING]);
      const next = await this.begin();
      let count = 0;
      for await (const documents of all) {
        await this.db.tx(() => writeDocuments(this.db, [next], documents));
        count += documents.length;
      }
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
