import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlreadyWaiting,
  BookingNotPayable,
  Invalid,
  listClosesAt,
  OfferLapsed,
  OwnSession,
  PaymentUnavailable,
  SeatsAvailable,
  SessionNotOpen,
  SessionStarted,
  WaitlistClosed,
} from '@nutshell/domain';
import { ViewerType } from '../../accounts/index.js';
import { PayBooking } from '../../payments/index.js';
import { Allow, CurrentActor, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { DateTime, ExpectingMutation, type GraphqlContext } from '../../platform/graphql/index.js';
import { isId } from '../../platform/ids.js';
import { sessionLoader, SessionType } from '../../trainings/index.js';
import { bookingLoader } from '../booking.loaders.js';
import { BookingType } from '../bookings.graphql.js';
import { BookingQueries, type BookingView } from '../bookings.queries.js';
import { AcceptSeatOffer } from './accept-seat-offer.js';
import { DeclineSeatOffer } from './decline-seat-offer.js';
import { JoinWaitlist } from './join-waitlist.js';
import {
  AcceptSeatOfferInputType,
  DeclineSeatOfferInputType,
  JoinWaitlistInputType,
  LeaveWaitlistInputType,
  WaitlistEntryType,
} from './waitlist.graphql.js';
import { WaitlistQueries, type WaitlistEntryView } from './waitlist.queries.js';

@Resolver(() => WaitlistEntryType)
export class WaitlistResolver {
  constructor(
    private readonly queries: WaitlistQueries,
    private readonly bookings: BookingQueries,
    private readonly joining: JoinWaitlist,
    private readonly accepting: AcceptSeatOffer,
    private readonly declining: DeclineSeatOffer,
    private readonly paying: PayBooking,
    private readonly db: Db,
  ) {}

  @Query(() => WaitlistEntryType, { nullable: true, description: 'For who waits alone' })
  @Allow('member')
  async waitlistEntry(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WaitlistEntryView | null> {
    const entry = isId(id) ? await this.entry(id) : undefined;
    return entry?.memberId === actor.id ? entry : null;
  }

  @ExpectingMutation(
    () => WaitlistEntryType,
    [SessionStarted, SessionNotOpen, OwnSession, SeatsAvailable, AlreadyWaiting, WaitlistClosed, Invalid],
  )
  @Allow('member')
  async joinWaitlist(
    @CurrentActor() actor: Actor,
    @Args('input') input: JoinWaitlistInputType,
  ): Promise<WaitlistEntryView> {
    return this.present((await this.joining.run(actor, input)).id);
  }

  @ExpectingMutation(() => WaitlistEntryType, [])
  @Allow('member')
  async leaveWaitlist(
    @CurrentActor() actor: Actor,
    @Args('input') { entryId }: LeaveWaitlistInputType,
  ): Promise<WaitlistEntryView> {
    return this.present((await this.declining.leave(actor, entryId)).id);
  }

  @ExpectingMutation(() => BookingType, [OfferLapsed])
  @Allow('member')
  async acceptSeatOffer(
    @CurrentActor() actor: Actor,
    @Args('input') input: AcceptSeatOfferInputType,
  ): Promise<BookingView> {
    const { id, status } = await this.accepting.run(actor, input);
    // Without a provider the seats are held all the same; payBooking opens the checkout later. Meanwhile they may be gone.
    if (status === 'HELD')
      await this.paying.run(actor, id).catch((error: unknown) => {
        if (!(error instanceof PaymentUnavailable || error instanceof BookingNotPayable)) throw error;
      });
    return (await this.bookings.byId(id))!;
  }

  @ExpectingMutation(() => WaitlistEntryType, [OfferLapsed])
  @Allow('member')
  async declineSeatOffer(
    @CurrentActor() actor: Actor,
    @Args('input') { entryId }: DeclineSeatOfferInputType,
  ): Promise<WaitlistEntryView> {
    return this.present((await this.declining.run(actor, entryId)).id);
  }

  @ResolveField(() => SessionType)
  session(@Parent() { sessionId }: WaitlistEntryView, @Context() context: GraphqlContext) {
    return sessionLoader(context, this.db).load(sessionId);
  }

  @ResolveField(() => BookingType, { nullable: true, description: 'The seats that were offered' })
  async offer(@Parent() { bookingId }: WaitlistEntryView, @Context() context: GraphqlContext) {
    return bookingId ? bookingLoader(context, this.bookings).load(bookingId) : null;
  }

  @ResolveField(() => DateTime, { description: 'From here on nobody is offered a seat any more' })
  async closesAt(
    @Parent() { sessionId }: WaitlistEntryView,
    @Context() context: GraphqlContext,
  ): Promise<Date> {
    return listClosesAt((await sessionLoader(context, this.db).load(sessionId))!.startsAt);
  }

  private async entry(id: string): Promise<WaitlistEntryView | undefined> {
    const [entry] = await this.queries.byIds([id]);
    return entry;
  }

  private async present(id: string): Promise<WaitlistEntryView> {
    return (await this.entry(id))!;
  }
}

/** Where somebody waits, seen from themselves. */
@Resolver(() => ViewerType)
export class ViewerWaitlistResolver {
  constructor(private readonly queries: WaitlistQueries) {}

  @ResolveField(() => [WaitlistEntryType], { description: 'Where the viewer waits or has an offer' })
  waitlist(@CurrentActor() actor: Actor): Promise<WaitlistEntryView[]> {
    return this.queries.ofMember(actor.id);
  }
}
