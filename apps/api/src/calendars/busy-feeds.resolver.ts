import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BusyFeedKnown, Invalid, TooManyBusyFeeds } from '@nutshell/domain';
import { ViewerType } from '../accounts/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { DateTime, ExpectingMutation } from '../platform/graphql/index.js';
import { AddBusyFeed } from './add-busy-feed.js';
import { AddBusyFeedInput, BusyFeedType, BusyTimeType } from './busy-feeds.graphql.js';
import { BusyFeedQueries } from './busy-feeds.queries.js';
import { RemoveBusyFeed } from './remove-busy-feed.js';

@Resolver()
export class BusyFeedsResolver {
  constructor(
    private readonly queries: BusyFeedQueries,
    private readonly adding: AddBusyFeed,
    private readonly removing: RemoveBusyFeed,
  ) {}

  @Allow('member')
  @Query(() => [BusyTimeType], { description: 'When the viewer is busy by their own calendars elsewhere' })
  busyTimes(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => DateTime }) from: Date,
    @Args('to', { type: () => DateTime }) to: Date,
  ): Promise<BusyTimeType[]> {
    return this.queries.times(actor.id, from, to);
  }

  @ExpectingMutation(() => BusyFeedType, [Invalid, BusyFeedKnown, TooManyBusyFeeds])
  @Allow('trainer')
  addBusyFeed(@CurrentActor() actor: Actor, @Args('input') input: AddBusyFeedInput): Promise<BusyFeedType> {
    return this.adding.run(actor, input);
  }

  @Allow('member')
  @Mutation(() => ID, { description: 'Removes a calendar and all that was read of it; answers with its id' })
  async removeBusyFeed(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    await this.removing.run(actor, id);
    return id;
  }
}

@Resolver(() => ViewerType)
export class ViewerBusyFeedsResolver {
  constructor(private readonly queries: BusyFeedQueries) {}

  @ResolveField(() => [BusyFeedType], { description: 'Calendars elsewhere that are read along' })
  busyFeeds(@CurrentActor() actor: Actor): Promise<BusyFeedType[]> {
    return this.queries.of(actor.id);
  }
}
