import slugify from '@sindresorhus/slugify';
import {
  after,
  chaserMoments,
  CHECK_IN_CODE_LENGTH,
  checkInCode,
  HOUR,
  type AttendanceStatus,
} from '@nutshell/domain';
import { NAME_CHASER } from '../notifications/index.js';
import { colleagues } from './content/reviews.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import { randomFrom, type Random } from './random.js';

export interface BookedSeats {
  bookingId: string;
  memberId: string;
  name: string;
  email: string;
  seats: number;
  status: string;
  bookedAt: Date;
  startsAt: Date;
  endsAt: Date;
  trainerId: string;
  /** One of those of the sign-in page. */
  canSignIn: boolean;
}

/** A seat for everybody; past ones with who came, those of groups with names, some still open. */
export function participantRows(
  booked: readonly BookedSeats[],
  { now, zone, newId }: { now: Date; zone: string; newId: NewIdAt },
): { participants: Row[]; chasers: Row[] } {
  const random = randomFrom(4_711);
  const participants = booked.flatMap((booking) =>
    Array.from({ length: booking.seats }, (_, position) => seatRow(booking, position, random, newId)),
  );
  const withOpenSeats = new Set(participants.flatMap((row) => (row.email === null ? [row.booking_id] : [])));
  const chasers = booked
    .filter(
      ({ bookingId, status, canSignIn }) =>
        canSignIn && status === 'CONFIRMED' && withOpenSeats.has(bookingId),
    )
    .flatMap(({ bookingId, startsAt }) =>
      chaserMoments({ startsAt, zone })
        .filter(({ dueAt }) => dueAt > now)
        .map(({ kind, dueAt }) => ({ kind: NAME_CHASER[kind], subject: bookingId, due_at: dueAt })),
    );
  return { participants, chasers };
}

function seatRow(booking: BookedSeats, position: number, random: Random, newId: NewIdAt): Row {
  const person = personOn(booking, position, random);
  const attendance = attendanceOn(booking, position, random);
  const markedAt = attendance ? after(booking.startsAt, HOUR / 2) : null;
  return {
    id: newId(booking.bookedAt),
    booking_id: booking.bookingId,
    position,
    person_id: position === 0 ? booking.memberId : null,
    name: person?.name ?? null,
    email: person?.email ?? null,
    code: checkInCode(Uint8Array.from({ length: CHECK_IN_CODE_LENGTH }, () => Math.floor(random() * 256))),
    named_at: person ? booking.bookedAt : null,
    sequence: 0,
    // Nobody who was made up is mailed at a moment of its own.
    reminder_emails: position === 0,
    attendance,
    marked_at: markedAt,
    marked_by: attendance ? booking.trainerId : null,
    absence_told_at: attendance === 'NO_SHOW' ? after(booking.endsAt, HOUR) : null,
  };
}

/** Who booked on the first seat; on the next ones a colleague each, unless nobody is named yet. */
function personOn(
  { name, email, bookingId }: BookedSeats,
  position: number,
  random: Random,
): { name: string; email: string } | null {
  if (position === 0) return { name, email };
  const colleague = colleagues[(seedOf(bookingId) + position) % colleagues.length]!;
  if (random() > (position === 1 ? 0.8 : 0.5)) return null;
  return { name: colleague, email: `${slugify(colleague, { separator: '.' })}@collega.example` };
}

const seedOf = (id: string): number => parseInt(id.slice(-4), 16);

function attendanceOn({ status }: BookedSeats, position: number, random: Random): AttendanceStatus | null {
  if (status === 'NO_SHOW') return 'NO_SHOW';
  if (status !== 'ATTENDED') return null;
  return position > 0 && random() < 0.1 ? 'NO_SHOW' : 'ATTENDED';
}
