import { atMost } from '../check.js';
import { refuseProblems } from '../errors.js';
import type { Interval } from '../session/index.js';
import { after, DAY, dayBeforeAt, HOUR, MINUTE } from '../time/index.js';
import { AttendanceClosed, AttendanceNotOpen } from './errors.js';

export type AttendanceStatus = 'ATTENDED' | 'NO_SHOW';
export const ATTENDANCE_STATUSES = ['ATTENDED', 'NO_SHOW'] as const satisfies readonly AttendanceStatus[];

export const ATTENDANCE_OPENS_HOURS = 1;
export const ATTENDANCE_CLOSES_DAYS = 7;
export const MARKS_AT_ONCE = 500;
/** How far a phone's clock may run ahead of ours. */
const CLOCKS_DIFFER = 2 * MINUTE;

export const attendanceOpensAt = (session: { readonly startsAt: Date }): Date =>
  after(session.startsAt, -ATTENDANCE_OPENS_HOURS * HOUR);
export const attendanceClosesAt = (session: { readonly endsAt: Date }): Date =>
  after(session.endsAt, ATTENDANCE_CLOSES_DAYS * DAY);

export const canRecordAttendance = (session: Interval, now: Date): boolean =>
  now >= attendanceOpensAt(session) && now <= attendanceClosesAt(session);

/** From when a participant is shown the code to check in with: the day before, on the clock of the session. */
export const checkInFrom = (session: { readonly startsAt: Date; readonly zone: string }): Date =>
  dayBeforeAt(session.startsAt, session.zone, '00:00');

export const canCheckIn = (session: Interval & { readonly zone: string }, now: Date): boolean =>
  now >= checkInFrom(session) && now < session.endsAt;

/** Throws `AttendanceNotOpen`, `AttendanceClosed`. */
export function refuseUntimelyAttendance(session: Interval, now: Date): void {
  if (now < attendanceOpensAt(session)) throw new AttendanceNotOpen(attendanceOpensAt(session));
  if (now > attendanceClosesAt(session)) throw new AttendanceClosed(attendanceClosesAt(session));
}

/** What is known of one seat: null is not marked, or the mark was taken back. */
export interface Mark {
  readonly attendance: AttendanceStatus | null;
  /** On the clock of who marked; null while nobody did. */
  readonly markedAt: Date | null;
}

const weight = ({ attendance }: Mark): number =>
  attendance === 'ATTENDED' ? 2 : attendance === 'NO_SHOW' ? 1 : 0;

/**
 * The mark that holds of two: the later one; of two at the same moment the one in favour of the participant.
 * Commutative, associative and idempotent, so that marks may come late, twice and in any order.
 */
export function mergeMarks<A extends Mark, B extends Mark>(a: A, b: B): A | B {
  const difference = (b.markedAt?.getTime() ?? -Infinity) - (a.markedAt?.getTime() ?? -Infinity);
  if (difference > 0) return b;
  if (difference < 0 || Number.isNaN(difference)) return a;
  return weight(b) > weight(a) ? b : a;
}

/** Throws `Invalid` for too many at once, and for marks from the future. */
export function refuseImpossibleMarks(marks: readonly { readonly markedAt: Date }[], now: Date): void {
  refuseProblems([
    ...atMost('marks', marks, MARKS_AT_ONCE),
    ...marks.flatMap(({ markedAt }, index) =>
      markedAt > after(now, CLOCKS_DIFFER)
        ? [{ field: `marks.${index}.markedAt`, code: 'future' as const }]
        : [],
    ),
  ]);
}

/** What the seats of a booking make of it: one who came is enough, and only all of them absent is a no-show. */
export function outcomeOfSeats(
  seats: readonly (AttendanceStatus | null)[],
): 'CONFIRMED' | 'ATTENDED' | 'NO_SHOW' {
  if (seats.includes('ATTENDED')) return 'ATTENDED';
  return seats.length > 0 && seats.every((seat) => seat === 'NO_SHOW') ? 'NO_SHOW' : 'CONFIRMED';
}
