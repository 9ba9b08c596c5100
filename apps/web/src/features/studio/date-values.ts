import type {
  EditedTrainingFragment,
  SessionInput,
  StudioSessionFragment,
  WallTimeOccurrence,
} from '../../gql/studio/graphql.js';
import { addDays, today, type Day } from '../../lib/days.js';

/** One date as it is filled in: a day and a time on the clock of the place. */
export interface DateRow {
  key: string;
  day: Day | '';
  time: string;
  /** Which of the two, where the clock shows this time twice. */
  occurrence: WallTimeOccurrence | null;
}

/** What all dates planned together share. */
export interface DateDetails {
  name: string;
  street: string;
  postcode: string;
  town: string;
  onlineUrl: string;
  capacity: number | null;
  minSeats: number | null;
}

export const wallTimeOf = ({ day, time }: DateRow) => (day && time ? `${day}T${time}` : '');

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

export const rowOfSession = ({ localStart }: StudioSessionFragment): DateRow =>
  rowOf(localStart.slice(0, 10), localStart.slice(11, 16));

/** Place and seats as for the last date, so that a series is filled in once. */
export function detailsOf(
  last: StudioSessionFragment | undefined,
  training: Pick<EditedTrainingFragment, 'minSeats' | 'maxSeats'>,
): DateDetails {
  return {
    name: last?.place?.name ?? '',
    street: last?.place?.street ?? '',
    postcode: last?.place?.postcode ?? '',
    town: last?.place?.town ?? '',
    onlineUrl: last?.onlineUrl ?? '',
    capacity: last?.capacity ?? training.maxSeats,
    minSeats: last?.minSeats ?? Math.min(training.minSeats, training.maxSeats),
  };
}

export function sessionInputOf(row: DateRow, details: DateDetails, online: boolean): SessionInput {
  const { name, street, postcode, town, onlineUrl, capacity, minSeats } = details;
  const place = town.trim() && {
    name: name.trim() || null,
    street: street.trim() || null,
    postcode: postcode.trim() || null,
    town: town.trim(),
  };
  return {
    startsAt: wallTimeOf(row),
    occurrence: row.occurrence,
    place: online ? null : place || null,
    onlineUrl: online ? onlineUrl.trim() || null : null,
    capacity,
    minSeats,
  };
}

/** "12:00": when a date that starts at `time` ends on the clock. */
export function endOf(time: string, minutes: number): string {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  const end = (hours * 60 + mins + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
