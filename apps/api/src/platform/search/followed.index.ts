import { DomainError } from '@nutshell/domain';
import type { Clock } from '../clock.js';
import type { Db } from '../db/index.js';
import type { Timers } from '../jobs/index.js';
import { log } from '../log.js';
import type { MeilisearchIndex } from './meilisearch.index.js';
import { offsetOf } from './meilisearch.search.js';
import type { PostgresIndex } from './postgres.index.js';
import {
  SearchIndex,
  type FoundOccurrence,
  type SearchDocument,
  type SearchFacets,
  type SearchGroup,
  type SearchQuery,
  type SearchResult,
} from './search-index.js';
import type { SearchSources } from './search-sources.js';

export const CATCH_UP = 'search.catch-up';
const TRY_AGAIN_MS = 10_000;
const ASK_AGAIN_MS = 5_000;
const LOOK_AGAIN_MS = 1_000;
const BATCH = 200;
const EVERYTHING = { id: '00000000-0000-0000-0000-000000000000', kind: 'everything' };

interface Behind {
  id: string;
  kind: string | null;
  turn: number;
}

/**
 * The index in the database, followed by one elsewhere that answers as long as it is there and has kept up. What
 * could not be written there is remembered; until it is, the database answers.
 */
export class FollowedIndex extends SearchIndex {
  readonly name = 'meilisearch';
  private prepared = false;
  private lostSince: number | null = null;
  private looked = { at: -Infinity, behind: false };

  constructor(
    private readonly db: Db,
    private readonly own: PostgresIndex,
    private readonly outside: MeilisearchIndex,
    private readonly sources: SearchSources,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {
    super();
  }

  override get state(): string {
    if (this.lostSince !== null) return 'postgres, because meilisearch does not answer';
    return this.looked.behind ? 'postgres, until meilisearch has caught up' : 'meilisearch';
  }

  /** Once everything else has started: the synonyms may only be written by then. */
  override prepare(): Promise<void> {
    return this.catchUpAt(this.clock.now());
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    await this.own.upsert(documents);
    await this.follow(() => this.outside.upsert(documents), documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.own.remove(ids);
    await this.follow(
      () => this.outside.remove(ids),
      ids.map((id) => ({ id, kind: null })),
    );
  }

  async rebuild(all: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.own.rebuild(all);
    await this.follow(() => this.outside.rebuild(this.sources.all()), [EVERYTHING]);
  }

  async isEmpty(): Promise<boolean> {
    return (await this.own.isEmpty()) || (await this.outside.isEmpty().catch(() => false));
  }

  search(query: SearchQuery): Promise<SearchResult> {
    const offset = offsetOf(query.after);
    // Whose page it was gives the next one too, as long as it is there.
    if (query.after && offset === null) return this.own.search(query);
    return this.ask(
      (index) => index.search(query),
      () => this.fromOffset(query, offset ?? 0),
    );
  }

  groups(query: SearchQuery): Promise<SearchGroup[]> {
    return this.ask((index) => index.groups(query));
  }

  facets(query: SearchQuery): Promise<SearchFacets> {
    return this.ask((index) => index.facets(query));
  }

  occurrences(query: SearchQuery): Promise<FoundOccurrence[]> {
    return this.ask((index) => index.occurrences(query));
  }

  /** Writes elsewhere what could not be written. @returns whether all of it is there now */
  async catchUp(): Promise<boolean> {
    try {
      if (!(await this.outside.answers())) throw new Error('It does not answer');
      if (!this.prepared) await this.outside.prepare();
      this.prepared = true;
      if ((await this.outside.isEmpty()) && !(await this.own.isEmpty()))
        await this.outside.rebuild(this.sources.all());
      for (let rows = await this.behind(); rows.length; rows = await this.behind()) await this.write(rows);
    } catch (error) {
      await this.lost(error);
      return false;
    }
    if (this.lostSince !== null) log.info('Meilisearch answers again, and has caught up');
    this.lostSince = null;
    this.looked = { at: -Infinity, behind: false };
    return true;
  }

  private behind(): Promise<Behind[]> {
    return this.db.query<Behind>(
      `SELECT id, kind, turn FROM search_behind ORDER BY since, id LIMIT ${BATCH}`,
    );
  }

  private async write(rows: readonly Behind[]): Promise<void> {
    if (rows.some(({ kind }) => kind === EVERYTHING.kind)) await this.outside.rebuild(this.sources.all());
    const gone = new Set(rows.map(({ id }) => id));
    for (const kind of this.sources.kinds) {
      const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
      const documents = ids.length ? await this.sources.of(kind).documents(ids) : [];
      for (const { id } of documents) gone.delete(id);
      if (documents.length) await this.outside.upsert(documents);
    }
    await this.outside.remove([...gone]);
    await this.db.query(
      `DELETE FROM search_behind b USING jsonb_to_recordset($1::jsonb) AS w (id uuid, turn int)
       WHERE b.id = w.id AND b.turn = w.turn`,
      [JSON.stringify(rows)],
    );
  }

  private async follow(
    write: () => Promise<void>,
    subjects: readonly { id: string; kind: string | null }[],
  ): Promise<void> {
    try {
      await write();
    } catch (error) {
      await this.db.query(
        `INSERT INTO search_behind AS present (id, kind, since)
         SELECT DISTINCT ON (id) id, kind, $2::timestamptz
         FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, kind text) ORDER BY id
         ON CONFLICT (id) DO UPDATE SET kind = coalesce(excluded.kind, present.kind), turn = present.turn + 1`,
        [JSON.stringify(subjects.map(({ id, kind }) => ({ id, kind }))), this.clock.now()],
      );
      this.looked = { at: performance.now(), behind: true };
      await this.lost(error);
    }
  }

  private async ask<T>(
    what: (index: SearchIndex) => Promise<T>,
    instead: () => Promise<T> = () => what(this.own),
  ): Promise<T> {
    if (!(await this.keepsUp())) return instead();
    try {
      return await what(this.outside);
    } catch (error) {
      if (error instanceof DomainError) throw error;
      await this.lost(error);
      return instead();
    }
  }

  private async keepsUp(): Promise<boolean> {
    const now = performance.now();
    if (this.lostSince !== null && now - this.lostSince < ASK_AGAIN_MS) return false;
    if (now - this.looked.at > LOOK_AGAIN_MS) {
      const [row] = await this.db.query<{ behind: boolean }>(
        'SELECT EXISTS (SELECT FROM search_behind) AS behind',
        [],
        { name: 'search-behind' },
      );
      this.looked = { at: now, behind: row!.behind };
    }
    return !this.looked.behind;
  }

  /** Said once; then it is tried again now and then. */
  private async lost(error: unknown): Promise<void> {
    if (this.lostSince === null)
      log.error({ error }, 'Meilisearch does not answer as it should: the database answers meanwhile');
    this.lostSince = performance.now();
    await this.catchUpAt(new Date(this.clock.now().getTime() + TRY_AGAIN_MS));
  }

  private catchUpAt(dueAt: Date): Promise<void> {
    const timer = { kind: CATCH_UP, subject: this.name, dueAt };
    return this.db.detached(() => this.db.tx(() => this.timers.set(timer)));
  }

  /** The page after so many hits, of the index that has no such cursors. */
  private async fromOffset(query: SearchQuery, offset: number): Promise<SearchResult> {
    const { hits, ...rest } = await this.own.search({ ...query, after: null, limit: offset + query.limit });
    return { ...rest, hits: hits.slice(offset) };
  }
}
