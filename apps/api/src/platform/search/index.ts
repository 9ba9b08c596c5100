export { highlight } from './highlight.js';
export { SearchModule } from './search.module.js';
export {
  SearchIndex,
  type FacetCount,
  type FoundOccurrence,
  type Near,
  type SearchDocument,
  type SearchFacets,
  type SearchFilters,
  type SearchHit,
  type SearchOccurrence,
  type SearchQuery,
  type SearchResult,
  type SearchSort,
} from './search-index.js';
export { normalise } from './words.js';
