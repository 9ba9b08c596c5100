import { Temporal } from 'temporal-polyfill';
import { parseWallTime, type WallTime } from './wall-time.js';

export type PublicHoliday =
  | 'NEW_YEAR'
  | 'GOOD_FRIDAY'
  | 'EASTER_SUNDAY'
  | 'EASTER_MONDAY'
  | 'KINGS_DAY'
  | 'LIBERATION_DAY'
  | 'ASCENSION_DAY'
  | 'WHIT_SUNDAY'
  | 'WHIT_MONDAY'
  | 'CHRISTMAS_DAY'
  | 'SECOND_CHRISTMAS_DAY';

/** Easter Sunday by the Gregorian calendar (Meeus, Jones and Butcher), as `2027-03-28`. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 })
    .add({ days: h + l - 7 * m + 21 })
    .toString();
}

const DAYS_FROM_EASTER: Readonly<Record<number, PublicHoliday>> = {
  [-2]: 'GOOD_FRIDAY',
  0: 'EASTER_SUNDAY',
  1: 'EASTER_MONDAY',
  39: 'ASCENSION_DAY',
  49: 'WHIT_SUNDAY',
  50: 'WHIT_MONDAY',
};

const FIXED: Readonly<Record<string, PublicHoliday>> = {
  '01-01': 'NEW_YEAR',
  '05-05': 'LIBERATION_DAY',
  '12-25': 'CHRISTMAS_DAY',
  '12-26': 'SECOND_CHRISTMAS_DAY',
};

/** 27 April; the day before where that is a Sunday. */
function isKingsDay(day: Temporal.PlainDate): boolean {
  if (day.month !== 4) return false;
  return day.day === 27 ? day.dayOfWeek !== 7 : day.day === 26 && day.dayOfWeek === 6;
}

/**
 * The Dutch public holiday on the day of this wall time, if any: those of article 3 of the Algemene termijnenwet,
 * Good Friday included, and the Sundays of Easter and Pentecost. @throws Invalid
 */
export function publicHolidayOn(wall: WallTime): PublicHoliday | null {
  const day = parseWallTime(wall).toPlainDate();
  const fixed = FIXED[day.toString().slice(5)];
  if (fixed) return fixed;
  if (isKingsDay(day)) return 'KINGS_DAY';
  const fromEaster = Temporal.PlainDate.from(easterSunday(day.year)).until(day, { largestUnit: 'day' }).days;
  return DAYS_FROM_EASTER[fromEaster] ?? null;
}
