import type { Type } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import type { SearchDocument, SearchKind } from './search-index.js';

/** How a feature lets its rows be found: what the index knows of them, and what the one who searches is shown. */
export interface SearchSource {
  /** What the index should know of these, read from the rows now. What is gone, or to be found by nobody, has none and is taken out. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  /** Ids of all that may be found by anybody, upwards from after this one, at most `limit`. */
  ids(after: string, limit: number): Promise<string[]>;
  /** The objects to show, by id, as far as the asker may see them at this moment. */
  read(ids: readonly string[], context: GraphqlContext): Promise<ReadonlyMap<string, object>>;
}

interface Registered {
  kind: SearchKind;
  /** The GraphQL object type of what `read` gives. */
  type: () => Type;
  source: new (...args: never[]) => SearchSource;
}

const registered = new Map<SearchKind, Registered>();

/** Declares where the documents of a kind come from. The class must be a provider of its feature's module. */
export const SearchSourceOf =
  (kind: SearchKind, type: () => Type) =>
  <C extends new (...args: never[]) => SearchSource>(source: C): void => {
    if (registered.has(kind)) throw new Error(`Two sources give a ${kind}`);
    registered.set(kind, { kind, type, source });
  };

export const searchSources = (): Registered[] => [...registered.values()];
