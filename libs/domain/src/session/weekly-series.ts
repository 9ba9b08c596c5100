import {
  addDays,
  publicHolidayOn,
  resolveWallTime,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
  type PublicHoliday,
  type WallTime,
} from '../time/index.js';

/** Whether the clock shows a wall time once, skips it, or shows it twice. */
export type OnTheClock = 'ONCE' | 'SKIPPED' | 'TWICE';

export interface SeriesDate {
  readonly startsAt: WallTime;
  readonly onTheClock: OnTheClock;
  /** A hint, never a refusal. */
  readonly holiday: PublicHoliday | null;
}

/**
 * `count` dates, `everyWeeks` weeks apart, the first being `first`: all at the same time on the clock in `zone`,
 * across clock changes. @throws Invalid
 */
export function weeklySeries(first: WallTime, count: number, everyWeeks: number, zone: string): SeriesDate[] {
  return Array.from({ length: count }, (_, index) => {
    const startsAt = addDays(first, 7 * everyWeeks * index);
    return { startsAt, onTheClock: onTheClock(startsAt, zone), holiday: publicHolidayOn(startsAt) };
  });
}

/** @throws Invalid */
export function onTheClock(wall: WallTime, zone: string): OnTheClock {
  try {
    resolveWallTime(wall, zone);
    return 'ONCE';
  } catch (error) {
    if (error instanceof WallTimeDoesNotExist) return 'SKIPPED';
    if (error instanceof WallTimeAmbiguous) return 'TWICE';
    throw error;
  }
}
