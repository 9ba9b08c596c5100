import { hasStarted, seatsLeft, takenFromReserve } from '../session/index.js';
import { after, MINUTE } from '../time/index.js';
import type { Buyer } from './buyer.js';
import { refundDue, type CancellationPolicy } from './cancellation-policy.js';
import { freeUntil, isChoiceOpen, type Choice } from './choice.js';
import {
  AlreadyBooked,
  BookingNotMovable,
  MovePriceChanged,
  SessionFull,
  SessionNotOpen,
  SessionStarted,
} from './errors.js';
import { firstState, HOLD_MINUTES, priceSeats, type BookableSession, type HeldSeats } from './hold-seats.js';
import type { PaymentMode } from './payment-mode.js';
import type { BookingStatus } from './states.js';

interface Movable {
  readonly status: BookingStatus;
  readonly choice?: Choice | null;
}

export interface MovableBooking extends Movable {
  readonly seats: number;
  readonly buyer: Buyer | null;
  readonly paymentMode: PaymentMode;
  /** Paid and not given back. */
  readonly paidCents: number;
  /** The price less what is no longer owed. */
  readonly owedCents: number;
}

/** What the booking on the other date is made of. */
export interface MoveTerms extends HeldSeats {
  /** Above zero to be paid, below zero to come back. */
  readonly differenceCents: number;
  /** Paid on the old booking, while the difference is still to be paid. */
  readonly carriedCents: number;
}

/**
 * What the seats give back at most on another date: no more than where they come from, or moving to a later date and
 * cancelling there would undo the policy. Whole percents.
 */
export function refundPercentAtMost(
  { status, choice, policy, refundPercentAtMost: before }: LeftBooking,
  { startsAt }: { readonly startsAt: Date },
  now: Date,
): number {
  if (status !== 'CONFIRMED') return before;
  const left = { policy, paidCents: 0, startsAt, freeUntil: freeUntil(choice), percentAtMost: before, now };
  return refundDue(left).percent;
}

interface LeftBooking extends Movable {
  readonly policy: CancellationPolicy;
  readonly refundPercentAtMost: number;
}

/**
 * A member may move reserved and confirmed seats while they may cancel them, and seats in a session that was cancelled
 * while they may choose.
 */
export function canMoveBooking(
  { status, choice }: Movable,
  session: { readonly startsAt: Date },
  now: Date,
): boolean {
  if (status === 'CANCELLED') return choice?.kind === 'CANCELLED' && isChoiceOpen(choice, now);
  return (status === 'RESERVED' || status === 'CONFIRMED') && !hasStarted(session, now);
}

/**
 * The same seats in another session at the price of `now`. What was paid goes along: where it is enough the seats are
 * confirmed at once, otherwise they are held until the difference is paid. By invoice nothing is paid at this moment.
 */
export function moveTerms(booking: MovableBooking, target: BookableSession, now: Date): MoveTerms {
  const { seats, buyer, paidCents, owedCents } = booking;
  const byInvoice = booking.paymentMode === 'INVOICE';
  const priced = priceSeats(target, seats, { buyer, byInvoice }, now);
  const reservedSeats = takenFromReserve(seats, target.reservedForThem ?? 0);
  const heldUntil = after(now, HOLD_MINUTES * MINUTE);
  if (byInvoice || paidCents === 0) {
    const state = firstState(priced, heldUntil, now);
    const owed = state.status === 'HELD' ? 0 : owedCents;
    return { ...priced, reservedSeats, ...state, differenceCents: priced.totalCents - owed, carriedCents: 0 };
  }
  const differenceCents = priced.totalCents - paidCents;
  const paid: Pick<MoveTerms, 'status' | 'heldUntil' | 'confirmedAt' | 'carriedCents'> =
    differenceCents > 0
      ? { status: 'HELD', heldUntil, confirmedAt: null, carriedCents: paidCents }
      : { status: 'CONFIRMED', heldUntil: null, confirmedAt: now, carriedCents: 0 };
  return { ...priced, reservedSeats, ...paid, paymentMode: 'NOW', differenceCents };
}

export interface WantedMove {
  readonly booking: MovableBooking;
  /** The session that the booking is in. */
  readonly session: { readonly startsAt: Date };
  /** Where it is to go, locked by the caller. */
  readonly target: BookableSession;
  readonly existingLiveBooking?: { readonly id: string } | null;
  readonly now: Date;
  /** The difference that was shown before confirming. */
  readonly expectedDifferenceCents?: number | null;
}

/**
 * Throws `BookingNotMovable`, `SessionNotOpen`, `SessionStarted`, `AlreadyBooked`, `SessionFull`, `MovePriceChanged`.
 */
export function moveBooking(wanted: WantedMove): MoveTerms {
  const { booking, session, target, existingLiveBooking, now, expectedDifferenceCents } = wanted;
  if (!canMoveBooking(booking, session, now)) throw new BookingNotMovable();
  if (target.status !== 'PUBLISHED') throw new SessionNotOpen();
  if (hasStarted(target, now)) throw new SessionStarted();
  if (existingLiveBooking) throw new AlreadyBooked(existingLiveBooking.id);
  const left = seatsLeft(target);
  if (booking.seats > left) throw new SessionFull(left);
  const terms = moveTerms(booking, target, now);
  if (typeof expectedDifferenceCents === 'number' && expectedDifferenceCents !== terms.differenceCents)
    throw new MovePriceChanged(terms.differenceCents);
  return terms;
}
