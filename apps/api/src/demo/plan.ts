import { planBookings, type PlannedBooking } from './plan-bookings.js';
import { planSessions, type PlannedSession } from './plan-sessions.js';
import { planTurns, type DecidedSession, type PlannedEntry } from './plan-turns.js';

export type { DecidedSession, PlannedBooking, PlannedEntry, PlannedSession };

export interface DemoPlan {
  sessions: readonly DecidedSession[];
  bookings: readonly PlannedBooking[];
  entries: readonly PlannedEntry[];
}

/** Two months back and five ahead of `now`, on the clock of `zone`; the same for the same arguments. */
export function demoPlan(now: Date, zone: string): DemoPlan {
  const sessions = planSessions(now, zone);
  return planTurns(sessions, planBookings(sessions, now), now, zone);
}
