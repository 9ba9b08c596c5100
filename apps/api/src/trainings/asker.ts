import { workplacesOf } from '../organisations/index.js';
import type { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import type { SearchQuery } from '../platform/search/index.js';

/** For whom the index is asked: what only some may find, and in which language. */
export async function asker(
  context: GraphqlContext,
  db: Db,
): Promise<Required<Pick<SearchQuery, 'audiences' | 'language'>>> {
  return {
    audiences: [...(await workplacesOf(context, db))],
    language: context.language === 'en' ? 'EN' : 'NL',
  };
}
