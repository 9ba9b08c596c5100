import { canCancel, canPay } from '@nutshell/domain';
import { hasRole, type Actor } from '../platform/access/index.js';

interface OwnedBooking {
  memberId: string;
}

export const ownsBooking = (actor: Actor | null, booking: OwnedBooking): boolean =>
  actor?.id === booking.memberId;

/** The member, the trainer of the session, and who runs the platform. */
export const seesBooking = (actor: Actor | null, booking: OwnedBooking, trainerId: string): boolean =>
  ownsBooking(actor, booking) || actor?.id === trainerId || hasRole(actor, 'admin');

export const viewerOfBooking = (
  actor: Actor | null,
  booking: OwnedBooking & Parameters<typeof canPay>[0],
  session: { startsAt: Date },
  now: Date,
): { canCancel: boolean; canPay: boolean } => ({
  canCancel: ownsBooking(actor, booking) && canCancel(booking, session, now),
  canPay: ownsBooking(actor, booking) && canPay(booking, now),
});
