import {
  after,
  type Amounts,
  CHECKOUT_MINUTES,
  DEFAULT_POLICY,
  MINUTE,
  refundDue,
  remindersFor,
  seatsWithVat,
  type VatStatus,
} from '@nutshell/domain';
import { BOOKING_TIMERS } from '../bookings/index.js';
import { REMINDER_TIMER } from '../notifications/index.js';
import { trainers } from './content/trainers.js';
import { trainings } from './content/trainings/index.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import type { PlannedBooking, PlannedSession } from './plan.js';
import { between, randomFrom, type Random } from './random.js';

export interface Booked {
  booking: PlannedBooking;
  session: PlannedSession;
  sessionId: string;
  memberId: string;
  email: string;
  /** Where the seats were waited for. */
  entry?: { id: string; offerUntil: Date } | null;
}

export interface BookingRows {
  bookings: readonly Row[];
  payments: readonly Row[];
  refunds: readonly Row[];
  /** The same in the books of the sandbox, so that it can give money back. */
  checkouts: readonly Row[];
  checkoutRefunds: readonly Row[];
  /** Timers of bookings. */
  timers: readonly Row[];
}

interface Around {
  now: Date;
  zone: string;
  publicUrl: string;
  newId: NewIdAt;
}

interface Facts extends Booked, Amounts {
  id: string;
  title: string;
  vatStatus: VatStatus;
  confirmedAt: Date | null;
  cancelledAt: Date | null;
  paymentId: string;
  checkoutRef: string;
  paymentRef: string;
  refundId: string;
  refundRef: string;
  refundCents: number;
}

/** Bookings with what was paid for them, and given back to those who cancelled, as the deeds would have left them. */
export function bookingRows(booked: readonly Booked[], around: Around): BookingRows {
  const { now, zone, publicUrl, newId } = around;
  const random = randomFrom(1_234);
  const all = booked.map((one) => factsOf(one, newId, random));
  const paid = all.filter(({ inclVatCents, confirmedAt }) => inclVatCents > 0 && confirmedAt);
  const refunded = paid.filter(({ refundCents }) => refundCents > 0);
  return {
    bookings: all.map(bookingRow),
    payments: paid.map(paymentRow),
    refunds: refunded.map(refundRow),
    checkouts: paid.map((facts) => checkoutRow(facts, publicUrl)),
    checkoutRefunds: refunded.map(checkoutRefundRow),
    timers: all.flatMap((facts) => [...reminderRows(facts, zone, now), ...offerTimers(facts)]),
  };
}

function factsOf(booked: Booked, newId: NewIdAt, random: Random): Facts {
  const { booking, session } = booked;
  const { title, priceExVatCents } = trainings.find(({ slug }) => slug === session.training)!;
  const { vatStatus } = trainers.find(({ slug }) => slug === session.trainer)!;
  const amounts = seatsWithVat(priceExVatCents, booking.seats, vatStatus);
  const minutesToPay = amounts.inclVatCents ? between(random, 1, 8) : 0;
  const takenAt = after(booking.bookedAt, minutesToPay * MINUTE);
  const cancelledAt = booking.cancelledAt && latest(booking.cancelledAt, takenAt);
  const paymentId = newId(booking.bookedAt);
  const ref = (prefix: string): string => `${prefix}_${paymentId.replaceAll('-', '')}`;
  return {
    ...booked,
    ...amounts,
    id: newId(booking.bookedAt),
    title,
    vatStatus,
    confirmedAt: ['RESERVED', 'OFFERED'].includes(booking.status) ? null : takenAt,
    cancelledAt,
    paymentId,
    checkoutRef: ref('sbx'),
    paymentRef: ref('sbx_pay'),
    refundId: newId(cancelledAt ?? booking.bookedAt),
    refundRef: ref('sbx_refund'),
    refundCents: cancelledAt
      ? refundDue({
          policy: DEFAULT_POLICY,
          paidCents: amounts.inclVatCents,
          startsAt: session.startsAt,
          now: cancelledAt,
        }).refundCents
      : 0,
  };
}

const bookingRow = (facts: Facts): Row => ({
  id: facts.id,
  session_id: facts.sessionId,
  member_id: facts.memberId,
  status: facts.booking.status,
  seats: facts.booking.seats,
  ex_vat_cents: facts.exVatCents,
  vat_cents: facts.vatCents,
  total_cents: facts.inclVatCents,
  vat_percent: facts.vatPercent,
  vat_status: facts.vatStatus,
  payment_mode: facts.booking.status === 'RESERVED' ? 'WHEN_IT_RUNS' : 'NOW',
  credited_cents: facts.refundCents,
  cancel_reason: facts.cancelledAt ? 'MEMBER' : null,
  waitlist_entry_id: facts.entry?.id ?? null,
  held_until: facts.entry?.offerUntil ?? null,
  policy: DEFAULT_POLICY,
  attendee_note: facts.booking.note,
  confirmed_at: facts.confirmedAt,
  cancelled_at: facts.cancelledAt,
  created_at: facts.booking.bookedAt,
});

const paymentRow = (facts: Facts): Row => ({
  id: facts.paymentId,
  booking_id: facts.id,
  provider: 'sandbox',
  status: 'PAID',
  amount_cents: facts.inclVatCents,
  refunded_cents: facts.refundCents,
  charged_back_cents: 0,
  checkout_ref: facts.checkoutRef,
  payment_ref: facts.paymentRef,
  expires_at: expiryOf(facts),
  created_at: facts.booking.bookedAt,
  paid_at: facts.confirmedAt,
});

const refundRow = (facts: Facts): Row => ({
  id: facts.refundId,
  payment_id: facts.paymentId,
  booking_id: facts.id,
  amount_cents: facts.refundCents,
  reason: 'cancelled',
  status: 'DONE',
  by_hand: false,
  provider_ref: facts.refundRef,
  created_at: facts.cancelledAt,
  done_at: facts.cancelledAt,
});

const checkoutRow = (facts: Facts, publicUrl: string): Row => ({
  ref: facts.checkoutRef,
  key: facts.paymentId,
  amount_cents: facts.inclVatCents,
  currency: 'eur',
  description: facts.title,
  locale: 'nl',
  success_url: `${publicUrl}/boekingen/${facts.id}?betaling=klaar`,
  cancel_url: `${publicUrl}/boekingen/${facts.id}?betaling=afgebroken`,
  metadata: { bookingId: facts.id },
  status: 'paid',
  payment_ref: facts.paymentRef,
  refunded_cents: facts.refundCents,
  expires_at: expiryOf(facts),
  created_at: facts.booking.bookedAt,
  ended_at: facts.confirmedAt,
});

const checkoutRefundRow = (facts: Facts): Row => ({
  ref: facts.refundRef,
  key: facts.refundId,
  checkout_ref: facts.checkoutRef,
  amount_cents: facts.refundCents,
  created_at: facts.cancelledAt,
});

const reminderRows = ({ id, booking, session: { startsAt } }: Facts, zone: string, now: Date): Row[] =>
  booking.status === 'CONFIRMED'
    ? remindersFor({ startsAt, zone, now }).map(({ kind, dueAt }) => ({
        kind: REMINDER_TIMER[kind],
        subject: id,
        due_at: dueAt,
      }))
    : [];

const offerTimers = ({ id, entry }: Facts): Row[] =>
  entry ? [{ kind: BOOKING_TIMERS.seatOffer, subject: id, due_at: entry.offerUntil }] : [];

const expiryOf = ({ booking }: Facts): Date => after(booking.bookedAt, CHECKOUT_MINUTES * MINUTE);

const latest = (a: Date, b: Date): Date => (a > b ? a : b);
