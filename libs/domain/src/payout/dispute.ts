import { text } from '../check.js';
import { refuseProblems } from '../errors.js';
import type { BookingStatus } from '../booking/index.js';
import { canDisputeAt } from './moments.js';

export const DISPUTE_REASON = { min: 20, max: 2_000 } as const;
export const DISPUTE_EXPLANATION = { min: 10, max: 2_000 } as const;

/** Who had a seat and paid for it may say that the session was not as promised, in its time. */
export function canDispute(
  booking: { readonly status: BookingStatus; readonly paidCents: number },
  session: { readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
): boolean {
  const seated: readonly BookingStatus[] = ['CONFIRMED', 'ATTENDED', 'NO_SHOW'];
  return seated.includes(booking.status) && booking.paidCents > 0 && canDisputeAt(session, now);
}

/** Throws `Invalid`. */
export function readReason(reason: string): string {
  refuseProblems(text('reason', reason, { ...DISPUTE_REASON, required: true }));
  return reason.trim();
}

/** Throws `Invalid`. */
export function readExplanation(explanation: string): string {
  refuseProblems(text('explanation', explanation, { ...DISPUTE_EXPLANATION, required: true }));
  return explanation.trim();
}
