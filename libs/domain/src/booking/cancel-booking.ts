import { hasStarted } from '../session/index.js';
import { refundDue, type CancellationPolicy, type Refund } from './cancellation-policy.js';
import { BookingNotCancellable, RefundChanged } from './errors.js';
import type { BookingStatus } from './states.js';

export interface CancellableBooking {
  readonly status: BookingStatus;
  readonly policy: CancellationPolicy;
  /** Paid and not refunded yet. */
  readonly paidCents: number;
  /** The price less what is no longer owed. */
  readonly owedCents: number;
  /** Up to when all of it comes back because the trainer moved the session. */
  readonly freeUntil?: Date | null;
  /** Whole percents; less than 100 where the member moved away from a date that gave less back by then. */
  readonly refundPercentAtMost?: number;
}

export interface Cancellation extends Refund {
  /** What is no longer owed; more than what comes back where nothing was paid yet. */
  readonly creditCents: number;
  readonly status: 'CANCELLED';
  readonly cancelledAt: Date;
}

/** A member may cancel a seat that is reserved, held or confirmed, until the session starts. */
export function canCancel(
  booking: { readonly status: BookingStatus },
  session: { readonly startsAt: Date },
  now: Date,
): boolean {
  return ['RESERVED', 'HELD', 'CONFIRMED'].includes(booking.status) && !hasStarted(session, now);
}

/** What comes back and what is no longer owed when a member cancels `now`, by the booking's own policy. */
export function cancellationDue(
  { status, policy, paidCents, owedCents, freeUntil, refundPercentAtMost }: CancellableBooking,
  startsAt: Date,
  now: Date,
): Refund & { creditCents: number } {
  const {
    percent,
    steps,
    refundCents: credit,
  } = refundDue({
    policy,
    paidCents: owedCents,
    startsAt,
    freeUntil,
    percentAtMost: refundPercentAtMost,
    now,
  });
  const creditCents = ['CONFIRMED', 'ATTENDED', 'NO_SHOW'].includes(status) ? credit : owedCents;
  return { percent, steps, creditCents, refundCents: Math.max(0, paidCents - (owedCents - creditCents)) };
}

/**
 * Cancels on the wish of the member. `expectedRefundCents` is the amount that was shown before confirming.
 * Throws `BookingNotCancellable`, `RefundChanged`.
 */
export function cancelBooking(
  booking: CancellableBooking,
  session: { readonly startsAt: Date },
  now: Date,
  expectedRefundCents?: number | null,
): Cancellation {
  if (!canCancel(booking, session, now)) throw new BookingNotCancellable();
  const refund = cancellationDue(booking, session.startsAt, now);
  if (typeof expectedRefundCents === 'number' && expectedRefundCents !== refund.refundCents)
    throw new RefundChanged(refund.refundCents);
  return { status: 'CANCELLED', cancelledAt: now, ...refund };
}
