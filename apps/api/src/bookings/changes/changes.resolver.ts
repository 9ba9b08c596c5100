import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  AlreadyBooked,
  BookingNotMovable,
  ChoiceClosed,
  Invalid,
  MovePriceChanged,
  PaymentUnavailable,
  RefundChanged,
  SessionFull,
  SessionInPast,
  SessionNotOpen,
  SessionStarted,
  RoomTaken,
  TrainerBusy,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
  WithdrawalNotPossible,
} from '@nutshell/domain';
import { PayBooking } from '../../payments/index.js';
import { Allow, CurrentActor, type Actor } from '../../platform/access/index.js';
import { ExpectingMutation } from '../../platform/graphql/index.js';
import { SessionType } from '../../trainings/index.js';
import type { BookingEntity } from '../booking.entity.js';
import { BookingType } from '../bookings.graphql.js';
import { BookingQueries, type BookingView } from '../bookings.queries.js';
import { AnswerChoice } from './answer-choice.js';
import { CancelSession } from './cancel-session.js';
import {
  AnswerChoiceInputType,
  CancellationPreviewType,
  CancelSessionInputType,
  MoveBookingInputType,
  MoveSessionInputType,
  WithdrawBookingInputType,
} from './changes.graphql.js';
import { MoveBooking } from './move-booking.js';
import { MoveSession } from './move-session.js';
import { PreviewCancellation } from './preview-cancellation.js';
import { WithdrawBooking } from './withdraw-booking.js';

@Resolver(() => BookingType)
export class ChangesResolver {
  constructor(
    private readonly queries: BookingQueries,
    private readonly preview: PreviewCancellation,
    private readonly cancelSessionDeed: CancelSession,
    private readonly moveSessionDeed: MoveSession,
    private readonly answerChoiceDeed: AnswerChoice,
    private readonly moveBookingDeed: MoveBooking,
    private readonly withdrawBookingDeed: WithdrawBooking,
    private readonly payBooking: PayBooking,
  ) {}

  @Query(() => CancellationPreviewType, {
    description: 'What cancelling a session would do, for its trainer',
  })
  @Allow('member')
  cancellationPreview(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<CancellationPreviewType> {
    return this.preview.run(actor, sessionId);
  }

  @ExpectingMutation(() => SessionType, [SessionStarted, RefundChanged, Invalid])
  @Allow('member')
  cancelSession(
    @CurrentActor() actor: Actor,
    @Args('input') input: CancelSessionInputType,
  ): Promise<SessionType> {
    return this.cancelSessionDeed.run(actor, input);
  }

  @ExpectingMutation(
    () => SessionType,
    [TrainerBusy, RoomTaken, WallTimeDoesNotExist, WallTimeAmbiguous, SessionInPast, Invalid],
  )
  @Allow('member')
  moveSession(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveSessionInputType,
  ): Promise<SessionType> {
    return this.moveSessionDeed.run(actor, input);
  }

  @ExpectingMutation(
    () => BookingType,
    [ChoiceClosed, BookingNotMovable, SessionFull, SessionStarted, SessionNotOpen, AlreadyBooked, Invalid],
  )
  @Allow('member')
  async answerChoice(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerChoiceInputType,
  ): Promise<BookingView> {
    return this.withCheckout(actor, await this.answerChoiceDeed.run(actor, input));
  }

  @ExpectingMutation(
    () => BookingType,
    [BookingNotMovable, MovePriceChanged, SessionFull, SessionStarted, SessionNotOpen, AlreadyBooked],
  )
  @Allow('member')
  async moveBooking(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveBookingInputType,
  ): Promise<BookingView> {
    return this.withCheckout(actor, await this.moveBookingDeed.run(actor, input));
  }

  @ExpectingMutation(() => BookingType, [WithdrawalNotPossible])
  @Allow('member')
  async withdrawBooking(
    @CurrentActor() actor: Actor,
    @Args('input') { bookingId }: WithdrawBookingInputType,
  ): Promise<BookingView> {
    return (await this.queries.byId((await this.withdrawBookingDeed.run(actor, bookingId)).id))!;
  }

  /** Without a provider the seats are held all the same; payBooking opens the checkout later. */
  private async withCheckout(actor: Actor, { id, status }: BookingEntity): Promise<BookingView> {
    if (status === 'HELD')
      await this.payBooking.run(actor, id).catch((error: unknown) => {
        if (!(error instanceof PaymentUnavailable)) throw error;
      });
    return (await this.queries.byId(id))!;
  }
}
