import type { WallTimeOccurrence } from '@nutshell/domain/time';
import { addDays, today, type Day } from '../../lib/days.js';

/** One date as it is filled in: a day and a time on the clock of the place. */
export interface DateRow {
  key: string;
  day: Day | '';
  time: string;
  /** Which of the two, where the clock shows this time twice. */
  occurrence: WallTimeOccurrence | null;
}

export const wallTimeOf = ({ day, time }: Pick<DateRow, 'day' | 'time'>) =>
  day && time ? `${day}T${time}` : '';

const rowOf = (day: Day | '', time: string): DateRow => ({
  key: crypto.randomUUID(),
  day,
  time,
  occurrence: null,
});

export const firstRow = () => rowOf('', '09:00');

/** The next date: a week later, at the same time on the clock. */
export const nextRow = (before: DateRow | undefined) =>
  rowOf(before?.day ? addDays(before.day, 7) : addDays(today(), 14), before?.time || '09:00');

/** @param wall a wall time, such as 2026-11-26T09:00 */
export const rowAt = (wall: string) => rowOf(wall.slice(0, 10), wall.slice(11, 16));

/** "12:00": when a date that starts at `time` ends on the clock. */
export function endOf(time: string, minutes: number): string {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  const end = (hours * 60 + mins + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
