import { refuseProblems } from '../errors.js';
import { text } from '../check.js';
import { after, DAY, HOUR } from '../time/index.js';
import { AlreadyContested, ContestClosed, ContestDecided } from './errors.js';
import type { AttendanceStatus } from './marks.js';

export const CONTEST_DAYS = 14;
/** A no-show is forgotten a year after the session. */
export const ABSENCE_LAPSES_DAYS = 365;
export const CONTEST_REASON = { min: 10, max: 1_000 } as const;
/** A mark may be a slip of the thumb: the participant hears of it when it still stands after a while. */
export const ABSENCE_TOLD_AFTER = HOUR;

export interface Absence {
  readonly attendance: AttendanceStatus | null;
  /** When the participant was told. */
  readonly absenceToldAt: Date | null;
  readonly markedAt: Date | null;
  readonly contestedAt: Date | null;
  readonly contestDecidedAt: Date | null;
}

/** Up to when this absence can be contested; null where there is none. */
export function contestUntil({ attendance, absenceToldAt, markedAt }: Absence): Date | null {
  const from = absenceToldAt ?? markedAt;
  return attendance === 'NO_SHOW' && from ? after(from, CONTEST_DAYS * DAY) : null;
}

export function canContest(absence: Absence, now: Date): boolean {
  const until = contestUntil(absence);
  return !absence.contestedAt && until !== null && now <= until;
}

/** Throws `AlreadyContested`, `ContestClosed`, `Invalid` (reason). */
export function refuseContest(absence: Absence, reason: string, now: Date): void {
  if (absence.contestedAt) throw new AlreadyContested();
  if (!canContest(absence, now)) throw new ContestClosed();
  refuseProblems(text('reason', reason, { ...CONTEST_REASON, required: true }));
}

/** Throws `ContestDecided` where nothing waits for a decision. */
export function refuseContestDecision(absence: Absence): void {
  if (!absence.contestedAt || absence.contestDecidedAt || absence.attendance !== 'NO_SHOW')
    throw new ContestDecided();
}

export const absenceLapsesAt = (session: { readonly endsAt: Date }): Date =>
  after(session.endsAt, ABSENCE_LAPSES_DAYS * DAY);
