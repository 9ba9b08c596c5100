import { createUnionType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Daypart, Language, TrainingFormat } from '@nutshell/domain';
import { CalendarDate, enumOf, LanguageEnum, PageInfo } from '../platform/graphql/index.js';
import type { SearchQuery, SearchSort } from '../platform/search/index.js';
import { PersonType } from '../accounts/index.js';
import { PlaceType, SessionType } from './session.graphql.js';
import { TopicType, TrainingFormatEnum, TrainingType } from './training.graphql.js';

export const DaypartEnum = enumOf<Daypart>('Daypart', ['MORNING', 'AFTERNOON', 'EVENING']);
export const TrainingSortEnum = enumOf<SearchSort>('TrainingSort', [
  'RELEVANCE',
  'DATE',
  'DISTANCE',
  'PRICE',
]);

@InputType()
export class NearInput {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Float, { defaultValue: 30 })
  radiusKm!: number;
}

@InputType()
export class TrainingFilter {
  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs; one of them is enough' })
  topics?: string[] | null;

  @Field(() => NearInput, { nullable: true })
  near?: NearInput | null;

  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  to?: string | null;

  @Field(() => [DaypartEnum], { nullable: true })
  dayparts?: Daypart[] | null;

  @Field(() => Int, { nullable: true, description: 'VAT included' })
  maxPriceCents?: number | null;

  @Field(() => Int, { nullable: true, description: '0–4, in the range of the training' })
  level?: number | null;

  @Field(() => [LanguageEnum], { nullable: true })
  languages?: Language[] | null;

  @Field(() => [TrainingFormatEnum], { nullable: true })
  formats?: TrainingFormat[] | null;

  @Field(() => Int, { nullable: true, description: 'At least so many' })
  seatsLeft?: number | null;

  @Field(() => Int, { nullable: true })
  maxDurationMinutes?: number | null;
}

@ObjectType('TrainingEdge')
export class TrainingEdgeType {
  @Field(() => TrainingType)
  node!: TrainingType;

  @Field(() => String)
  cursor!: string;

  @Field(() => Float, { nullable: true })
  distanceKm?: number | null;

  @Field(() => SessionType, { nullable: true, description: 'The best matching date' })
  session?: SessionType | null;
}

@ObjectType('TopicFacet')
export class TopicFacetType {
  @Field(() => TopicType)
  topic!: TopicType;

  @Field(() => Int)
  count!: number;
}

@ObjectType('FormatFacet')
class FormatFacetType {
  @Field(() => TrainingFormatEnum)
  format!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LanguageFacet')
class LanguageFacetType {
  @Field(() => LanguageEnum)
  language!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LevelFacet')
class LevelFacetType {
  @Field(() => Int)
  level!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType('DaypartFacet')
class DaypartFacetType {
  @Field(() => DaypartEnum)
  daypart!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('TrainingFacets')
export class TrainingFacetsType {
  @Field(() => [TopicFacetType])
  topics!: TopicFacetType[];

  @Field(() => [FormatFacetType])
  formats!: FormatFacetType[];

  @Field(() => [LanguageFacetType])
  languages!: LanguageFacetType[];

  @Field(() => [LevelFacetType])
  levels!: LevelFacetType[];

  @Field(() => [DaypartFacetType])
  dayparts!: DaypartFacetType[];
}

@ObjectType('TrainingConnection')
export class TrainingConnectionType {
  @Field(() => [TrainingEdgeType])
  edges!: TrainingEdgeType[];

  @Field(() => [TrainingType])
  nodes!: TrainingType[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;

  /** What was searched; absent where the list is not a search and has no facets. */
  query?: SearchQuery;
}

@ObjectType('MapPoint')
export class MapPointType {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => String)
  town!: string;

  @Field(() => Int)
  sessionCount!: number;

  @Field(() => [SessionType], { description: 'The first ten' })
  sessions!: SessionType[];
}

@ObjectType('TrainingSuggestion')
export class TrainingSuggestionType {
  @Field(() => TrainingType)
  training!: TrainingType;

  @Field(() => String, { description: 'The title as HTML: escaped, with what matched in <mark>' })
  highlight!: string;
}

@ObjectType('PersonSuggestion')
export class PersonSuggestionType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String, { description: 'The name as HTML: escaped, with what matched in <mark>' })
  highlight!: string;
}

@ObjectType('TopicSuggestion')
export class TopicSuggestionType {
  @Field(() => TopicType)
  topic!: TopicType;
}

@ObjectType('TownSuggestion')
export class TownSuggestionType {
  @Field(() => PlaceType)
  place!: PlaceType;
}

export const SuggestionUnion = createUnionType({
  name: 'Suggestion',
  types: () =>
    [TrainingSuggestionType, PersonSuggestionType, TopicSuggestionType, TownSuggestionType] as const,
  resolveType: (value: object) => {
    if ('training' in value) return TrainingSuggestionType;
    if ('person' in value) return PersonSuggestionType;
    return 'topic' in value ? TopicSuggestionType : TownSuggestionType;
  },
});
