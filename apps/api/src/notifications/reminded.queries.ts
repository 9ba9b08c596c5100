import { Injectable } from '@nestjs/common';
import type { BookingStatus, SessionStatus } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import type { MailSession } from '../platform/mail/index.js';
import { SESSION, type SessionRow } from './notices.queries.js';

/** What a reminder needs to know of a booking: thousands are due at one moment, so no more than that. */
export interface Reminded {
  id: string;
  status: BookingStatus;
  seats: number;
  sessionId: string;
  /** Whether who booked has a seat. */
  ownSeat: boolean;
  memberId: string;
  name: string;
  email: string;
  language: Language;
  reminderEmails: boolean;
}

export interface RemindedSession {
  status: SessionStatus;
  /** What a mail tells of it. */
  told: MailSession;
  /** Titles of what to do before. */
  before: string[];
}

@Injectable()
export class RemindedQueries {
  constructor(private readonly db: Db) {}

  /** Row by row by their keys: for a hundred the planner would rather read all accounts. */
  bookings(ids: readonly string[]): Promise<Reminded[]> {
    return this.db.query<Reminded>(
      `SELECT b.id, b.status, b.seats, b.session_id AS "sessionId", member.*,
         EXISTS (SELECT FROM participants p WHERE p.booking_id = b.id AND p.person_id = b.member_id) AS "ownSeat"
       FROM unnest($1::uuid[]) wanted (id)
       CROSS JOIN LATERAL (SELECT * FROM bookings WHERE id = wanted.id LIMIT 1) b
       CROSS JOIN LATERAL (
         SELECT m.id AS "memberId", m.name, u.email, m.interface_language AS language, m.reminder_emails AS "reminderEmails"
         FROM people m JOIN auth."user" u ON u.id = m.id WHERE m.id = b.member_id LIMIT 1) member`,
      [ids],
      { name: 'reminded' },
    );
  }

  async sessions(ids: readonly string[]): Promise<Map<string, RemindedSession>> {
    const rows = await this.db.query<SessionRow & { before: string[] }>(
      `SELECT ${SESSION}, ARRAY(SELECT i.title FROM training_items i WHERE i.training_id = t.id AND i.moment = 'BEFORE'
         ORDER BY i.position, i.id) AS before
       FROM sessions s JOIN trainings t ON t.id = s.training_id JOIN people trainer ON trainer.id = s.trainer_id
       WHERE s.id = ANY($1)`,
      [ids],
      { name: 'reminded-sessions' },
    );
    return new Map(
      rows.map(({ sessionId, sessionStatus, before, ...row }) => {
        const { title, startsAt, endsAt, zone, place, inCompany, onlineUrl, trainerName } = row;
        const told = { title, startsAt, endsAt, zone, place, inCompany, onlineUrl, trainerName };
        return [sessionId, { status: sessionStatus, told, before }];
      }),
    );
  }
}
