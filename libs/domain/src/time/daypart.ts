import { parseWallTime, toWallTime, type WallTime } from './wall-time.js';

export const DAYPARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type Daypart = (typeof DAYPARTS)[number];

/** The first hour of each daypart on the clock of the place; what starts before the afternoon is the morning. */
export const DAYPART_FROM_HOUR = { MORNING: 0, AFTERNOON: 12, EVENING: 17 } as const satisfies Record<
  Daypart,
  number
>;

/** The daypart in which something starts: from a wall time, or from an instant and its zone. */
export function daypartOf(start: WallTime): Daypart;
export function daypartOf(start: Date, zone: string): Daypart;
export function daypartOf(start: WallTime | Date, zone = 'UTC'): Daypart {
  const { hour } = parseWallTime(typeof start === 'string' ? start : toWallTime(start, zone));
  if (hour >= DAYPART_FROM_HOUR.EVENING) return 'EVENING';
  return hour >= DAYPART_FROM_HOUR.AFTERNOON ? 'AFTERNOON' : 'MORNING';
}
