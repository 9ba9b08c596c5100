import { Args, Context, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { personLoader } from '../accounts/index.js';
import { AtMost, Public } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { askedFields, DateTime, type GraphqlContext } from '../platform/graphql/index.js';
import { Geocoder } from '../platform/geo/index.js';
import type { SearchSort } from '../platform/search/index.js';
import { FindTrainings } from './find-trainings.js';
import {
  MapPointType,
  SuggestionUnion,
  TrainingConnectionType,
  TrainingFacetsType,
  TrainingFilter,
  TrainingSortEnum,
} from './finding.graphql.js';
import { publishedForViewer } from './in-house.js';
import { PlaceType, SessionType } from './session.graphql.js';
import { Suggest } from './suggest.js';

const PLACES = 8;
/** A minute, by one sender. */
const SEARCHES = 300;
const KEYSTROKES = 600;
const FILTER = { type: () => TrainingFilter, nullable: true } as const;

@Resolver(() => TrainingConnectionType)
export class FindingResolver {
  constructor(
    private readonly db: Db,
    private readonly find: FindTrainings,
    private readonly suggest: Suggest,
    private readonly geocoder: Geocoder,
  ) {}

  @Query(() => TrainingConnectionType)
  @Public()
  @AtMost(SEARCHES)
  trainings(
    @Args('filter', FILTER) filter: TrainingFilter | null,
    @Args('sort', { type: () => TrainingSortEnum, nullable: true, defaultValue: 'RELEVANCE' })
    sort: SearchSort,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrainingConnectionType> {
    return this.find.page(filter ?? {}, {
      sort: sort ?? 'RELEVANCE',
      first,
      after,
      context,
      asked: askedFields(info),
    });
  }

  @ResolveField(() => TrainingFacetsType, { nullable: true, description: 'Of a search' })
  facets(@Parent() { query }: TrainingConnectionType): Promise<TrainingFacetsType> | null {
    return query ? this.find.facets(query) : null;
  }

  @Query(() => [MapPointType])
  @Public()
  @AtMost(SEARCHES)
  trainingsMap(
    @Args('filter', FILTER) filter: TrainingFilter | null,
    @Context() context: GraphqlContext,
  ): Promise<MapPointType[]> {
    return this.find.map(filter ?? {}, context);
  }

  @Query(() => [SessionType], { description: 'For a calendar: those to come, by time, at most 200' })
  @Public()
  @AtMost(SEARCHES)
  sessions(
    @Args('filter', FILTER) filter: TrainingFilter | null,
    @Args('from', { type: () => DateTime }) from: Date,
    @Args('to', { type: () => DateTime }) to: Date,
    @Context() context: GraphqlContext,
  ): Promise<SessionType[]> {
    return this.find.calendar(filter ?? {}, from, to, context);
  }

  @Query(() => [SuggestionUnion])
  @Public()
  @AtMost(KEYSTROKES)
  async suggestions(@Args('text') text: string, @Context() context: GraphqlContext): Promise<object[]> {
    const { trainings, people, topics, towns } = await this.suggest.run(text, context);
    const loadedTrainings = await publishedForViewer(
      context,
      this.db,
      trainings.map(({ id }) => id),
    );
    const loadedPeople = await personLoader(context, this.db).loadMany(people.map(({ id }) => id));
    return [
      ...loadedTrainings.flatMap((training, index) =>
        training ? [{ training, highlight: trainings[index]!.highlight }] : [],
      ),
      ...loadedPeople.flatMap((person, index) =>
        person instanceof Error ? [] : [{ person, highlight: people[index]!.highlight }],
      ),
      ...topics.map((topic) => ({ topic })),
      ...towns.map((place) => ({ place })),
    ];
  }

  @Query(() => [PlaceType])
  @Public()
  @AtMost(KEYSTROKES)
  places(@Args('text') text: string): Promise<PlaceType[]> {
    return this.geocoder.search(text.slice(0, 100), PLACES);
  }
}
