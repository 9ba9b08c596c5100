import { addDays, toWallTime } from '@nutshell/domain';

/** The zone of the books. */
export const BOOKS_ZONE = 'Europe/Amsterdam';

/** The day on the calendar in the Netherlands, as `2026-11-26`. */
export const dayOf = (instant: Date, zone = BOOKS_ZONE): string => toWallTime(instant, zone).slice(0, 10);

export const daysAfter = (day: string, days: number): string => addDays(`${day}T00:00`, days).slice(0, 10);
