import { Injectable } from '@nestjs/common';
import { COMMITTED_STATUSES } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { Language } from '../../platform/i18n.js';
import { SESSION, sessionOf, type NoticeSession, type Reader, type SessionRow } from '../notices.queries.js';

/** Everything that a mail tells a trainer about a session. */
export interface SessionNotice {
  session: NoticeSession;
  trainer: Reader;
  /** Towards the minimum. */
  seats: number;
  decideUntil: Date | null;
}

type Row = SessionRow & {
  trainerId: string;
  trainerEmail: string;
  trainerLanguage: Language;
  seats: number;
  decideUntil: Date | null;
};

@Injectable()
export class SessionNotices {
  constructor(private readonly db: Db) {}

  async ofSession(id: string): Promise<SessionNotice | null> {
    const [row] = await this.db.query<Row>(
      `SELECT ${SESSION}, trainer.id AS "trainerId", u.email AS "trainerEmail",
         trainer.interface_language AS "trainerLanguage", s.decide_until AS "decideUntil",
         (SELECT coalesce(sum(b.seats), 0)::int FROM bookings b WHERE b.session_id = s.id AND b.status = ANY($2)) AS seats
       FROM sessions s
       JOIN trainings t ON t.id = s.training_id
       JOIN people trainer ON trainer.id = s.trainer_id
       JOIN auth."user" u ON u.id = trainer.id
       WHERE s.id = $1`,
      [id, COMMITTED_STATUSES],
      { name: 'session-notice' },
    );
    if (!row) return null;
    return {
      session: sessionOf(row),
      trainer: {
        id: row.trainerId,
        name: row.trainerName,
        email: row.trainerEmail,
        language: row.trainerLanguage,
      },
      seats: row.seats,
      decideUntil: row.decideUntil,
    };
  }
}
