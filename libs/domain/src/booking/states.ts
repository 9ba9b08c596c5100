import { BookingMoveRefused } from './errors.js';

/**
 * OFFERED: a seat that the waitlist may have until a moment. RESERVED: free of charge until the session runs.
 * HELD: waits for its payment.
 */
export type BookingStatus =
  'OFFERED' | 'RESERVED' | 'HELD' | 'CONFIRMED' | 'EXPIRED' | 'CANCELLED' | 'ATTENDED' | 'NO_SHOW';

/** What sets a transition off. */
export type BookingTrigger =
  | 'offer-accepted'
  | 'offer-lapsed'
  | 'minimum-reached'
  | 'payment-received'
  | 'hold-lapsed'
  | 'payment-received-late'
  | 'cancelled-by-member'
  | 'session-cancelled'
  | 'moved'
  | 'withdrawn'
  | 'marked-attended'
  | 'marked-absent'
  | 'mark-taken-back';

export interface BookingTransition {
  readonly from: BookingStatus;
  readonly to: BookingStatus;
  readonly triggers: readonly BookingTrigger[];
}

export const BOOKING_STATUSES = [
  'OFFERED',
  'RESERVED',
  'HELD',
  'CONFIRMED',
  'EXPIRED',
  'CANCELLED',
  'ATTENDED',
  'NO_SHOW',
] as const satisfies readonly BookingStatus[];

/**
 * The life of a booking. It starts as HELD where it is paid at once, as RESERVED where it is paid once the session
 * runs, as CONFIRMED where it is free or paid by invoice, and as OFFERED where it comes from the waitlist.
 */
export const BOOKING_TRANSITIONS: readonly BookingTransition[] = [
  { from: 'OFFERED', to: 'HELD', triggers: ['offer-accepted'] },
  { from: 'OFFERED', to: 'RESERVED', triggers: ['offer-accepted'] },
  { from: 'OFFERED', to: 'CONFIRMED', triggers: ['offer-accepted'] },
  { from: 'OFFERED', to: 'EXPIRED', triggers: ['offer-lapsed'] },
  { from: 'OFFERED', to: 'CANCELLED', triggers: ['cancelled-by-member', 'session-cancelled'] },
  { from: 'RESERVED', to: 'HELD', triggers: ['minimum-reached'] },
  {
    from: 'RESERVED',
    to: 'CANCELLED',
    triggers: ['cancelled-by-member', 'session-cancelled', 'moved', 'withdrawn'],
  },
  { from: 'HELD', to: 'CONFIRMED', triggers: ['payment-received'] },
  { from: 'HELD', to: 'EXPIRED', triggers: ['hold-lapsed'] },
  { from: 'HELD', to: 'CANCELLED', triggers: ['cancelled-by-member', 'session-cancelled', 'withdrawn'] },
  { from: 'EXPIRED', to: 'CONFIRMED', triggers: ['payment-received-late'] },
  {
    from: 'CONFIRMED',
    to: 'CANCELLED',
    triggers: ['cancelled-by-member', 'session-cancelled', 'moved', 'withdrawn'],
  },
  { from: 'CONFIRMED', to: 'ATTENDED', triggers: ['marked-attended'] },
  { from: 'CONFIRMED', to: 'NO_SHOW', triggers: ['marked-absent'] },
  { from: 'ATTENDED', to: 'NO_SHOW', triggers: ['marked-absent'] },
  { from: 'NO_SHOW', to: 'ATTENDED', triggers: ['marked-attended'] },
  { from: 'ATTENDED', to: 'CONFIRMED', triggers: ['mark-taken-back'] },
  { from: 'NO_SHOW', to: 'CONFIRMED', triggers: ['mark-taken-back'] },
  { from: 'ATTENDED', to: 'CANCELLED', triggers: ['session-cancelled', 'withdrawn'] },
  { from: 'NO_SHOW', to: 'CANCELLED', triggers: ['session-cancelled', 'withdrawn'] },
];

/** Why a booking was cancelled. MOVED: another booking took its place. */
export const CANCEL_REASONS = [
  'MEMBER',
  'TRAINER',
  'TOO_FEW',
  'WITHDRAWN',
  'MOVED',
  'DECLINED_MOVE',
  'OFFER',
  'DISPUTE',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** In these states a booking takes its seats; a member has at most one such booking per session of their own making. */
export const LIVE_STATUSES = [
  'OFFERED',
  'RESERVED',
  'HELD',
  'CONFIRMED',
  'ATTENDED',
  'NO_SHOW',
] as const satisfies readonly BookingStatus[];

/** In these states a booking counts towards the minimum of its session. */
export const COMMITTED_STATUSES = [
  'RESERVED',
  'CONFIRMED',
  'ATTENDED',
  'NO_SHOW',
] as const satisfies readonly BookingStatus[];

const isOneOf = (statuses: readonly BookingStatus[], status: BookingStatus): boolean =>
  statuses.includes(status);

export const isLive = (status: BookingStatus): boolean => isOneOf(LIVE_STATUSES, status);
export const isCommitted = (status: BookingStatus): boolean => isOneOf(COMMITTED_STATUSES, status);

export const transitionsFrom = (from: BookingStatus): BookingTransition[] =>
  BOOKING_TRANSITIONS.filter((transition) => transition.from === from);

export const canMove = (from: BookingStatus, to: BookingStatus): boolean =>
  BOOKING_TRANSITIONS.some((transition) => transition.from === from && transition.to === to);

/** The same booking in its next state. Throws `BookingMoveRefused`. */
export function move<B extends { readonly status: BookingStatus }, To extends BookingStatus>(
  booking: B,
  to: To,
): Omit<B, 'status'> & { status: To } {
  if (!canMove(booking.status, to)) throw new BookingMoveRefused(booking.status, to);
  return { ...booking, status: to };
}

/** The seats that a session gains (below 0) or loses (above 0) when a booking moves. */
export function seatsChange(seats: number, from: BookingStatus | null, to: BookingStatus): number {
  const before = from !== null && isLive(from) ? seats : 0;
  return (isLive(to) ? seats : 0) - before;
}
