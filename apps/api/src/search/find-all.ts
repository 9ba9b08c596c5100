import { Injectable } from '@nestjs/common';
import { isId } from '../platform/ids.js';
import { workplacesOf } from '../organisations/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { pageSize, type GraphqlContext } from '../platform/graphql/index.js';
import {
  SearchIndex,
  SearchSources,
  type SearchFacets,
  type SearchHit,
  type SearchKind,
  type SearchQuery,
} from '../platform/search/index.js';
import {
  isOf,
  type SearchConnectionType,
  type SearchFilterInput,
  type SearchGroupType,
  type SearchPage,
  type SearchResultType,
} from './search.graphql.js';

const MOST_LETTERS = 200;

export interface Sought {
  text: string;
  kinds?: readonly SearchKind[] | null;
  filter?: SearchFilterInput | null;
  first: number;
  after?: string | null;
}

/** Ids come from the index, rows from the database, where each feature looks again at what the asker may see. */
@Injectable()
export class FindAll {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
    private readonly sources: SearchSources,
  ) {}

  /** What is asked, for whom. @throws Invalid */
  async query(
    { text, kinds, filter, first, after }: Sought,
    context: GraphqlContext,
    within?: string | null,
  ): Promise<SearchQuery> {
    const known = this.sources.kinds;
    const own = [...(await workplacesOf(context, this.db))];
    return {
      kinds: kinds?.length ? known.filter((kind) => kinds.includes(kind)) : known,
      text: text.slice(0, MOST_LETTERS),
      words: 'MOST',
      filters: {
        topics: filter?.skills ?? undefined,
        languages: filter?.languages ?? undefined,
        organisations: filter?.organisations?.filter(isId) ?? undefined,
        statuses: filter?.statuses ?? undefined,
      },
      audiences: within ? own.filter((organisation) => organisation === within) : own,
      language: context.language === 'en' ? 'EN' : 'NL',
      now: this.clock.now(),
      limit: pageSize(first),
      after,
      counted: false,
    };
  }

  page(search: SearchConnectionType, context: GraphqlContext): Promise<SearchPage> {
    search.page ??= this.readPage(search.query, context);
    return search.page;
  }

  counts(search: SearchConnectionType): Promise<SearchFacets> {
    search.counts ??= this.index.facets(search.query);
    return search.counts;
  }

  /** The first of each kind, the kind with the best first. */
  async groups(
    search: SearchConnectionType,
    first: number,
    context: GraphqlContext,
  ): Promise<SearchGroupType[]> {
    const query = { ...search.query, limit: pageSize(first), after: null };
    const groups = await this.index.groups(query);
    const results = await this.results(
      groups.flatMap(({ hits }) => hits),
      context,
    );
    return groups
      .map(({ kind }) => ({ kind, search, nodes: results.filter((result) => result.kind === kind) }))
      .filter(({ nodes }) => nodes.length > 0);
  }

  private async readPage(query: SearchQuery, context: GraphqlContext): Promise<SearchPage> {
    const { hits, hasMore } = await this.index.search(query);
    return {
      results: await this.results(hits, context),
      pageInfo: { endCursor: hits.at(-1)?.cursor ?? null, hasNextPage: hasMore },
    };
  }

  /** The rows to these hits, in their order; what the asker may not see is left out. */
  private async results(hits: readonly SearchHit[], context: GraphqlContext): Promise<SearchResultType[]> {
    const kinds = [...new Set(hits.map(({ kind }) => kind))];
    const read = await Promise.all(
      kinds.map((kind) =>
        this.sources.of(kind).read(
          hits.filter((hit) => hit.kind === kind).map(({ id }) => id),
          context,
        ),
      ),
    );
    const rows = new Map(kinds.map((kind, at) => [kind, read[at]!]));
    return hits.flatMap(({ id, kind, score, highlight, snippet, cursor }) => {
      const row = rows.get(kind)?.get(id);
      return row ? [{ kind, score, highlight, snippet, cursor, hit: isOf(kind, row) }] : [];
    });
  }
}
