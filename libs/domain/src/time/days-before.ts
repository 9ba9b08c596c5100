import { Temporal } from 'temporal-polyfill';
import { inZone } from './wall-time.js';

/**
 * The instant `days` calendar days before `startsAt`, at `timeOfDay` ("09:00") on the clock in `zone`; without
 * `timeOfDay` at the same time of day. A time the clock skips becomes the same moment by the new clock.
 */
export function daysBeforeAt(startsAt: Date, days: number, zone: string, timeOfDay?: string): Date {
  const start = inZone(startsAt, zone);
  const time = timeOfDay === undefined ? start.toPlainTime() : Temporal.PlainTime.from(timeOfDay);
  const day = start.toPlainDate().subtract({ days });
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
}

/** The day before at a wall time, which is not the same as 24 hours earlier. */
export function dayBeforeAt(startsAt: Date, zone: string, timeOfDay: string): Date {
  return daysBeforeAt(startsAt, 1, zone, timeOfDay);
}
