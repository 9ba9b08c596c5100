import {
  canCancel,
  canMoveBooking,
  canPay,
  withdrawal,
  type Choice,
  type WithdrawableBooking,
} from '@nutshell/domain';
import { hasRole, type Actor } from '../platform/access/index.js';

interface OwnedBooking {
  memberId: string;
}

export const ownsBooking = (actor: Actor | null, booking: OwnedBooking): boolean =>
  actor?.id === booking.memberId;

/** The member, the trainer of the session, and who runs the platform. */
export const seesBooking = (actor: Actor | null, booking: OwnedBooking, trainerId: string): boolean =>
  ownsBooking(actor, booking) || actor?.id === trainerId || hasRole(actor, 'admin');

type ViewedBooking = OwnedBooking &
  Parameters<typeof canPay>[0] &
  WithdrawableBooking & { choice: Choice | null };

export const viewerOfBooking = (
  actor: Actor | null,
  booking: ViewedBooking,
  session: { startsAt: Date; endsAt: Date },
  now: Date,
): { canCancel: boolean; canPay: boolean; canMove: boolean; canWithdraw: boolean } => {
  const own = ownsBooking(actor, booking);
  return {
    canCancel: own && canCancel(booking, session, now),
    canPay: own && canPay(booking, now),
    // Who lost their seats to a cancelled session answers the choice they were given instead.
    canMove: own && booking.status !== 'CANCELLED' && canMoveBooking(booking, session, now),
    canWithdraw: own && withdrawal(booking, session, now).possible,
  };
};
