import {
  after,
  DEFAULT_POLICY,
  firstInRight,
  firstRightUntil,
  HOUR,
  listClosesAt,
  seatsWithVat,
  type AskerOfDate,
} from '@nutshell/domain';
import { BOOKING_TIMERS } from '../bookings/index.js';
import { trainers } from './content/trainers.js';
import { cast } from './content/cast.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import type { PlannedProposal } from './plan-proposals.js';
import { randomFrom } from './random.js';

/** A session that was chosen, with those who have the first right to it. */
export interface ChosenSession {
  id: string;
  requestId: string;
  proposal: PlannedProposal;
  chosenAt: Date;
  /** Ids by slug. */
  people: ReadonlyMap<string, string>;
}

export interface FirstRightRows {
  entries: Row[];
  bookings: Row[];
  timers: Row[];
  seatsTaken: number;
}

/** So many of those who are offered a seat said yes within the first hours. */
const ACCEPTED = 0.5;

/** Seats that are offered to those who asked: some said yes and have reserved, who did not fit waits. */
export function firstRightRows(session: ChosenSession, now: Date, newId: NewIdAt): FirstRightRows {
  const random = randomFrom(72);
  const { proposal, chosenAt, people } = session;
  const { request, content, training, dates } = proposal;
  const { vatStatus } = trainers.find(({ slug }) => slug === training.trainer)!;
  const { startsAt } = dates[0]!;
  const answers = new Map(dates[0]!.votes.map(({ person, answer }) => [person, answer]));
  const right = firstInRight(
    request.askers
      .filter(({ status }) => status === 'JOINED')
      .map(({ person, at }): AskerOfDate => ({
        personId: person,
        answer: answers.get(person) ?? null,
        joinedAt: at,
      })),
  );
  const until = firstRightUntil(chosenAt);
  const price = seatsWithVat(content.priceExVatCents, 1, vatStatus);
  const rows: FirstRightRows = { entries: [], bookings: [], timers: [], seatsTaken: 0 };
  for (const [index, { personId }] of right.entries()) {
    const offered = index < content.seats[1];
    const accepted = offered && personId !== cast.participant && random() < ACCEPTED;
    const [entryId, bookingId] = [newId(chosenAt), newId(chosenAt)];
    rows.entries.push({
      id: entryId,
      session_id: session.id,
      member_id: people.get(personId),
      seats: 1,
      min_seats: 1,
      status: accepted ? 'ACCEPTED' : 'WAITING',
      first_in_line: false,
      joined_at: chosenAt,
      ended_at: accepted ? after(chosenAt, Math.floor((1 + random() * 8) * HOUR)) : null,
      by_invoice: false,
      request_id: session.requestId,
      first_right_until: until,
    });
    if (!offered) continue;
    rows.seatsTaken += 1;
    rows.bookings.push({
      id: bookingId,
      session_id: session.id,
      member_id: people.get(personId),
      status: accepted ? 'RESERVED' : 'OFFERED',
      seats: 1,
      ex_vat_cents: price.exVatCents,
      vat_cents: price.vatCents,
      total_cents: price.inclVatCents,
      vat_percent: price.vatPercent,
      vat_status: vatStatus,
      payment_mode: 'WHEN_IT_RUNS',
      credited_cents: 0,
      waitlist_entry_id: entryId,
      held_until: accepted ? null : until,
      policy: DEFAULT_POLICY,
      created_at: chosenAt,
    });
    if (!accepted) rows.timers.push({ kind: BOOKING_TIMERS.seatOffer, subject: bookingId, due_at: until });
  }
  rows.timers.push({
    kind: BOOKING_TIMERS.closeWaitlist,
    subject: session.id,
    due_at: listClosesAt(startsAt),
  });
  // below its minimum, so that nobody has been asked to pay
  const reserved = rows.bookings.filter(({ status }) => status === 'RESERVED').length;
  if (reserved >= content.seats[0])
    throw new Error(`The demo session of ${training.slug} has its minimum already`);
  return rows;
}
