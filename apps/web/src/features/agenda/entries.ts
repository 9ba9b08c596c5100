import type { AgendaBookingFragment, AgendaQuery, AgendaSessionFragment } from '../../gql/agenda/graphql.js';
import { dayOf, type Day } from '../../lib/days.js';

/** One line of someone's agenda: a session, with their booking, or a seat that somebody else booked for them. */
export interface Entry {
  key: string;
  session: AgendaSessionFragment;
  /** Null for who gives it, and for who was given a seat. */
  booking: AgendaBookingFragment | null;
  /** The seat that somebody else booked. */
  seatId: string | null;
}

type Answer = NonNullable<AgendaQuery['viewer']>['agenda'][number];

export const bookedEntry = (booking: AgendaBookingFragment): Entry => ({
  key: `booking/${booking.id}`,
  session: booking.session,
  booking,
  seatId: null,
});

export function entryOf(answer: Answer): Entry {
  if (answer.__typename === 'BookedEntry') return bookedEntry(answer.booking);
  const { session } = answer;
  return answer.__typename === 'SeatEntry'
    ? { key: `seat/${answer.participantId}`, session, booking: null, seatId: answer.participantId }
    : { key: `session/${session.id}`, session, booking: null, seatId: null };
}

/** The reader is the trainer. */
export const isGiven = ({ booking, seatId }: Entry) => booking === null && seatId === null;

/** The trainer moved or cancelled it, and the reader has still to say what they want. */
export const asksForChoice = ({ booking }: Entry) => booking?.choice?.open === true;

/** What takes place, or waits for a choice: not what was cancelled or ran out. Offers stand with the waitlist. */
export const takesPlace = (entry: Entry) =>
  entry.booking === null ||
  asksForChoice(entry) ||
  !['CANCELLED', 'EXPIRED', 'OFFERED'].includes(entry.booking.status);

export function byDay(entries: readonly Entry[]): (day: Day) => Entry[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.session.startsAt, entry.session.zone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (day) => days.get(day) ?? [];
}
