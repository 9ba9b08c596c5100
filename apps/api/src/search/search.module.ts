import { Module } from '@nestjs/common';
import { FindAll } from './find-all.js';
import { FindSimilar } from './find-similar.js';
import { SearchFacets } from './search-facets.js';
import { SearchGroupResolver, SearchResolver } from './search.resolver.js';

@Module({ providers: [FindAll, FindSimilar, SearchFacets, SearchResolver, SearchGroupResolver] })
export class SearchOverAllModule {}
