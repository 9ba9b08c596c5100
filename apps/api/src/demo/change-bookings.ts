import { after, choiceUntil, DAY, HOUR } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';
import type { NewIdAt } from './demo-ids.js';

interface Around {
  now: Date;
  newId: NewIdAt;
  /** Who signs in as the demo's participant. */
  participantId: string;
}

interface Found {
  id: string;
  startsAt: Date;
}

/** The participant's seats to come; of `$3`, those on whose training another date has seats left. */
const COMING = `
  SELECT s.id, s.starts_at AS "startsAt" FROM bookings b JOIN sessions s ON s.id = b.session_id
  WHERE b.member_id = $1 AND b.status = 'CONFIRMED' AND s.starts_at > $2
    AND (NOT $3 OR EXISTS (SELECT FROM sessions o WHERE o.training_id = s.training_id AND o.id <> s.id
      AND o.status = 'PUBLISHED' AND o.starts_at > $2 AND o.capacity > o.seats_taken))
  ORDER BY s.starts_at`;

/** What trainers and members changed lately, as the deeds would have left it. */
export async function changeBookings(db: Db, around: Around): Promise<void> {
  const coming = (elsewhere: boolean) =>
    db.query<Found>(COMING, [around.participantId, after(around.now, 3 * DAY), elsewhere]);
  const [moved] = await coming(false);
  if (moved) await moveSession(db, moved, around);
  const cancelled = (await coming(true)).slice(0, -1).find(({ id }) => id !== moved?.id);
  if (cancelled) await cancelSession(db, cancelled, around);
  await moveBookings(db, around);
  await withdraw(db, around);
}

/** It was to be a day earlier; nobody has answered yet. */
async function moveSession(db: Db, { id, startsAt }: Found, { now }: Around): Promise<void> {
  const openedAt = after(now, -2 * HOUR);
  await db.query('UPDATE sessions SET sequence = sequence + 1, updated_at = $2 WHERE id = $1', [
    id,
    openedAt,
  ]);
  await openChoices(db, id, 'MOVED', openedAt, startsAt, after(startsAt, -DAY));
}

async function cancelSession(db: Db, { id, startsAt }: Found, { now }: Around): Promise<void> {
  const cancelledAt = after(now, -5 * HOUR);
  await openChoices(db, id, 'CANCELLED', cancelledAt, startsAt, startsAt);
  await db.query(
    `UPDATE sessions SET status = 'CANCELLED', cancel_reason = 'TRAINER', cancelled_at = $2, decide_until = NULL,
       seats_taken = 0, updated_at = $2 WHERE id = $1`,
    [id, cancelledAt],
  );
  await db.query(
    `UPDATE bookings SET status = 'CANCELLED', cancel_reason = 'TRAINER', cancelled_at = $2, held_until = NULL,
       credited_cents = CASE WHEN status = 'CONFIRMED' THEN credited_cents ELSE total_cents END
     WHERE session_id = $1 AND status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED')`,
    [id, cancelledAt],
  );
  await db.query(
    `UPDATE waitlist_entries SET status = 'CLOSED', ended_at = $2 WHERE session_id = $1 AND status IN ('WAITING', 'OFFERED')`,
    [id, cancelledAt],
  );
  await db.query(
    `DELETE FROM timers WHERE subject = $1::text OR subject IN (SELECT b.id::text FROM bookings b WHERE b.session_id = $1::uuid)`,
    [id],
  );
  await db.query(
    `INSERT INTO timers (kind, subject, due_at)
     SELECT 'booking.lapse-choice', c.booking_id, c.until FROM booking_choices c JOIN bookings b ON b.id = c.booking_id
     WHERE b.session_id = $1`,
    [id],
  );
}

async function openChoices(
  db: Db,
  sessionId: string,
  kind: 'MOVED' | 'CANCELLED',
  openedAt: Date,
  startsAt: Date,
  fromStartsAt: Date,
): Promise<void> {
  const message =
    kind === 'MOVED'
      ? 'De werkplaats is die dag bezet. Een dag later kunnen we er wel terecht.'
      : 'Ik moet die dag naar het ziekenhuis. Sorry! Hopelijk past een andere datum.';
  await db.query(
    `INSERT INTO booking_choices (booking_id, kind, from_starts_at, message, opened_at, until)
     SELECT b.id, $2, $3, $4, $5, $6 FROM bookings b WHERE b.session_id = $1 AND b.status = 'CONFIRMED'`,
    [sessionId, kind, fromStartsAt, message, openedAt, choiceUntil(kind, openedAt, startsAt)],
  );
}

/** Some who have a seat had booked another date of the same training first. */
async function moveBookings(db: Db, { now, newId, participantId }: Around): Promise<void> {
  const moved = await db.query<{ id: string; otherId: string; createdAt: Date }>(
    `SELECT DISTINCT ON (s.training_id) b.id, o.id AS "otherId", b.created_at AS "createdAt"
     FROM bookings b JOIN sessions s ON s.id = b.session_id
     JOIN sessions o ON o.training_id = s.training_id AND o.id <> s.id AND o.status = 'PUBLISHED' AND o.starts_at > $1
     WHERE b.status = 'CONFIRMED' AND b.member_id <> $2 AND b.waitlist_entry_id IS NULL AND s.starts_at > $1
       AND b.created_at < $1 AND o.created_at < b.created_at - interval '2 days'
       AND NOT EXISTS (SELECT FROM booking_choices c WHERE c.booking_id = b.id)
     ORDER BY s.training_id, b.id LIMIT 5`,
    [after(now, -DAY), participantId],
  );
  for (const { id, otherId, createdAt } of moved) {
    const firstId = newId(after(createdAt, -DAY));
    await db.query(
      `INSERT INTO bookings (id, session_id, member_id, status, seats, ex_vat_cents, vat_cents, total_cents, vat_percent,
         vat_status, payment_mode, credited_cents, cancel_reason, policy, attendee_note, confirmed_at, cancelled_at, created_at)
       SELECT $2, $3, member_id, 'CANCELLED', seats, ex_vat_cents, vat_cents, total_cents, vat_percent, vat_status, 'NOW',
         total_cents, 'MOVED', policy, attendee_note, created_at - interval '1 day', created_at, created_at - interval '1 day'
       FROM bookings WHERE id = $1`,
      [id, firstId, otherId],
    );
    await db.query('UPDATE bookings SET moved_from_id = $2 WHERE id = $1', [id, firstId]);
  }
}

/** Some who cancelled within the days of the law withdrew instead, and had everything back. */
async function withdraw(db: Db, { participantId }: Around): Promise<void> {
  const withdrawn = await db.query<{ id: string }>(
    `UPDATE bookings SET cancel_reason = 'WITHDRAWN', credited_cents = total_cents WHERE id IN (
       SELECT b.id FROM bookings b JOIN refunds r ON r.booking_id = b.id
       WHERE b.cancel_reason = 'MEMBER' AND b.member_id <> $1 AND b.cancelled_at < b.created_at + interval '14 days'
       ORDER BY b.id LIMIT 3) RETURNING id`,
    [participantId],
  );
  const ids = withdrawn.map(({ id }) => id);
  await db.query(
    `UPDATE refunds r SET reason = 'withdrawn', amount_cents = p.amount_cents FROM payments p
     WHERE p.id = r.payment_id AND r.booking_id = ANY($1)`,
    [ids],
  );
  await db.query('UPDATE payments SET refunded_cents = amount_cents WHERE booking_id = ANY($1)', [ids]);
  await db.query(
    `UPDATE sandbox.checkouts c SET refunded_cents = c.amount_cents FROM payments p
     WHERE p.id::text = c.key AND p.booking_id = ANY($1)`,
    [ids],
  );
  await db.query(
    `UPDATE sandbox.refunds f SET amount_cents = r.amount_cents FROM refunds r
     WHERE r.id::text = f.key AND r.booking_id = ANY($1)`,
    [ids],
  );
}
