/** A calendar date without a time: "2026-11-26". */
export type Day = string;
/** "2026-11" */
export type Month = string;

const utc = (day: Day) => new Date(`${day}T00:00:00Z`);
const dayOfUtc = (date: Date): Day => date.toISOString().slice(0, 10);

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = utc(value);
  return !Number.isNaN(+date) && dayOfUtc(date) === value;
}
export const isMonth = (value: unknown): value is Month => typeof value === 'string' && isDay(`${value}-01`);

export function addDays(day: Day, count: number): Day {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return dayOfUtc(date);
}

export function addMonths(month: Month, count: number): Month {
  const date = utc(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return dayOfUtc(date).slice(0, 7);
}

/** The day an instant falls on in a zone. */
export const dayOf = (at: Date | string, zone = 'Europe/Amsterdam'): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));

export const today = (): Day => dayOf(new Date());
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** Monday to Sunday around a day. */
export function weekOf(day: Day): Day[] {
  const sinceMonday = (utc(day).getUTCDay() + 6) % 7;
  const monday = addDays(day, -sinceMonday);
  return Array.from({ length: 7 }, (_, i) => addDays(monday, i));
}

/** The weeks that touch a month, each from Monday to Sunday. */
export function weeksOf(month: Month): Day[][] {
  const weeks: Day[][] = [];
  let week = weekOf(`${month}-01`);
  do {
    weeks.push(week);
    week = week.map((day) => addDays(day, 7));
  } while (monthOf(week[0] as Day) === month);
  return weeks;
}

/** Calendar days from now until an instant, on the calendar of its zone: 0 today, 1 tomorrow. */
export const daysUntil = (at: Date | string, zone: string, now: Date): number =>
  Math.round((+utc(dayOf(at, zone)) - +utc(dayOf(now, zone))) / 86_400_000);

/** Noon in UTC: safe to format as this day in any European zone. */
export const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** The instants between which all moments of these days fall, in any zone of Europe. */
export const span = (first: Day, last: Day) => ({
  from: `${addDays(first, -1)}T21:00:00.000Z`,
  to: `${addDays(last, 1)}T01:00:00.000Z`,
});

/** The ISO 8601 week of a day: 1–53. */
export function weekNumber(day: Day): number {
  const thursday = utc(weekOf(day)[3] as Day);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((+thursday - first) / 86_400_000 / 7) + 1;
}
