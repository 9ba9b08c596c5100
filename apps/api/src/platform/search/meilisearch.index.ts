import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise } from 'meilisearch';
import { log } from '../log.js';
import { entriesOf, type Entry } from './meilisearch.entries.js';
import { MeilisearchSearch } from './meilisearch.search.js';
import { settingsOf } from './meilisearch.settings.js';
import {
  SearchIndex,
  type FoundOccurrence,
  type SearchDocument,
  type SearchFacets,
  type SearchGroup,
  type SearchQuery,
  type SearchResult,
} from './search-index.js';

const ANSWERS_WITHIN_MS = 3000;
const TASK = { timeout: 60_000, interval: 50 };
const BATCH = 500;

export interface MeilisearchOptions {
  url: string;
  key?: string;
  /** Before the names of our indexes, on a server that others use too. */
  prefix: string;
  /** Groups of words of which each stands for all. */
  synonyms?: () => Promise<readonly (readonly string[])[]>;
}

/** The index in a Meilisearch server. Every change is awaited until it can be found. */
export class MeilisearchIndex extends SearchIndex {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly live: string;
  /** Beside the live one, while it is filled. */
  private readonly next: string;
  private readonly asking: MeilisearchSearch;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: MeilisearchOptions) {
    super();
    this.client = new Meilisearch({ host: options.url, apiKey: options.key, timeout: ANSWERS_WITHIN_MS });
    this.live = `${options.prefix}everything`;
    this.next = `${options.prefix}everything_next`;
    this.asking = new MeilisearchSearch(this.client, this.live);
  }

  search(query: SearchQuery): Promise<SearchResult> {
    return this.asking.search(query);
  }

  groups(query: SearchQuery): Promise<SearchGroup[]> {
    return this.asking.groups(query);
  }

  facets(query: SearchQuery): Promise<SearchFacets> {
    return this.asking.facets(query);
  }

  occurrences(query: SearchQuery): Promise<FoundOccurrence[]> {
    return this.asking.occurrences(query);
  }

  /** The present settings, also for an index that was there. */
  override prepare(): Promise<void> {
    return this.inTurn(async () => {
      if (await this.exists(this.live)) await this.settle(this.live);
      else await this.create(this.live);
    });
  }

  /** Whether the server can be asked. */
  async answers(): Promise<boolean> {
    return this.client.isHealthy();
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.inTurn(async () => {
      await this.ensureLive();
      await this.write(this.live, documents);
      if (await this.exists(this.next)) await this.write(this.next, documents);
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    if (!ids.length) return Promise.resolve();
    return this.inTurn(async () => {
      const filter = `subject IN [${ids.join(', ')}]`;
      for (const index of [this.live, this.next])
        if (await this.exists(index)) await done(this.client.index(index).deleteDocuments({ filter }));
    });
  }

  async isEmpty(): Promise<boolean> {
    if (!(await this.exists(this.live))) return true;
    return (await this.client.index(this.live).getStats()).numberOfDocuments === 0;
  }

  async rebuild(all: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    // What a rebuild that was cut off left behind.
    if (await this.exists(this.next)) await done(this.client.deleteIndex(this.next));
    await this.create(this.next);
    let count = 0;
    for await (const documents of all) {
      await this.inTurn(() => this.write(this.next, documents));
      count += documents.length;
    }
    await this.inTurn(async () => {
      await this.ensureLive();
      await done(this.client.swapIndexes([{ indexes: [this.live, this.next], rename: false }]));
      await done(this.client.deleteIndex(this.next));
    });
    log.info({ count }, 'the index in Meilisearch was rebuilt');
  }

  /** One change after the other: whether a reading is newer is looked up before it is written. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async write(index: string, documents: readonly SearchDocument[]): Promise<void> {
    const newer = await this.newerThan(index, documents);
    if (!newer.length) return;
    const entries = newer.flatMap(entriesOf);
    for (let at = 0; at < entries.length; at += BATCH)
      await done(
        this.client.index<Entry>(index).addDocuments(entries.slice(at, at + BATCH), { primaryKey: 'key' }),
      );
    // Dates and audiences that are no more: after the rest, so that nothing is missing for a moment.
    const subjects = [...new Set(newer.map(({ id }) => id))].join(', ');
    const kept = entries.map(({ key }) => key).join(', ');
    const filter = `subject IN [${subjects}] AND key NOT IN [${kept}]`;
    await done(this.client.index(index).deleteDocuments({ filter }));
  }

  /** An older reading never replaces a newer one. */
  private async newerThan(index: string, documents: readonly SearchDocument[]): Promise<SearchDocument[]> {
    if (!documents.length) return [];
    const subjects = [...new Set(documents.map(({ id }) => id))];
    const { results } = await this.client.index<Entry>(index).getDocuments({
      filter: `subject IN [${subjects.join(', ')}] AND dated = false`,
      fields: ['subject', 'readAt'],
      limit: subjects.length * 20,
    });
    const known = new Map<string, number>();
    for (const { subject, readAt } of results) known.set(subject, Math.max(readAt, known.get(subject) ?? 0));
    return documents.filter(({ id, readAt }) => readAt.getTime() >= (known.get(id) ?? 0));
  }

  private async ensureLive(): Promise<void> {
    if (!(await this.exists(this.live))) await this.create(this.live);
  }

  private async create(index: string): Promise<void> {
    await done(this.client.createIndex(index, { primaryKey: 'key' }));
    await this.settle(index);
  }

  private async settle(index: string): Promise<void> {
    await done(this.client.index(index).updateSettings(settingsOf((await this.options.synonyms?.()) ?? [])));
  }

  private async exists(index: string): Promise<boolean> {
    try {
      await this.client.getRawIndex(index);
      return true;
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.response.status === 404) return false;
      throw error;
    }
  }
}

/** @throws when the server refused or could not do it */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { uid, type, status, error } = await task.waitTask(TASK);
  if (status !== 'succeeded')
    throw new Error(`Meilisearch: ${type} ${uid} ${status}: ${error?.message ?? ''}`);
}
