import type { BusyTimesQuery } from '../../gql/agenda/graphql.js';
import { addDays, dayOf, type Day } from '../../lib/days.js';

type BusyTime = Omit<BusyTimesQuery['busyTimes'][number], '__typename'>;

const ZONE = 'Europe/Amsterdam';

/** The part of a busy time that falls on one day. */
export interface BusyPart {
  key: string;
  feedName: string;
  /** Null where it began before this day. */
  startsAt: string | null;
  /** Null where it goes on after this day. */
  endsAt: string | null;
}

/** Busy times by day; one that takes several days is on each of them. */
export function busyByDay(times: readonly BusyTime[]): (day: Day) => BusyPart[] {
  const days = new Map<Day, BusyPart[]>();
  for (const { startsAt, endsAt, feedName } of times) {
    const first = dayOf(startsAt, ZONE);
    // An end at midnight is still the day before.
    const last = dayOf(new Date(Date.parse(endsAt) - 1), ZONE);
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const from = day === first && !isMidnight(startsAt) ? startsAt : null;
      const to = day === last && !isMidnight(endsAt) ? endsAt : null;
      const part = { key: `${feedName}/${startsAt}/${endsAt}`, feedName, startsAt: from, endsAt: to };
      days.set(day, [...(days.get(day) ?? []), part]);
    }
  }
  return (day) => days.get(day) ?? [];
}

const onClock = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, timeStyle: 'short' });
const isMidnight = (at: string) => /^0?0:00$/.test(onClock.format(new Date(at)));
