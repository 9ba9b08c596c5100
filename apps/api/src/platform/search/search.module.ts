import { Global, Module } from '@nestjs/common';
import { PostgresIndex } from './postgres.index.js';
import { SearchIndex } from './search-index.js';

@Global()
@Module({ providers: [{ provide: SearchIndex, useClass: PostgresIndex }], exports: [SearchIndex] })
export class SearchModule {}
