import { useQuery } from '@apollo/client/react';
import { onTheClock, overlaps, type OnTheClock } from '@nutshell/domain/session';
import {
  after,
  isWallTime,
  MINUTE,
  publicHolidayOn,
  resolveWallTime,
  type PublicHoliday,
} from '@nutshell/domain/time';
import { BusyDuringDocument, type BusyDuringQuery } from '../../gql/schedule/graphql.js';
import { span } from '../../lib/days.js';
import { wallTimeOf, type DateRow } from './date-rows.js';

export const ZONE = 'Europe/Amsterdam';

type BusyTime = BusyDuringQuery['busyTimes'][number];

/** What one should know of a date before planning it; none of it is a refusal, but for a time that does not exist. */
export interface DateNotes {
  clock: OnTheClock;
  holiday: PublicHoliday | null;
  /** What it meets in the trainer's other calendars. */
  busy: readonly BusyTime[];
}

/** Looks each date up: on the clock, among the holidays, and in the trainer's other calendars. */
export function useDateNotes(rows: readonly DateRow[], minutes: number): (row: DateRow) => DateNotes {
  const days = rows
    .filter(isFilled)
    .map(({ day }) => day)
    .sort();
  const { data, previousData } = useQuery(BusyDuringDocument, {
    variables: span(days[0] ?? '2000-01-01', days.at(-1) ?? '2000-01-01'),
    skip: days.length === 0,
  });
  const times = (data ?? previousData)?.busyTimes ?? [];
  return (row) => notesOf(row, minutes, times);
}

const isFilled = (row: DateRow) => isWallTime(wallTimeOf(row));

function notesOf(row: DateRow, minutes: number, times: readonly BusyTime[]): DateNotes {
  if (!isFilled(row)) return { clock: 'ONCE', holiday: null, busy: [] };
  const wall = wallTimeOf(row);
  const clock = onTheClock(wall, ZONE);
  const holiday = publicHolidayOn(wall);
  if (clock === 'SKIPPED') return { clock, holiday, busy: [] };
  const startsAt = resolveWallTime(wall, ZONE, row.occurrence ?? 'FIRST');
  const planned = { startsAt, endsAt: after(startsAt, minutes * MINUTE) };
  const meets = (time: BusyTime) =>
    overlaps(planned, { startsAt: new Date(time.startsAt), endsAt: new Date(time.endsAt) });
  return { clock, holiday, busy: times.filter(meets) };
}
