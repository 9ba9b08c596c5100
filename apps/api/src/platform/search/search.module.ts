import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { Db } from '../db/index.js';
import { Timers } from '../jobs/index.js';
import { CatchUp } from './catch-up.js';
import { FollowedIndex } from './followed.index.js';
import { IndexSoon, IndexSubject } from './index-soon.js';
import { PostgresIndex } from './postgres.index.js';
import { Reindex } from './reindex.js';
import { SearchIndex } from './search-index.js';
import { SearchSources } from './search-sources.js';
import { Synonyms } from './synonyms.js';

/** In the database; in Meilisearch too where its address is set. */
async function index(
  { meiliUrl, meiliKey, meiliPrefix }: Config,
  db: Db,
  synonyms: Synonyms,
  sources: SearchSources,
  timers: Timers,
  clock: Clock,
): Promise<SearchIndex> {
  const own = new PostgresIndex(db);
  if (!meiliUrl) return own;
  const { MeilisearchIndex } = await import('./meilisearch.index.js');
  const outside = new MeilisearchIndex({
    url: meiliUrl,
    key: meiliKey,
    prefix: meiliPrefix,
    synonyms: () => synonyms.groups(),
  });
  return new FollowedIndex(db, own, outside, sources, timers, clock);
}

@Global()
@Module({
  providers: [
    { provide: SearchIndex, useFactory: index, inject: [Config, Db, Synonyms, SearchSources, Timers, Clock] },
    CatchUp,
    IndexSoon,
    IndexSubject,
    Reindex,
    SearchSources,
    Synonyms,
  ],
  exports: [SearchIndex, SearchSources, IndexSoon, Reindex],
})
export class SearchModule {}
