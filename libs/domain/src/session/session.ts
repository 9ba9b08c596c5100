import { after, MINUTE, resolveWallTime, type WallTime, type WallTimeOccurrence } from '../time/index.js';
import { RoomTaken, SessionInPast, TrainerBusy } from './errors.js';
import { inOneRoom, tooFarApart, type WhereGiven } from './place.js';

export type SessionStatus = 'DRAFT' | 'PUBLISHED' | 'CANCELLED';
export const SESSION_STATUSES = [
  'DRAFT',
  'PUBLISHED',
  'CANCELLED',
] as const satisfies readonly SessionStatus[];

/** Who ended a session: its trainer, or the minimum that was not met. */
export const SESSION_CANCEL_REASONS = ['TRAINER', 'TOO_FEW'] as const;
export type SessionCancelReason = (typeof SESSION_CANCEL_REASONS)[number];

/** Which state may follow which; cancelled is the end. */
export const SESSION_MOVES = {
  DRAFT: ['PUBLISHED', 'CANCELLED'],
  PUBLISHED: ['CANCELLED'],
  CANCELLED: [],
} as const satisfies Record<SessionStatus, readonly SessionStatus[]>;

export function canMoveSession(from: SessionStatus, to: SessionStatus): boolean {
  const next: readonly SessionStatus[] = SESSION_MOVES[from];
  return next.includes(to);
}

/** From its start up to, not including, its end. */
export interface Interval {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Half-open: 10–12 and 12–14 do not overlap. */
export const overlaps = (a: Interval, b: Interval): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/**
 * Throws `TrainerBusy` with the first published session of the trainer that overlaps, or that leaves less than
 * `travelMinutes` to come from another place; none of it between sessions online or at one place.
 */
export function refuseOverlap(
  wanted: Interval & WhereGiven,
  published: readonly (Interval & WhereGiven & { readonly title: string })[],
  travelMinutes = 0,
): void {
  const clash = published.find((session) => overlaps(wanted, session));
  if (clash) throw new TrainerBusy(clash.startsAt, clash.endsAt, clash.title);
  const far = published.find((session) => tooFarApart(wanted, session, travelMinutes));
  if (far) throw new TrainerBusy(far.startsAt, far.endsAt, far.title, travelMinutes);
}

/** Throws `RoomTaken` with the first published session, of whomever, in the same room at the same time. */
export function refuseTakenRoom(
  wanted: Interval & WhereGiven,
  published: readonly (Interval & WhereGiven)[],
): void {
  const clash = published.find((session) => inOneRoom(wanted, session));
  if (clash) throw new RoomTaken(clash.startsAt, clash.endsAt, wanted.room ?? '');
}

export interface SeatCount {
  readonly capacity: number;
  /** Confirmed and held together. */
  readonly seatsTaken: number;
  /** Kept for others than who asks. */
  readonly reservedSeats?: number;
}

/** Never below 0, also where the capacity was lowered after booking. */
export const seatsLeft = ({ capacity, seatsTaken, reservedSeats = 0 }: SeatCount): number =>
  Math.max(0, capacity - seatsTaken - reservedSeats);

export const hasStarted = (session: { readonly startsAt: Date }, now: Date): boolean =>
  now >= session.startsAt;

export interface PlannedTime {
  readonly startsAt: WallTime;
  readonly zone: string;
  readonly occurrence?: WallTimeOccurrence | null;
  readonly durationMinutes: number;
  readonly now: Date;
}

/**
 * The instants of a session planned in wall time.
 * Throws `WallTimeDoesNotExist`, `WallTimeAmbiguous`, `SessionInPast`, `Invalid`.
 */
export function planSession({ startsAt, zone, occurrence, durationMinutes, now }: PlannedTime): Interval {
  const start = resolveWallTime(startsAt, zone, occurrence);
  if (start <= now) throw new SessionInPast(startsAt);
  return { startsAt: start, endsAt: after(start, durationMinutes * MINUTE) };
}
