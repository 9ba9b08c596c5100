import { Injectable } from '@nestjs/common';
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
  type SearchQuery,
  type SearchResult,
} from './search-index.js';
import { textQuery } from './text-query.js';
import { allWords, anyWord } from './tsquery.js';

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
    await this.db.query('DELETE FROM search_occurrences WHERE document_id = ANY($1)', [ids]);
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const asked = await this.asked(query);
    // After the last page there is nothing, and nothing else is to be found either.
    const page = await this.firstThatFinds(
      asked,
      searchPage,
      async ({ hits }) => hits.length > 0 || (!!query.after && (await countAll(this.db, asked)) > 0),
    );
    if (query.counted === false) return { ...page.answer, total: page.answer.hits.length };
    return { ...page.answer, total: await countAll(this.db, page.asked) };
  }

  async groups(query: SearchQuery): Promise<SearchGroup[]> {
    const asked = await this.asked(query);
    const { answer } = await this.firstThatFinds(asked, searchGroups, (hits) => hits.length > 0);
    const kinds = [...new Set(answer.map(({ kind }) => kind))];
    return kinds.map((kind) => ({ kind, hits: answer.filter((hit) => hit.kind === kind) }));
  }

  async facets(query: SearchQuery): Promise<SearchFacets> {
    const count = (db: Db, { text }: Asked) => countFacets(db, query, text);
    const found = (facets: SearchFacets) => Object.values(facets).some((counts) => counts.length > 0);
    return (await this.firstThatFinds(await this.asked(query), count, found)).answer;
  }

  async occurrences(query: SearchQuery): Promise<FoundOccurrence[]> {
    const match = (db: Db, { text }: Asked) => matchingOccurrences(db, query, text);
    return (await this.firstThatFinds(await this.asked(query), match, ({ length }) => length > 0)).answer;
  }

  private async asked(query: SearchQuery): Promise<Asked> {
    const words = await textQuery(this.db, query.text, query.words);
    return { query, words, text: words && (query.words === 'ANY' ? anyWord(words) : allWords(words)) };
  }

  /** When nothing has all the words, any of them will do. */
  private async firstThatFinds<T>(
    asked: Asked,
    ask: (db: Db, asked: Asked) => Promise<T>,
    found: (answer: T) => boolean | Promise<boolean>,
  ): Promise<{ answer: T; asked: Asked }> {
    const answer = await ask(this.db, asked);
    const { words, text } = asked;
    if ((await found(answer)) || !words || words.parts.length < 2) return { answer, asked };
    const loosely = { ...asked, text: anyWord(words) };
    return text === loosely.text
      ? { answer, asked }
      : { answer: await ask(this.db, loosely), asked: loosely };
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
