import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AlreadyDisputed, canDispute, DisputeClosed, DisputeDecided, Invalid } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { BookingType, BookingViewerType, type BookingView } from '../bookings/index.js';
import { Allow, CurrentActor, hasRole, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import {
  ExpectingMutation,
  loader,
  PageArgs,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { DecideDispute } from './decide-dispute.js';
import type { DisputeStatus } from './dispute.entity.js';
import {
  DecideDisputeInputType,
  DisputeConnection,
  DisputeStatusEnum,
  DisputeType,
  OpenDisputeInputType,
} from './disputes.graphql.js';
import { DisputeQueries } from './disputes.queries.js';
import { OpenDispute } from './open-dispute.js';

const ofBooking = (context: GraphqlContext, queries: DisputeQueries) =>
  loader<string, DisputeType | null>(
    context,
    'dispute-of-booking',
    () =>
      new DataLoader(async (ids) => {
        const found = new Map((await queries.ofBookings(ids)).map((one) => [one.bookingId, one]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

@Resolver(() => BookingType)
export class DisputesResolver {
  constructor(
    private readonly queries: DisputeQueries,
    private readonly opening: OpenDispute,
    private readonly deciding: DecideDispute,
  ) {}

  @ResolveField(() => DisputeType, {
    nullable: true,
    description: 'For the member, the trainer and moderators',
  })
  dispute(
    @Parent() { id, memberId, trainerId }: BookingView,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<DisputeType | null> | null {
    const mayRead = actor?.id === memberId || actor?.id === trainerId || hasRole(actor, 'moderator', 'admin');
    return mayRead ? ofBooking(context, this.queries).load(id) : null;
  }

  @Query(() => DisputeConnection, { description: 'Those that wait longest first' })
  @Allow('moderator', 'admin')
  disputes(
    @Args('status', { type: () => DisputeStatusEnum, defaultValue: 'OPEN' }) status: DisputeStatus,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<DisputeType>> {
    return this.queries.page(status, first, after);
  }

  @ExpectingMutation(() => DisputeType, [DisputeClosed, AlreadyDisputed, Invalid])
  @Allow('member')
  async openDispute(
    @CurrentActor() actor: Actor,
    @Args('input') { bookingId, reason }: OpenDisputeInputType,
  ): Promise<DisputeType> {
    return this.queries.byId((await this.opening.run(actor, bookingId, reason)).id);
  }

  @ExpectingMutation(() => DisputeType, [DisputeDecided, Invalid])
  @Allow('moderator', 'admin')
  async decideDispute(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideDisputeInputType,
  ): Promise<DisputeType> {
    return this.queries.byId((await this.deciding.run(actor, input)).id);
  }
}

@Resolver(() => BookingViewerType)
export class BookingViewerDisputeResolver {
  constructor(
    private readonly queries: DisputeQueries,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether they may say now that it was not as promised' })
  async canDispute(
    @Parent() { booking }: BookingViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (actor?.id !== booking.memberId || !canDispute(booking, booking, this.clock.now())) return false;
    return (await ofBooking(context, this.queries).load(booking.id)) === null;
  }
}
