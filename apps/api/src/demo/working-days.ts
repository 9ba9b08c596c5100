import { DAY, easterSunday } from '@nutshell/domain';

/** A day as `2026-11-26`. */
export type Day = string;

export const addToDay = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Dutch public holidays that can fall on a weekday, and the days around New Year when nobody gives a training. */
function isFree(day: Day): boolean {
  const monthDay = day.slice(5);
  if (monthDay >= '12-24' || monthDay <= '01-02' || monthDay === '04-27') return true;
  const sunday = easterSunday(Number(day.slice(0, 4)));
  // Good Friday, Easter Monday, Ascension Day and the Friday after it, Whit Monday
  return [-2, 1, 39, 40, 50].some((after) => addToDay(sunday, after) === day);
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Every working day from `first` to `last`, both included, by date. */
export function workingDays(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addToDay(day, 1))
    if (!isWeekend(day) && !isFree(day)) days.push(day);
  return days;
}
