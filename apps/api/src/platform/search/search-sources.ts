import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { SEARCH_KINDS, type SearchDocument, type SearchKind } from './search-index.js';
import { searchSources, type SearchSource } from './search-source.js';

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The sources of this application. */
@Injectable()
export class SearchSources {
  constructor(private readonly modules: ModuleRef) {}

  get kinds(): SearchKind[] {
    const known = new Set(searchSources().map(({ kind }) => kind));
    return SEARCH_KINDS.filter((kind) => known.has(kind));
  }

  of(kind: SearchKind): SearchSource {
    const known = searchSources().find((registered) => registered.kind === kind);
    if (!known) throw new Error(`Nothing gives a ${kind}`);
    return this.modules.get<SearchSource>(known.source, { strict: false });
  }

  /** Every document there is, some hundreds at a time. */
  async *all(): AsyncIterable<SearchDocument[]> {
    for (const kind of this.kinds) {
      const source = this.of(kind);
      for (let last = FIRST; ;) {
        const ids = await source.ids(last, BATCH);
        if (ids.length) yield await source.documents(ids);
        if (ids.length < BATCH) break;
        last = ids.at(-1)!;
      }
    }
  }

  /** Whether there is anything to be found at all. */
  async hasAny(): Promise<boolean> {
    for (const kind of this.kinds) if ((await this.of(kind).ids(FIRST, 1)).length) return true;
    return false;
  }
}
