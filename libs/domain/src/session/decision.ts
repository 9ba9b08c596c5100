import { after, daysBeforeAt, HOUR } from '../time/index.js';
import { DecisionClosed } from './errors.js';
import { hasStarted, type SessionStatus } from './session.js';

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

/** What a trainer may choose when too few people booked. */
export const SESSION_DECISIONS = ['RUN', 'OTHER_DATE', 'CANCEL'] as const;
export type SessionDecision = (typeof SESSION_DECISIONS)[number];

export interface Undecided {
  readonly status: SessionStatus;
  readonly startsAt: Date;
  readonly minSeats: number;
  readonly decideUntil: Date | null;
  readonly runsAt: Date | null;
}

/** Whether the trainer has to choose now. */
export const isDeciding = ({ status, decideUntil, runsAt }: Undecided, now: Date): boolean =>
  status === 'PUBLISHED' && runsAt === null && decideUntil !== null && now < decideUntil;

/** Whether the trainer may say that the session runs, however few booked: also before they are asked. */
export const canConfirmEarly = (session: Undecided, now: Date): boolean =>
  session.status === 'PUBLISHED' &&
  session.runsAt === null &&
  session.minSeats > 1 &&
  !hasStarted(session, now) &&
  (session.decideUntil === null || now < session.decideUntil);

/** Throws `DecisionClosed`. */
export function refuseDecision(session: Undecided, decision: SessionDecision, now: Date): void {
  const open = decision === 'RUN' ? canConfirmEarly(session, now) : isDeciding(session, now);
  if (!open) throw new DecisionClosed();
}

/** Whether silence has decided: the session does not run. */
export const isSilent = ({ status, decideUntil, runsAt }: Undecided, now: Date): boolean =>
  status === 'PUBLISHED' && runsAt === null && decideUntil !== null && now >= decideUntil;
