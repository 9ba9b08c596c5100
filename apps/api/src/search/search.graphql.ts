import {
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import type { Language } from '@nutshell/domain';
import { OrganisationType } from '../organisations/index.js';
import { LanguageEnum, PageInfo } from '../platform/graphql/index.js';
import {
  SEARCH_KINDS,
  searchSources,
  type SearchKind,
  type SearchFacets,
  type SearchQuery,
} from '../platform/search/index.js';

const asEnum = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind.toUpperCase(), kind])) as Record<
  Uppercase<SearchKind>,
  SearchKind
>;
registerEnumType(asEnum, { name: 'SearchKind' });
export const SearchKindEnum = asEnum;

@InputType()
export class SearchFilterInput {
  @Field(() => [String], { nullable: true, description: 'Slugs; one of them is enough' })
  skills?: string[] | null;

  @Field(() => [LanguageEnum], { nullable: true })
  languages?: Language[] | null;

  @Field(() => [ID], { nullable: true })
  organisations?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of a question, an idea or a request: OPEN, TRYING …',
  })
  statuses?: string[] | null;
}

const kinds = new WeakMap<object, SearchKind>();

/** Remembers of what kind a row is that is going out. */
export const isOf = <T extends object>(kind: SearchKind, row: T): T => {
  kinds.set(row, kind);
  return row;
};

const sourcesInOrder = () =>
  SEARCH_KINDS.flatMap((kind) => searchSources().find((source) => source.kind === kind) ?? []);

export const SearchHitUnion = createUnionType({
  name: 'SearchHit',
  types: () => sourcesInOrder().map(({ type }) => type()),
  resolveType: (row: object) =>
    searchSources()
      .find(({ kind }) => kind === kinds.get(row))
      ?.type(),
});

@ObjectType('SearchResult')
export class SearchResultType {
  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => Float, { description: 'Higher is better; to be compared within one answer only' })
  score!: number;

  @Field(() => String, { description: 'The title as HTML: escaped, with what matched in <mark>' })
  highlight!: string;

  @Field(() => String, { description: 'A line around what matched, as HTML: escaped, with <mark>' })
  snippet!: string;

  @Field(() => SearchHitUnion)
  hit!: object;

  cursor!: string;
}

@ObjectType('SearchResultEdge')
export class SearchResultEdgeType {
  @Field(() => SearchResultType)
  node!: SearchResultType;

  @Field(() => String)
  cursor!: string;
}

@ObjectType('SearchGroup')
export class SearchGroupType {
  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => [SearchResultType])
  nodes!: SearchResultType[];

  search!: SearchConnectionType;
}

@ObjectType('KindCount')
export class KindCountType {
  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => Int)
  count!: number;
}

@ObjectType('SkillCount')
export class SkillCountType {
  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'In the language of the request' })
  name!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LanguageCount')
export class LanguageCountType {
  @Field(() => LanguageEnum)
  language!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('OrganisationCount')
export class OrganisationCountType {
  @Field(() => OrganisationType)
  organisation!: OrganisationType;

  @Field(() => Int)
  count!: number;
}

@ObjectType('StatusCount')
export class StatusCountType {
  @Field(() => String)
  status!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('SearchFacets', { description: 'Each counted as if nothing were chosen in it' })
export class SearchFacetsType {
  @Field(() => [KindCountType])
  kinds!: KindCountType[];

  @Field(() => [SkillCountType])
  skills!: SkillCountType[];

  @Field(() => [LanguageCountType])
  languages!: LanguageCountType[];

  @Field(() => [OrganisationCountType])
  organisations!: OrganisationCountType[];

  @Field(() => [StatusCountType])
  statuses!: StatusCountType[];
}

/** What was asked; each part is looked up only when it is. */
@ObjectType('SearchConnection')
export class SearchConnectionType {
  query!: SearchQuery;
  page?: Promise<SearchPage>;
  counts?: Promise<SearchFacets>;
}

export interface SearchPage {
  results: SearchResultType[];
  pageInfo: PageInfo;
}

@ObjectType('Similar', { description: 'What is near to what somebody is writing' })
export class SimilarType {
  @Field(() => [SearchResultType])
  questions!: SearchResultType[];

  @Field(() => [SearchResultType])
  people!: SearchResultType[];

  @Field(() => [SearchResultType])
  trainings!: SearchResultType[];

  @Field(() => [SearchResultType])
  ideas!: SearchResultType[];

  @Field(() => [SearchResultType])
  requests!: SearchResultType[];
}
