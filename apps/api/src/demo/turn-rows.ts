import { listClosesAt } from '@nutshell/domain';
import { BOOKING_TIMERS } from '../bookings/index.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import type { DecidedSession, PlannedEntry } from './plan.js';

interface Known {
  sessions: readonly DecidedSession[];
  sessionIds: ReadonlyMap<string, string>;
  personIds: ReadonlyMap<string, string>;
  newId: NewIdAt;
}

export interface EntryRows {
  /** By session and person. */
  ids: ReadonlyMap<string, string>;
  /** All waiting: an offer comes with its booking. */
  entries: readonly Row[];
}

export const entryKey = ({ session, person }: Pick<PlannedEntry, 'session' | 'person'>): string =>
  `${session} ${person}`;

export function entryRows(
  entries: readonly PlannedEntry[],
  { sessionIds, personIds, newId }: Known,
): EntryRows {
  const ids = new Map(entries.map((entry) => [entryKey(entry), newId(entry.joinedAt)]));
  return {
    ids,
    entries: entries.map((entry) => ({
      id: ids.get(entryKey(entry)),
      session_id: sessionIds.get(entry.session),
      member_id: personIds.get(entry.person),
      seats: entry.seats,
      min_seats: entry.minSeats,
      status: 'WAITING',
      first_in_line: false,
      joined_at: entry.joinedAt,
      by_invoice: false,
    })),
  };
}

/** What will happen to sessions by itself: decisions and the silence after them, lists that close. */
export function sessionTimers(
  entries: readonly PlannedEntry[],
  { sessions, sessionIds }: Pick<Known, 'sessions' | 'sessionIds'>,
): Row[] {
  const timer = (kind: string, { key }: DecidedSession, due_at: Date): Row => ({
    kind,
    subject: sessionIds.get(key),
    due_at,
  });
  return sessions.flatMap((session) => {
    const { key, status, decisionAt, decideUntil, runsAt, startsAt } = session;
    const undecided = status === 'PUBLISHED' && !runsAt && decisionAt;
    return [
      ...(undecided && !decideUntil ? [timer(BOOKING_TIMERS.decision, session, decisionAt)] : []),
      ...(decideUntil ? [timer(BOOKING_TIMERS.decideUntil, session, decideUntil)] : []),
      ...(entries.some((entry) => entry.session === key)
        ? [timer(BOOKING_TIMERS.closeWaitlist, session, listClosesAt(startsAt))]
        : []),
    ];
  });
}
