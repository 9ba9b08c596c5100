import { whole } from '../check.js';
import { refuseProblems } from '../errors.js';
import { HOLD_MINUTES, SEATS_PER_BOOKING } from '../booking/hold-seats.js';
import { OwnSession, SessionNotOpen, SessionStarted } from '../booking/errors.js';
import { hasStarted, seatsLeft, type SeatCount, type SessionStatus } from '../session/index.js';
import { after, HOUR, MINUTE } from '../time/index.js';
import { AlreadyWaiting, SeatsAvailable, WaitlistClosed } from './errors.js';

/**
 * WAITING → OFFERED → ACCEPTED, DECLINED or LAPSED. LEFT: of their own will.
 * CLOSED: nothing more can be offered, for the session is about to start or was cancelled.
 */
export const WAITLIST_STATUSES = [
  'WAITING',
  'OFFERED',
  'ACCEPTED',
  'DECLINED',
  'LAPSED',
  'LEFT',
  'CLOSED',
] as const;
export type WaitlistStatus = (typeof WAITLIST_STATUSES)[number];

/** In these states somebody is on the list; once per session. */
export const LIVE_ENTRIES = ['WAITING', 'OFFERED'] as const satisfies readonly WaitlistStatus[];

/** How long an offer stands. */
export const OFFER_HOURS = 24;
/** From so long before the start nobody is offered a seat any more. */
export const LIST_CLOSES_HOURS = 12;

interface Coming {
  readonly status: SessionStatus;
  readonly startsAt: Date;
}

export const listClosesAt = (startsAt: Date): Date => after(startsAt, -LIST_CLOSES_HOURS * HOUR);

/** Whether seats that come free still go to those who wait. */
export const isListOpen = ({ status, startsAt }: Coming, now: Date): boolean =>
  status === 'PUBLISHED' && now < listClosesAt(startsAt);

/**
 * Until when an offer made at `now` stands: 24 hours; for an asker of the training until their first right ends where that
 * is later, so that who is next when somebody declines has as long as the others, and a day at least. Never beyond the
 * moment at which the list closes.
 * @param rightUntil when the asker's first right ends; null for everybody else
 */
export function offerUntil(startsAt: Date, now: Date, rightUntil: Date | null = null): Date {
  const [day, closes] = [after(now, OFFER_HOURS * HOUR), listClosesAt(startsAt)];
  const full = rightUntil && rightUntil > day ? rightUntil : day;
  return full < closes ? full : closes;
}

/** From `offerUntil` on, whether or not the offer was passed on already. */
export const isOfferLapsed = (until: Date, now: Date): boolean => now >= until;

/** Who accepts may pay until the offer ends, and always as long as anybody who books. */
export function acceptedHeldUntil(until: Date, now: Date): Date {
  const hold = after(now, HOLD_MINUTES * MINUTE);
  return until > hold ? until : hold;
}

export interface Wish {
  readonly session: Coming & SeatCount & { readonly trainerId: string };
  readonly memberId: string;
  readonly seats: number;
  /** At least so many, if not all. */
  readonly minSeats: number;
  readonly liveEntry?: { readonly id: string } | null;
  readonly now: Date;
}

/**
 * Lets somebody wait for seats in a session that the caller has locked.
 * Throws `Invalid`, `SessionNotOpen`, `SessionStarted`, `OwnSession`, `WaitlistClosed`, `AlreadyWaiting`, `SeatsAvailable`.
 */
export function refuseWaiting({ session, memberId, seats, minSeats, liveEntry, now }: Wish): void {
  refuseProblems([
    ...whole('seats', seats, SEATS_PER_BOOKING),
    ...whole('minSeats', minSeats, { min: 1, max: Math.min(seats, session.capacity) }),
  ]);
  if (session.status !== 'PUBLISHED') throw new SessionNotOpen();
  if (hasStarted(session, now)) throw new SessionStarted();
  if (session.trainerId === memberId) throw new OwnSession();
  if (!isListOpen(session, now)) throw new WaitlistClosed();
  if (liveEntry) throw new AlreadyWaiting(liveEntry.id);
  const left = seatsLeft(session);
  if (minSeats <= left) throw new SeatsAvailable(left);
}

/** Whether somebody may wait for a seat in a session that is full. */
export function canJoinWaitlist(wish: Omit<Wish, 'seats' | 'minSeats'>): boolean {
  try {
    refuseWaiting({ ...wish, seats: 1, minSeats: 1 });
    return true;
  } catch {
    return false;
  }
}
