import { whole } from '../check.js';
import { refuseProblems } from '../errors.js';
import { seatsWithVat, type VatStatus } from '../money/index.js';
import { hasStarted, seatsLeft, type SeatCount, type SessionStatus } from '../session/index.js';
import { after, MINUTE } from '../time/index.js';
import { DEFAULT_POLICY, type CancellationPolicy } from './cancellation-policy.js';
import { AlreadyBooked, OwnSession, SessionFull, SessionNotOpen, SessionStarted } from './errors.js';

/** How long a seat waits for its payment. */
export const HOLD_MINUTES = 15;
/** How long a checkout page accepts a payment; longer than the hold, so a payment can be late. */
export const CHECKOUT_MINUTES = 30;
export const SEATS_PER_BOOKING = { min: 1, max: 20 } as const;

export const checkoutExpiresAt = (openedAt: Date): Date => after(openedAt, CHECKOUT_MINUTES * MINUTE);

export interface BookableSession extends SeatCount {
  readonly status: SessionStatus;
  readonly startsAt: Date;
  readonly trainerId: string;
  readonly priceExVatCents: number;
  readonly vatStatus: VatStatus;
}

export interface SeatsWanted {
  readonly session: BookableSession;
  readonly seats: number;
  readonly memberId: string;
  /** The booking of this member for this session that takes seats now, if there is one. */
  readonly existingLiveBooking?: { readonly id: string } | null;
  readonly now: Date;
}

/** What a new booking is made of; the price, VAT and policy are those of this moment. */
export interface HeldSeats {
  readonly status: 'HELD' | 'CONFIRMED';
  /** null when nothing is to be paid: the booking is confirmed at once. */
  readonly heldUntil: Date | null;
  readonly confirmedAt: Date | null;
  readonly seats: number;
  readonly exVatCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  readonly vatPercent: number;
  readonly vatStatus: VatStatus;
  readonly policy: CancellationPolicy;
}

/**
 * Holds seats in a session that the caller has locked.
 * Throws `Invalid` (seats), `SessionNotOpen`, `SessionStarted`, `OwnSession`, `AlreadyBooked`, `SessionFull`.
 */
export function holdSeats({ session, seats, memberId, existingLiveBooking, now }: SeatsWanted): HeldSeats {
  refuseProblems(whole('seats', seats, SEATS_PER_BOOKING));
  if (session.status !== 'PUBLISHED') throw new SessionNotOpen();
  if (hasStarted(session, now)) throw new SessionStarted();
  if (session.trainerId === memberId) throw new OwnSession();
  if (existingLiveBooking) throw new AlreadyBooked(existingLiveBooking.id);
  const left = seatsLeft(session);
  if (seats > left) throw new SessionFull(left);

  const { vatStatus } = session;
  const { exVatCents, vatCents, inclVatCents, vatPercent } = seatsWithVat(
    session.priceExVatCents,
    seats,
    vatStatus,
  );
  const free = inclVatCents === 0;
  return {
    status: free ? 'CONFIRMED' : 'HELD',
    heldUntil: free ? null : after(now, HOLD_MINUTES * MINUTE),
    confirmedAt: free ? now : null,
    seats,
    exVatCents,
    vatCents,
    totalCents: inclVatCents,
    vatPercent,
    vatStatus,
    policy: DEFAULT_POLICY,
  };
}

export function canBook(wanted: Omit<SeatsWanted, 'seats'>): boolean {
  try {
    holdSeats({ ...wanted, seats: SEATS_PER_BOOKING.min });
    return true;
  } catch {
    return false;
  }
}
