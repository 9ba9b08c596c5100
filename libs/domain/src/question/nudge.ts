import { after, DAY } from '../time/index.js';

/** Days after the first answer at which an asker who accepted none is asked whether one helped. */
export const NUDGE_DAYS = [3, 7, 30] as const;

/** When the nudge after so many comes; null when there were enough. @param done how many there have been */
export function nudgeDueAt(firstAnswerAt: Date, done: number): Date | null {
  const days = NUDGE_DAYS[done];
  return days === undefined ? null : after(firstAnswerAt, days * DAY);
}

/** How many nudges are behind us at this moment: after a long standstill, one counts for all that were missed. */
export const nudgesBy = (firstAnswerAt: Date, now: Date): number =>
  NUDGE_DAYS.filter((days) => after(firstAnswerAt, days * DAY) <= now).length;
