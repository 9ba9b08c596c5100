import type { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';

export interface DisputeReader {
  id: string;
  name: string;
  email: string;
  language: Language;
}

export interface DisputeNotice {
  reason: string;
  refundCents: number;
  explanation: string;
  title: string;
  sessionId: string;
  bookingId: string;
  member: DisputeReader;
  trainer: DisputeReader;
}

const reader = (person: string, user: string): string =>
  `jsonb_build_object('id', ${person}.id, 'name', ${person}.name, 'email', ${user}.email, 'language', ${person}.interface_language)`;

/** What both sides of a dispute hear about it. */
export async function noticeOfDispute(db: Db, disputeId: string): Promise<DisputeNotice | null> {
  const [row] = await db.query<DisputeNotice>(
    `SELECT d.reason, coalesce(d.refund_cents, 0) AS "refundCents", coalesce(d.explanation, '') AS explanation, t.title,
       s.id AS "sessionId", b.id AS "bookingId", ${reader('m', 'mu')} AS member, ${reader('r', 'ru')} AS trainer
     FROM disputes d JOIN bookings b ON b.id = d.booking_id JOIN sessions s ON s.id = b.session_id
     JOIN trainings t ON t.id = s.training_id
     JOIN people m ON m.id = b.member_id JOIN auth."user" mu ON mu.id = m.id
     JOIN people r ON r.id = s.trainer_id JOIN auth."user" ru ON ru.id = r.id WHERE d.id = $1`,
    [disputeId],
  );
  return row ?? null;
}
