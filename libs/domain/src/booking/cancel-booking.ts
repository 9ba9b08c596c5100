import { hasStarted } from '../session/index.js';
import { refundDue, type CancellationPolicy, type Refund } from './cancellation-policy.js';
import { BookingNotCancellable, RefundChanged } from './errors.js';
import type { BookingStatus } from './states.js';

export interface CancellableBooking {
  readonly status: BookingStatus;
  readonly policy: CancellationPolicy;
  /** Paid and not refunded yet. */
  readonly paidCents: number;
}

export interface Cancellation extends Refund {
  readonly status: 'CANCELLED';
  readonly cancelledAt: Date;
}

/** A member may cancel a seat that is held or confirmed, until the session starts. */
export function canCancel(
  booking: { readonly status: BookingStatus },
  session: { readonly startsAt: Date },
  now: Date,
): boolean {
  return (booking.status === 'HELD' || booking.status === 'CONFIRMED') && !hasStarted(session, now);
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
  const refund = refundDue({ ...booking, startsAt: session.startsAt, now });
  if (typeof expectedRefundCents === 'number' && expectedRefundCents !== refund.refundCents)
    throw new RefundChanged(refund.refundCents);
  return { status: 'CANCELLED', cancelledAt: now, ...refund };
}
