import { planBookings, type PlannedBooking } from './plan-bookings.js';
import { planSessions, type PlannedSession } from './plan-sessions.js';

export type { PlannedBooking, PlannedSession };

export interface DemoPlan {
  sessions: readonly PlannedSession[];
  bookings: readonly PlannedBooking[];
}

/** Two months back and five ahead of `now`, on the clock of `zone`; the same for the same arguments. */
export function demoPlan(now: Date, zone: string): DemoPlan {
  const sessions = planSessions(now, zone);
  return { sessions, bookings: planBookings(sessions, now) };
}
