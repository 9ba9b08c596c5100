import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AlreadyBooked,
  BOOKING_STATUSES,
  BookingNotCancellable,
  BookingNotPayable,
  OwnSession,
  PaymentUnavailable,
  RefundChanged,
  SessionFull,
  SessionNotOpen,
  SessionStarted,
} from '@nutshell/domain';
import type { PaymentSummaryStatus } from '../payments/index.js';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';
import type { BookingMoment, BookingView } from './bookings.queries.js';

userError(SessionFull, { seatsLeft: () => Int });
userError(SessionStarted);
userError(SessionNotOpen);
userError(AlreadyBooked, { bookingId: () => ID });
userError(OwnSession);
userError(BookingNotCancellable);
userError(BookingNotPayable);
userError(PaymentUnavailable);
userError(RefundChanged, { refundCents: () => Int });

export const BookingStatusEnum = enumOf('BookingStatus', BOOKING_STATUSES);
export const PaymentStatusEnum = enumOf<PaymentSummaryStatus>('PaymentStatus', [
  'NONE',
  'OPEN',
  'PAID',
  'REFUNDING',
  'REFUNDED',
  'PARTLY_REFUNDED',
  'FAILED',
]);
export const BookingMomentEnum = enumOf<BookingMoment>('BookingMoment', ['UPCOMING', 'PAST', 'ALL']);

@ObjectType('Payment')
export class PaymentType {
  @Field(() => PaymentStatusEnum)
  status!: BookingView['payment']['status'];

  @Field(() => Int)
  amountCents!: number;

  @Field(() => Int)
  refundedCents!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where to pay, while the seats are held; for the member alone',
  })
  checkoutUrl!: string | null;
}

@ObjectType('BookingViewer')
export class BookingViewerType {
  @Field(() => Boolean)
  canCancel!: boolean;

  @Field(() => Boolean)
  canPay!: boolean;
}

@ObjectType('Booking')
export class BookingType {
  @Field(() => ID)
  id!: string;

  @Field(() => BookingStatusEnum)
  status!: BookingView['status'];

  @Field(() => Int)
  seats!: number;

  @Field(() => Int)
  totalCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => String)
  currency!: string;

  @Field(() => DateTime, { nullable: true })
  heldUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the participant told the trainer' })
  attendeeNote!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  cancelledAt!: Date | null;
}

export const { Connection: BookingConnection } = connectionOf(() => BookingType, 'Booking');

@ObjectType('RefundStep')
export class RefundStepType {
  @Field(() => DateTime, { description: 'Up to and including this instant' })
  untilAt!: Date;

  @Field(() => Int)
  percent!: number;
}

@ObjectType('RefundPreview')
export class RefundPreviewType {
  @Field(() => Int)
  refundCents!: number;

  @Field(() => Int)
  paidCents!: number;

  @Field(() => Int)
  percent!: number;

  @Field(() => [RefundStepType])
  policy!: RefundStepType[];

  @Field(() => DateTime)
  decidedAt!: Date;
}

@InputType('BookSeatsInput')
export class BookSeatsInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => Int, { defaultValue: 1 })
  seats!: number;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType('CancelBookingInput')
export class CancelBookingInputType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The amount that was shown; when another is due, nothing is cancelled',
  })
  expectedRefundCents?: number | null;
}
