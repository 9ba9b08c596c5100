import type { Db } from '../platform/db/index.js';
import { cast } from './content/cast.js';
import type { DemoLanguage } from './content/types.js';
import type { NewIdAt } from './demo-ids.js';
import { insertRows } from './insert-rows.js';
import { participantRows, type BookedSeats } from './participant-rows.js';
import { reviewRows } from './review-rows.js';

interface Booking extends BookedSeats {
  sessionId: string;
  trainingId: string;
  slug: string;
  language: DemoLanguage;
}

/** Puts people on the seats of all bookings, notes who came, and has some of them write a review. */
export async function seatPeople(db: Db, around: { now: Date; zone: string; newId: NewIdAt }): Promise<void> {
  const booked = await db.query<Booking>(
    `SELECT b.id AS "bookingId", b.member_id AS "memberId", p.name, p.slug, lower(u.email) AS email, b.seats, b.status,
       b.created_at AS "bookedAt", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.trainer_id AS "trainerId",
       p.slug = ANY($1) AS "canSignIn",
       s.id AS "sessionId", s.training_id AS "trainingId", t.language
     FROM bookings b JOIN sessions s ON s.id = b.session_id JOIN trainings t ON t.id = s.training_id
     JOIN people p ON p.id = b.member_id JOIN auth."user" u ON u.id = p.id
     ORDER BY s.ends_at, b.created_at, b.id`,
    [Object.values(cast)],
  );
  const { participants, chasers } = participantRows(booked, around);
  await insertRows(db, 'participants', participants);
  await insertRows(db, 'timers', chasers);

  const attended = booked.filter(({ status }) => status === 'ATTENDED');
  const latest = attended.findLast(({ slug }) => slug === cast.participant);
  const reviews = reviewRows(
    attended.map((booking) => ({
      ...booking,
      authorId: booking.memberId,
      keepOpen: booking === latest,
    })),
    around.now,
    around.newId,
  );
  await insertRows(db, 'reviews', reviews);
}
