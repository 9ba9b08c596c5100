import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AtMost, Public } from '../platform/access/index.js';
import { PageInfo, type GraphqlContext } from '../platform/graphql/index.js';
import type { SearchKind } from '../platform/search/index.js';
import { FindAll } from './find-all.js';
import { FindSimilar } from './find-similar.js';
import { SearchFacets } from './search-facets.js';
import {
  SearchConnectionType,
  SearchFacetsType,
  SearchFilterInput,
  SearchGroupType,
  SearchKindEnum,
  SearchResultEdgeType,
  SearchResultType,
  SimilarType,
} from './search.graphql.js';

/** A minute, by one sender. */
const KEYSTROKES = 600;
const IN_A_GROUP = 3;
const KINDS = { type: () => [SearchKindEnum], nullable: true } as const;
const FIRST = (defaultValue: number) => ({ type: () => Int, nullable: true, defaultValue }) as const;

@Resolver(() => SearchConnectionType)
export class SearchResolver {
  constructor(
    private readonly findAll: FindAll,
    private readonly findSimilar: FindSimilar,
    private readonly searchFacets: SearchFacets,
  ) {}

  @Query(() => SearchConnectionType, { description: 'Everything that can be found, best first' })
  @Public()
  @AtMost(KEYSTROKES)
  async search(
    @Args('query') text: string,
    @Args('kinds', KINDS) kinds: SearchKind[] | null,
    @Args('filter', { type: () => SearchFilterInput, nullable: true }) filter: SearchFilterInput | null,
    @Args('first', FIRST(20)) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SearchConnectionType> {
    return { query: await this.findAll.query({ text, kinds, filter, first, after }, context) };
  }

  @Query(() => SimilarType)
  @Public()
  @AtMost(KEYSTROKES)
  similar(
    @Args('text') text: string,
    @Args('kinds', KINDS) kinds: SearchKind[] | null,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('exceptId', { type: () => ID, nullable: true }) exceptId: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SimilarType> {
    return this.findSimilar.run({ text, kinds, organisationId, exceptId }, context);
  }

  @ResolveField(() => [SearchResultEdgeType])
  async edges(
    @Parent() search: SearchConnectionType,
    @Context() context: GraphqlContext,
  ): Promise<SearchResultEdgeType[]> {
    const { results } = await this.findAll.page(search, context);
    return results.map((node) => ({ node, cursor: node.cursor }));
  }

  @ResolveField(() => [SearchResultType])
  async nodes(
    @Parent() search: SearchConnectionType,
    @Context() context: GraphqlContext,
  ): Promise<SearchResultType[]> {
    return (await this.findAll.page(search, context)).results;
  }

  @ResolveField(() => PageInfo)
  async pageInfo(
    @Parent() search: SearchConnectionType,
    @Context() context: GraphqlContext,
  ): Promise<PageInfo> {
    return (await this.findAll.page(search, context)).pageInfo;
  }

  @ResolveField(() => Int, { description: 'Costs as much as the facets: not for each keystroke' })
  async totalCount(@Parent() search: SearchConnectionType): Promise<number> {
    const { kinds } = await this.findAll.counts(search);
    return kinds
      .filter(({ value }) => search.query.kinds.includes(value as SearchKind))
      .reduce((sum, { count }) => sum + count, 0);
  }

  @ResolveField(() => [SearchGroupType], { description: 'The first of each kind' })
  groups(
    @Parent() search: SearchConnectionType,
    @Args('first', FIRST(IN_A_GROUP)) first: number,
    @Context() context: GraphqlContext,
  ): Promise<SearchGroupType[]> {
    return this.findAll.groups(search, first, context);
  }

  @ResolveField(() => SearchFacetsType)
  async facets(
    @Parent() search: SearchConnectionType,
    @Context() context: GraphqlContext,
  ): Promise<SearchFacetsType> {
    return this.searchFacets.read(await this.findAll.counts(search), context);
  }
}

@Resolver(() => SearchGroupType)
export class SearchGroupResolver {
  constructor(private readonly findAll: FindAll) {}

  @ResolveField(() => Int, { description: 'Costs as much as the facets: not for each keystroke' })
  async totalCount(@Parent() { kind, search }: SearchGroupType): Promise<number> {
    const { kinds } = await this.findAll.counts(search);
    return kinds.find(({ value }) => value === kind)?.count ?? 0;
  }
}
