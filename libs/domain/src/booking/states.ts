import { BookingMoveRefused } from './errors.js';

export type BookingStatus = 'HELD' | 'CONFIRMED' | 'EXPIRED' | 'CANCELLED' | 'ATTENDED' | 'NO_SHOW';

/** What sets a transition off. */
export type BookingTrigger =
  | 'payment-received'
  | 'hold-lapsed'
  | 'payment-received-late'
  | 'cancelled-by-member'
  | 'session-cancelled'
  | 'marked-attended'
  | 'marked-absent';

export interface BookingTransition {
  readonly from: BookingStatus;
  readonly to: BookingStatus;
  readonly triggers: readonly BookingTrigger[];
}

export const BOOKING_STATUSES = [
  'HELD',
  'CONFIRMED',
  'EXPIRED',
  'CANCELLED',
  'ATTENDED',
  'NO_SHOW',
] as const satisfies readonly BookingStatus[];

/** The life of a booking. A paid one starts as HELD, a free one as CONFIRMED. */
export const BOOKING_TRANSITIONS: readonly BookingTransition[] = [
  { from: 'HELD', to: 'CONFIRMED', triggers: ['payment-received'] },
  { from: 'HELD', to: 'EXPIRED', triggers: ['hold-lapsed'] },
  { from: 'HELD', to: 'CANCELLED', triggers: ['cancelled-by-member', 'session-cancelled'] },
  { from: 'EXPIRED', to: 'CONFIRMED', triggers: ['payment-received-late'] },
  { from: 'CONFIRMED', to: 'CANCELLED', triggers: ['cancelled-by-member', 'session-cancelled'] },
  { from: 'CONFIRMED', to: 'ATTENDED', triggers: ['marked-attended'] },
  { from: 'CONFIRMED', to: 'NO_SHOW', triggers: ['marked-absent'] },
  { from: 'ATTENDED', to: 'NO_SHOW', triggers: ['marked-absent'] },
  { from: 'NO_SHOW', to: 'ATTENDED', triggers: ['marked-attended'] },
];

/** In these states a booking takes its seats; a member has at most one such booking per session. */
export const LIVE_STATUSES = [
  'HELD',
  'CONFIRMED',
  'ATTENDED',
  'NO_SHOW',
] as const satisfies readonly BookingStatus[];

export function isLive(status: BookingStatus): boolean {
  const live: readonly BookingStatus[] = LIVE_STATUSES;
  return live.includes(status);
}

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
