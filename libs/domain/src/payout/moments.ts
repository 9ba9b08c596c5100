import { after, DAY, HOUR } from '../time/index.js';

/** The trainer's money leaves so long after the session. */
export const PAYOUT_DAYS = 2;
/** So long after the session a member may say that it was not as promised. */
export const DISPUTE_HOURS = 72;
/** So long a payment can be refunded through the provider; after it a person transfers the money. */
export const REFUND_DAYS = 180;

export const payoutDueAt = (endsAt: Date): Date => after(endsAt, PAYOUT_DAYS * DAY);

export const disputeUntil = (endsAt: Date): Date => after(endsAt, DISPUTE_HOURS * HOUR);

/** From the start of the session until 72 hours after its end. */
export const canDisputeAt = (
  session: { readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
): boolean => now >= session.startsAt && now <= disputeUntil(session.endsAt);

/** Whether the provider no longer gives this payment back (iDEAL: 180 days). */
export const refundIsByHand = (paidAt: Date, now: Date): boolean => now > after(paidAt, REFUND_DAYS * DAY);
