import { after, daysBeforeAt, HOUR } from '../time/index.js';

/** When it is decided whether a session runs, as days before the start at 17:00 on the clock at the place. */
export const DECISION_DAYS = [7, 3, 2] as const;
export const DECISION_TIME = '17:00';
/** How long a trainer has to choose when too few people booked. */
export const DECIDE_HOURS = 24;

interface Planned {
  readonly startsAt: Date;
  readonly zone: string;
}

/**
 * The moment at which it is decided whether the session runs: a week before at 17:00 local time. Of a session planned
 * later than that, three or two days before; null when it starts sooner, for then it simply runs.
 */
export function decisionAt({ startsAt, zone }: Planned, now: Date): Date | null {
  const moments = DECISION_DAYS.map((days) => daysBeforeAt(startsAt, days, zone, DECISION_TIME));
  return moments.find((moment) => moment > now) ?? null;
}

/** A moment chosen by the trainer must leave them their 24 hours before the start. */
export const isDecisionInTime = (decision: Date, startsAt: Date, now: Date): boolean =>
  decision > now && decision <= after(startsAt, -DECIDE_HOURS * HOUR);

/** Until when the trainer may choose: 24 hours, but never beyond the start. */
export function decideUntil(askedAt: Date, startsAt: Date): Date {
  const until = after(askedAt, DECIDE_HOURS * HOUR);
  return until < startsAt ? until : startsAt;
}
