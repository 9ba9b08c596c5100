import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AlreadyBooked,
  BOOKING_STATUSES,
  CANCEL_REASONS,
  BookingNotCancellable,
  BookingNotPayable,
  OwnSession,
  PaymentUnavailable,
  RefundChanged,
  SALE_VATS,
  SessionFull,
  SessionNotOpen,
  SessionStarted,
  type BuyerKind,
  type CancelReason,
  type PaymentMode,
  type SaleVat,
} from '@nutshell/domain';
import type { PaymentSummaryStatus } from '../payments/index.js';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';
import { PaymentModeEnum } from '../trainings/index.js';
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
export const BookingVatStatusEnum = enumOf('BookingVatStatus', SALE_VATS);
export const BookingCancelReasonEnum = enumOf('BookingCancelReason', CANCEL_REASONS);
export const BuyerKindEnum = enumOf<BuyerKind>('BuyerKind', ['CONSUMER', 'BUSINESS']);
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

  @Field(() => Boolean, { description: 'To another date of the same training' })
  canMove!: boolean;

  @Field(() => Boolean, { description: 'As a consumer, within the fourteen days of the law' })
  canWithdraw!: boolean;

  /** For what reviews adds to it. */
  sessionId!: string;

  /** For what disputes adds to it. */
  booking!: BookingView;
}

@ObjectType('Buyer')
export class BuyerType {
  @Field(() => BuyerKindEnum)
  kind!: BuyerKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  kvk!: string | null;

  @Field(() => String, { nullable: true })
  vatId!: string | null;

  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  town!: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2' })
  country!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;
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
  exVatCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Float)
  vatPercent!: number;

  @Field(() => BookingVatStatusEnum)
  vatStatus!: SaleVat;

  @Field(() => PaymentModeEnum)
  paymentMode!: PaymentMode;

  @Field(() => Int, { description: 'Of the total, what is no longer owed' })
  creditedCents!: number;

  @Field(() => Int, { description: 'Still to be paid; below zero what is on its way back' })
  owedCents!: number;

  @Field(() => String, { nullable: true })
  poNumber!: string | null;

  @Field(() => String, { nullable: true })
  costCentre!: string | null;

  @Field(() => BookingCancelReasonEnum, { nullable: true })
  cancelReason!: CancelReason | null;

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

  @Field(() => Int, {
    description: 'What is no longer owed; more than the refund where something was not paid yet',
  })
  creditCents!: number;

  @Field(() => Int)
  paidCents!: number;

  @Field(() => Int)
  percent!: number;

  @Field(() => [RefundStepType])
  policy!: RefundStepType[];

  @Field(() => DateTime)
  decidedAt!: Date;
}

@InputType('BuyerInput')
export class BuyerInputType {
  @Field(() => BuyerKindEnum)
  kind!: BuyerKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  kvk?: string | null;

  @Field(() => String, { nullable: true })
  vatId?: string | null;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  town?: string | null;

  @Field(() => String, { defaultValue: 'NL', description: 'ISO 3166-1 alpha-2' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Where the invoice goes; otherwise to the account' })
  email?: string | null;
}

/** What an order carries whichever way its seats come. */
@InputType({ isAbstract: true })
export abstract class OrderInputType {
  @Field(() => BuyerInputType, { nullable: true, description: 'Nobody named: the member, as a consumer' })
  buyer?: BuyerInputType | null;

  @Field(() => String, { nullable: true })
  poNumber?: string | null;

  @Field(() => String, { nullable: true })
  costCentre?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'For a company: pay afterwards' })
  payByInvoice!: boolean;
}

@InputType('BookSeatsInput')
export class BookSeatsInputType extends OrderInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => Int, { defaultValue: 1 })
  seats!: number;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A consumer asks for a session within the days in which they may withdraw',
  })
  performanceAgreed!: boolean;
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
