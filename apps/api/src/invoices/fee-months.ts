import { resolveWallTime } from '@nutshell/domain';
import { BOOKS_ZONE, dayOf, daysAfter } from './today.js';

/** `2026-11` of a moment. */
export const monthOf = (instant: Date): string => dayOf(instant).slice(0, 7);

/** The first day of the month after. */
function firstOfNext(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

export const nextMonth = (month: string): string => firstOfNext(month).slice(0, 7);
export const previousMonth = (month: string): string => daysAfter(`${month}-01`, -1).slice(0, 7);
export const lastDayOf = (month: string): string => daysAfter(firstOfNext(month), -1);

export const beginOf = (month: string): Date => resolveWallTime(`${month}-01T00:00`, BOOKS_ZONE);

/** The first instant that is no part of it, in the Netherlands. */
export const endOf = (month: string): Date => resolveWallTime(`${firstOfNext(month)}T00:00`, BOOKS_ZONE);

/** Six in the morning of the first day after it. */
export const billedAt = (month: string): Date => resolveWallTime(`${firstOfNext(month)}T06:00`, BOOKS_ZONE);
