import { addDays, daysBeforeAt, isWorkingDay, toWallTime, weekOf } from '../time/index.js';

export type DigestPace = 'DAILY' | 'WEEKLY';
export const DIGEST_AT = '08:00';
/** Nobody says where they read their mail: the digest is for people at work in the Netherlands. */
export const DIGEST_ZONE = 'Europe/Amsterdam';

const LONGEST_GAP = 8;

/**
 * When the next digest goes out, strictly after `now`: a daily one on each working day at 08:00, a weekly one on the
 * first working day of the week.
 */
export function nextDigestAt(pace: DigestPace, now: Date): Date {
  for (let days = 0; days <= 2 * LONGEST_GAP; days += 1) {
    const at = daysBeforeAt(now, -days, DIGEST_ZONE, DIGEST_AT);
    const day = toWallTime(at, DIGEST_ZONE).slice(0, 10);
    const due = pace === 'DAILY' ? isWorkingDay(day) : day === firstWorkingDay(weekOf(at, DIGEST_ZONE));
    if (at > now && due) return at;
  }
  throw new RangeError('no working day within a fortnight');
}

function firstWorkingDay(monday: string): string {
  let day = monday;
  while (!isWorkingDay(day)) day = addDays(`${day}T00:00`, 1).slice(0, 10);
  return day;
}
