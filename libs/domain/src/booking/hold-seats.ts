import { whole } from '../check.js';
import { refuseProblems } from '../errors.js';
import { seatsWithVat, type SaleVat, type VatStatus } from '../money/index.js';
import {
  hasStarted,
  seatsLeft,
  takenFromReserve,
  type SeatCount,
  type SessionStatus,
} from '../session/index.js';
import { after, MINUTE } from '../time/index.js';
import { saleVat, type Buyer } from './buyer.js';
import { DEFAULT_POLICY, type CancellationPolicy } from './cancellation-policy.js';
import { AlreadyBooked, OwnSession, SessionFull, SessionNotOpen, SessionStarted } from './errors.js';
import { paymentModeFor, type PaymentMode, type SessionPaymentMode } from './payment-mode.js';

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
  readonly paymentMode: SessionPaymentMode;
  readonly minSeats: number;
  readonly runsAt: Date | null;
  /** Kept for the organisation where who asks works: they may have these as well. */
  readonly reservedForThem?: number;
}

/** Who buys and how they pay; nothing said is the member, as a consumer, as the session is paid. */
export interface SaleTerms {
  readonly buyer?: Buyer | null;
  readonly byInvoice?: boolean;
}

export interface SeatsWanted extends SaleTerms {
  readonly session: BookableSession;
  readonly seats: number;
  readonly memberId: string;
  /** The booking of this member for this session that takes seats now, if there is one. */
  readonly existingLiveBooking?: { readonly id: string } | null;
  readonly now: Date;
}

/** What a new booking is made of; the price, VAT and policy are those of this moment. */
export interface HeldSeats {
  readonly status: 'HELD' | 'RESERVED' | 'CONFIRMED';
  /** null unless the booking waits for its payment. */
  readonly heldUntil: Date | null;
  readonly confirmedAt: Date | null;
  readonly seats: number;
  /** How many of the seats come from those that were kept for the organisation of who books. */
  readonly reservedSeats: number;
  readonly exVatCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  readonly vatPercent: number;
  readonly vatStatus: SaleVat;
  readonly paymentMode: PaymentMode;
  readonly policy: CancellationPolicy;
}

/** What seats cost and how they are paid, whoever may have them. */
export type PricedSeats = Omit<HeldSeats, 'status' | 'heldUntil' | 'confirmedAt' | 'reservedSeats'>;

export function priceSeats(
  session: BookableSession,
  seats: number,
  { buyer = null, byInvoice = false }: SaleTerms,
  now: Date,
): PricedSeats {
  const vatStatus = saleVat(session.vatStatus, buyer);
  const { exVatCents, vatCents, inclVatCents, vatPercent } = seatsWithVat(
    session.priceExVatCents,
    seats,
    vatStatus,
  );
  const paymentMode = byInvoice ? 'INVOICE' : paymentModeFor(session, now);
  return {
    seats,
    exVatCents,
    vatCents,
    totalCents: inclVatCents,
    vatPercent,
    vatStatus,
    paymentMode,
    policy: DEFAULT_POLICY,
  };
}

/** The state of seats that are somebody's from `now` on, and until when they wait for a payment. */
export function firstState(
  { totalCents, paymentMode }: Pick<PricedSeats, 'totalCents' | 'paymentMode'>,
  heldUntil: Date,
  now: Date,
): Pick<HeldSeats, 'status' | 'heldUntil' | 'confirmedAt'> {
  if (totalCents === 0 || paymentMode === 'INVOICE')
    return { status: 'CONFIRMED', heldUntil: null, confirmedAt: now };
  if (paymentMode === 'WHEN_IT_RUNS') return { status: 'RESERVED', heldUntil: null, confirmedAt: null };
  return { status: 'HELD', heldUntil, confirmedAt: null };
}

/**
 * Holds seats in a session that the caller has locked.
 * Throws `Invalid` (seats), `SessionNotOpen`, `SessionStarted`, `OwnSession`, `AlreadyBooked`, `SessionFull`.
 */
export function holdSeats(wanted: SeatsWanted): HeldSeats {
  const { session, seats, memberId, existingLiveBooking, now } = wanted;
  refuseProblems(whole('seats', seats, SEATS_PER_BOOKING));
  if (session.status !== 'PUBLISHED') throw new SessionNotOpen();
  if (hasStarted(session, now)) throw new SessionStarted();
  if (session.trainerId === memberId) throw new OwnSession();
  if (existingLiveBooking) throw new AlreadyBooked(existingLiveBooking.id);
  const left = seatsLeft(session);
  if (seats > left) throw new SessionFull(left);
  const priced = priceSeats(session, seats, wanted, now);
  const reservedSeats = takenFromReserve(seats, session.reservedForThem ?? 0);
  return { ...priced, reservedSeats, ...firstState(priced, after(now, HOLD_MINUTES * MINUTE), now) };
}

export function canBook(wanted: Omit<SeatsWanted, 'seats'>): boolean {
  try {
    holdSeats({ ...wanted, seats: SEATS_PER_BOOKING.min });
    return true;
  } catch {
    return false;
  }
}
