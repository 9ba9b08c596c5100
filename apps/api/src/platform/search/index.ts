export { headAndRest } from './head-and-rest.js';
export { highlight } from './highlight.js';
export { IndexSoon } from './index-soon.js';
export { Reindex } from './reindex.js';
export { SearchModule } from './search.module.js';
export {
  SEARCH_KINDS,
  SearchIndex,
  type Along,
  type FacetCount,
  type FoundOccurrence,
  type Near,
  type SearchDocument,
  type SearchFacets,
  type SearchFilters,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
  type SearchOccurrence,
  type SearchQuery,
  type SearchResult,
  type SearchSort,
} from './search-index.js';
export { SearchSourceOf, searchSources, type SearchSource } from './search-source.js';
export { SearchSources } from './search-sources.js';
export { SearchSynonyms } from './synonyms.js';
export { distance, normalise, slipsIn } from './words.js';
