/** A day of the calendar, without zone: `2026-11-26`. */
export type CalendarDay = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const dayAt = (year: number, month: number, day: number): CalendarDay =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

function partsOf(day: CalendarDay): [year: number, month: number, day: number] {
  const [, year, month, date] = SHAPE.exec(day) ?? [];
  if (!year) throw new RangeError(`${day} is no day`);
  return [Number(year), Number(month) - 1, Number(date)];
}

/** Whether the text is a day that exists: not 30 February. */
export function isDay(text: string): boolean {
  const [, year, month, date] = SHAPE.exec(text) ?? [];
  return !!year && dayAt(Number(year), Number(month) - 1, Number(date)) === text;
}

/** So many days later, or earlier when negative. @throws RangeError */
export function daysLater(day: CalendarDay, days: number): CalendarDay {
  const [year, month, date] = partsOf(day);
  return dayAt(year, month, date + days);
}

/** The same day so many years later; 29 February becomes the 28th. @throws RangeError */
export function yearsLater(day: CalendarDay, years: number): CalendarDay {
  const [year, month, date] = partsOf(day);
  const moved = dayAt(year + years, month, date);
  return Number(moved.slice(5, 7)) - 1 === month ? moved : dayAt(year + years, month + 1, 0);
}
