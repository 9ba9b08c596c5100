import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlreadyBooked,
  BookingNotCancellable,
  BookingNotPayable,
  Invalid,
  OwnSession,
  PaymentUnavailable,
  RefundChanged,
  SessionFull,
  SessionNotOpen,
  SessionStarted,
} from '@nutshell/domain';
import { personLoader, PersonType } from '../accounts/index.js';
import { PayBooking } from '../payments/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, type GraphqlContext } from '../platform/graphql/index.js';
import { isId } from '../platform/ids.js';
import { sessionLoader, SessionType } from '../trainings/index.js';
import { BookSeats } from './book-seats.js';
import { ownsBooking, seesBooking, viewerOfBooking } from './booking.policy.js';
import {
  BookingType,
  BuyerType,
  BookingViewerType,
  BookSeatsInputType,
  CancelBookingInputType,
  PaymentType,
  RefundPreviewType,
} from './bookings.graphql.js';
import { viewOfNew } from './booking-view.js';
import { BookingQueries, type BookingView } from './bookings.queries.js';
import { CancelBooking } from './cancel-booking.js';
import { PreviewRefund } from './preview-refund.js';

@Resolver(() => BookingType)
export class BookingsResolver {
  constructor(
    private readonly queries: BookingQueries,
    private readonly bookSeatsDeed: BookSeats,
    private readonly payBookingDeed: PayBooking,
    private readonly cancelBookingDeed: CancelBooking,
    private readonly preview: PreviewRefund,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Query(() => BookingType, { nullable: true })
  @Allow('member')
  async booking(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BookingView | null> {
    const booking = isId(id) ? await this.queries.byId(id) : null;
    return booking && seesBooking(actor, booking, booking.trainerId) ? booking : null;
  }

  @Query(() => RefundPreviewType)
  @Allow('member')
  refundPreview(@CurrentActor() actor: Actor, @Args('bookingId', { type: () => ID }) bookingId: string) {
    return this.preview.run(actor, bookingId);
  }

  @ExpectingMutation(
    () => BookingType,
    [SessionFull, SessionStarted, SessionNotOpen, AlreadyBooked, OwnSession, Invalid],
  )
  @Allow('member')
  async bookSeats(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookSeatsInputType,
  ): Promise<BookingView> {
    const { booking, session, toPay } = await this.bookSeatsDeed.run(actor, input);
    if (!toPay) return viewOfNew(booking, session, null);
    const { payable, payment } = toPay;
    // Without a provider the seats are held all the same; payBooking opens the checkout later.
    const opened = await this.payBookingDeed
      .openCheckout(actor, payable, payment)
      .catch(ignorePaymentUnavailable);
    return viewOfNew(booking, session, opened ?? payment);
  }

  @ExpectingMutation(() => BookingType, [BookingNotPayable, PaymentUnavailable])
  @Allow('member')
  async payBooking(
    @CurrentActor() actor: Actor,
    @Args('bookingId', { type: () => ID }) bookingId: string,
  ): Promise<BookingView> {
    await this.payBookingDeed.run(actor, bookingId);
    return (await this.queries.byId(bookingId))!;
  }

  @ExpectingMutation(() => BookingType, [BookingNotCancellable, RefundChanged])
  @Allow('member')
  async cancelBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: CancelBookingInputType,
  ): Promise<BookingView> {
    const { id } = await this.cancelBookingDeed.run(actor, input);
    return (await this.queries.byId(id))!;
  }

  @ResolveField(() => SessionType)
  session(@Parent() { sessionId }: BookingView, @Context() context: GraphqlContext) {
    return sessionLoader(context, this.db).load(sessionId);
  }

  @ResolveField(() => PersonType)
  member(@Parent() { memberId }: BookingView, @Context() context: GraphqlContext) {
    return personLoader(context, this.db).load(memberId);
  }

  @ResolveField(() => BuyerType, {
    nullable: true,
    description: 'For who booked, the trainer and administrators',
  })
  buyer(@Parent() booking: BookingView, @CurrentActor() actor: Actor | null): BuyerType | null {
    return seesBooking(actor, booking, booking.trainerId) ? booking.buyer : null;
  }

  @ResolveField(() => PaymentType)
  payment(@Parent() booking: BookingView, @CurrentActor() actor: Actor | null): PaymentType {
    // The page of the checkout tells who pays.
    return ownsBooking(actor, booking) ? booking.payment : { ...booking.payment, checkoutUrl: null };
  }

  @ResolveField(() => String, { description: 'The calendar entry (.ics) of this booking' })
  calendarUrl(@Parent() { id }: BookingView): string {
    return `${this.config.publicUrl}/calendar/bookings/${id}.ics`;
  }

  @ResolveField(() => BookingViewerType)
  viewer(@Parent() booking: BookingView, @CurrentActor() actor: Actor | null): BookingViewerType {
    return {
      ...viewerOfBooking(actor, booking, booking, this.clock.now()),
      sessionId: booking.sessionId,
      booking,
    };
  }
}

function ignorePaymentUnavailable(error: unknown): undefined {
  if (!(error instanceof PaymentUnavailable)) throw error;
}
