import { Temporal } from 'temporal-polyfill';
import { publicHolidayOn } from './public-holidays.js';
import { inZone } from './wall-time.js';

/** The hours in which people at work are reached, on their clock. */
export const OFFICE_HOURS = { from: 9, to: 17 } as const;

const SATURDAY = 6;

/** Monday to Friday, public holidays of the Netherlands excepted. */
export const isWorkingDay = (day: string): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek < SATURDAY && publicHolidayOn(`${day}T00:00`) === null;

function nextWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  let next = day.add({ days: 1 });
  while (!isWorkingDay(next.toString())) next = next.add({ days: 1 });
  return next;
}

/**
 * The same time of day so many working days later. What happens outside office hours counts from the next moment that
 * they begin: asked in the weekend, one working day later is Tuesday 09:00.
 * @param days whole, from 0 @param zone IANA name of the place
 */
export function workingDaysLater(instant: Date, days: number, zone: string): Date {
  const at = inZone(instant, zone);
  const opens = new Temporal.PlainTime(OFFICE_HOURS.from);
  let day = at.toPlainDate();
  let time = at.toPlainTime();
  const working = isWorkingDay(day.toString());
  if (!working || time.hour >= OFFICE_HOURS.to) day = nextWorkingDay(day);
  if (!working || time.hour >= OFFICE_HOURS.to || time.hour < OFFICE_HOURS.from) time = opens;
  for (let left = days; left > 0; left -= 1) day = nextWorkingDay(day);
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
}

/** The Monday of the week on the calendar of the place: `2026-11-23`. */
export function weekOf(instant: Date, zone: string): string {
  const day = inZone(instant, zone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}
