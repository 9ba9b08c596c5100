import { hasStarted, seatsLeft, type SeatCount, type SessionStatus } from '../session/index.js';
import { BookingNotPayable } from './errors.js';
import type { PaymentMode } from './payment-mode.js';
import type { BookingStatus } from './states.js';

interface Hold {
  readonly status: BookingStatus;
  readonly heldUntil: Date | null;
}

/** From `heldUntil` on, a hold has lapsed, whether or not the booking was already expired. */
export const isHoldLapsed = (booking: Hold, now: Date): boolean =>
  booking.status === 'HELD' && booking.heldUntil !== null && now >= booking.heldUntil;

/** What of a booking is open: `owedCents` is its price less what is no longer owed and what was paid already. */
export interface Owing extends Hold {
  readonly paymentMode: PaymentMode;
  readonly owedCents: number;
}

/** Held seats are paid in time; those by invoice whenever something is open. */
export const canPay = (booking: Owing, now: Date): boolean =>
  booking.owedCents > 0 &&
  ((booking.status === 'HELD' && !isHoldLapsed(booking, now)) || isByInvoice(booking));

/** A seat that is taken and paid afterwards. */
export const isByInvoice = ({ status, paymentMode }: Pick<Owing, 'status' | 'paymentMode'>): boolean =>
  paymentMode === 'INVOICE' && ['CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'].includes(status);

/** Throws `BookingNotPayable`. */
export function refuseUnpayable(booking: Owing, now: Date): void {
  if (!canPay(booking, now)) throw new BookingNotPayable();
}

/**
 * confirm: the seats are still those of the booking.
 * confirm-late: the booking had expired, but its seats are free and are taken again.
 * refund: no seat; everything goes back.
 * settle: an invoice is paid; the seats were confirmed before.
 * already-confirmed: the same payment once more is nothing new; another payment must be refunded.
 */
export type Settlement = 'confirm' | 'confirm-late' | 'settle' | 'refund' | 'already-confirmed';

/**
 * What a payment that has come in does to its booking, in a session that the caller has locked.
 * A hold that has lapsed but was not expired yet still has its seats. Nobody gets a seat late once the
 * session started, or while another booking of theirs for this session is live.
 */
export function settlePayment(
  booking: Hold & { readonly seats: number; readonly paymentMode: PaymentMode },
  session: SeatCount & { readonly status: SessionStatus; readonly startsAt: Date },
  now: Date,
  {
    hasOtherLiveBooking = false,
    overpaid = false,
  }: { hasOtherLiveBooking?: boolean; /** More was paid now than is owed. */ overpaid?: boolean } = {},
): Settlement {
  if (isByInvoice(booking) && !overpaid) return 'settle';
  switch (booking.status) {
    case 'CONFIRMED':
    case 'ATTENDED':
    case 'NO_SHOW':
      return 'already-confirmed';
    case 'CANCELLED':
    case 'OFFERED':
    case 'RESERVED':
      return 'refund';
    case 'HELD':
      if (session.status !== 'PUBLISHED') return 'refund';
      return isHoldLapsed(booking, now) && hasStarted(session, now) ? 'refund' : 'confirm';
    case 'EXPIRED':
      if (session.status !== 'PUBLISHED' || hasStarted(session, now) || hasOtherLiveBooking) return 'refund';
      return booking.seats <= seatsLeft(session) ? 'confirm-late' : 'refund';
  }
}
