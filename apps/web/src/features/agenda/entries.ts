import type { AgendaBookingFragment, AgendaQuery, AgendaSessionFragment } from '../../gql/agenda/graphql.js';
import { dayOf, type Day } from '../../lib/days.js';

/** One line of someone's agenda: a session, with their booking unless they give it themselves. */
export interface Entry {
  key: string;
  session: AgendaSessionFragment;
  booking: AgendaBookingFragment | null;
}

type Answer = NonNullable<AgendaQuery['viewer']>['agenda'][number];

export const bookedEntry = (booking: AgendaBookingFragment): Entry => ({
  key: `booking/${booking.id}`,
  session: booking.session,
  booking,
});

export const entryOf = (answer: Answer): Entry =>
  answer.__typename === 'BookedEntry'
    ? bookedEntry(answer.booking)
    : { key: `session/${answer.session.id}`, session: answer.session, booking: null };

/** What takes place: not what was cancelled or ran out. */
export const takesPlace = ({ booking }: Entry) =>
  booking === null || (booking.status !== 'CANCELLED' && booking.status !== 'EXPIRED');

export function byDay(entries: readonly Entry[]): (day: Day) => Entry[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.session.startsAt, entry.session.zone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (day) => days.get(day) ?? [];
}
