import { Module } from '@nestjs/common';
import { SearchSynonyms } from '../platform/search/index.js';
import { FindAll } from './find-all.js';
import { FindSimilar } from './find-similar.js';
import { SearchFacets } from './search-facets.js';
import { SkillSynonyms } from './skill-synonyms.js';
import { SearchGroupResolver, SearchResolver } from './search.resolver.js';

@Module({
  providers: [
    { provide: SearchSynonyms, useClass: SkillSynonyms },
    FindAll,
    FindSimilar,
    SearchFacets,
    SearchResolver,
    SearchGroupResolver,
  ],
})
export class SearchOverAllModule {}
