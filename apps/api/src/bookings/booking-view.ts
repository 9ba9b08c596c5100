import type {
  BookingStatus,
  Buyer,
  CancellationPolicy,
  CancelReason,
  ChoiceAnswer,
  ChoiceKind,
  PaymentMode,
  SaleVat,
} from '@nutshell/domain';
import { isByInvoice } from '@nutshell/domain';
import { paymentStatus, type PaymentEntity, type PaymentSummaryStatus } from '../payments/index.js';
import type { SessionEntity } from '../trainings/index.js';
import type { BookingEntity } from './booking.entity.js';

export interface BookingView {
  id: string;
  status: BookingStatus;
  seats: number;
  sessionId: string;
  memberId: string;
  trainerId: string;
  startsAt: Date;
  endsAt: Date;
  totalCents: number;
  exVatCents: number;
  vatCents: number;
  vatPercent: number;
  vatStatus: SaleVat;
  paymentMode: PaymentMode;
  buyer: Buyer | null;
  poNumber: string | null;
  costCentre: string | null;
  creditedCents: number;
  /** The price less what is no longer owed and what was paid. */
  owedCents: number;
  /** Paid and not given back. */
  paidCents: number;
  /** When the contract was made: moving to another date does not make a new one. */
  contractAt: Date;
  choice: ChoiceView | null;
  waitlistEntryId: string | null;
  movedFromId: string | null;
  performanceAgreedAt: Date | null;
  cancelReason: CancelReason | null;
  currency: 'EUR';
  policy: CancellationPolicy;
  heldUntil: Date | null;
  attendeeNote: string | null;
  createdAt: Date;
  confirmedAt: Date | null;
  cancelledAt: Date | null;
  payment: {
    status: PaymentSummaryStatus;
    amountCents: number;
    refundedCents: number;
    checkoutUrl: string | null;
  };
}

/** What the trainer changed, and what was answered. */
export interface ChoiceView {
  kind: ChoiceKind;
  fromStartsAt: Date;
  until: Date;
  answer: ChoiceAnswer | null;
  answeredAt: Date | null;
  message: string | null;
}

/** As the queries of bookings answer. */
export interface BookingRow extends Omit<BookingView, 'payment' | 'currency' | 'owedCents' | 'choice'> {
  choiceKind: ChoiceKind | null;
  fromStartsAt: Date;
  choiceUntil: Date;
  answer: ChoiceAnswer | null;
  answeredAt: Date | null;
  message: string | null;
  carriedCents: number;
  paidCents: number;
  refundedCents: number;
  refundUnderWay: boolean;
  lastCheckout: 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED' | null;
  checkoutUrl: string | null;
}

/** What a row of the queries means. */
export const view = ({
  paidCents,
  refundedCents,
  refundUnderWay,
  lastCheckout,
  checkoutUrl,
  carriedCents,
  choiceKind: kind,
  fromStartsAt,
  choiceUntil: until,
  answer,
  answeredAt,
  message,
  ...booking
}: BookingRow): BookingView => ({
  ...booking,
  paidCents: paidCents - refundedCents,
  choice: kind && { kind, fromStartsAt, until, answer, answeredAt, message },
  owedCents: booking.totalCents - booking.creditedCents - carriedCents - (paidCents - refundedCents),
  currency: 'EUR',
  payment: {
    status: paymentStatus({
      totalCents: booking.totalCents,
      paidCents,
      refundedCents,
      refundUnderWay,
      lastCheckout,
    }),
    amountCents: booking.totalCents,
    refundedCents,
    checkoutUrl: booking.status === 'HELD' || isByInvoice(booking) ? checkoutUrl : null,
  },
});

/** A booking as it was made just now: nobody paid, moved or chose anything yet. */
export const viewOfNew = (
  booking: BookingEntity,
  { trainerId, startsAt, endsAt }: SessionEntity,
  payment: PaymentEntity | null,
): BookingView =>
  view({
    ...booking,
    trainerId,
    startsAt,
    endsAt,
    contractAt: booking.confirmedAt ?? booking.createdAt,
    paidCents: 0,
    refundedCents: 0,
    refundUnderWay: false,
    lastCheckout: payment && 'OPEN',
    checkoutUrl: payment && payment.checkoutUrl,
    choiceKind: null,
    fromStartsAt: startsAt,
    choiceUntil: startsAt,
    answer: null,
    answeredAt: null,
    message: null,
  });
