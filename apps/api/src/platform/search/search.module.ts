import { Global, Module } from '@nestjs/common';
import { IndexSoon, IndexSubject } from './index-soon.js';
import { PostgresIndex } from './postgres.index.js';
import { Reindex } from './reindex.js';
import { SearchIndex } from './search-index.js';
import { SearchSources } from './search-sources.js';

@Global()
@Module({
  providers: [
    { provide: SearchIndex, useClass: PostgresIndex },
    SearchSources,
    IndexSoon,
    IndexSubject,
    Reindex,
  ],
  exports: [SearchIndex, SearchSources, IndexSoon, Reindex],
})
export class SearchModule {}
