import { Injectable } from '@nestjs/common';
import type { WaitlistStatus } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { Language } from '../../platform/i18n.js';
import { SESSION, sessionOf, type NoticeSession, type Reader, type SessionRow } from '../notices.queries.js';

/** Everything that a mail tells about a place in line. */
export interface EntryNotice {
  id: string;
  status: WaitlistStatus;
  seats: number;
  minSeats: number;
  /** 1 is next. */
  position: number;
  member: Reader;
  session: NoticeSession;
}

type Row = SessionRow & {
  id: string;
  status: WaitlistStatus;
  seats: number;
  entryMinSeats: number;
  position: number;
  memberId: string;
  memberName: string;
  memberEmail: string;
  memberLanguage: Language;
};

@Injectable()
export class EntryNotices {
  constructor(private readonly db: Db) {}

  async ofEntry(id: string): Promise<EntryNotice | null> {
    const [row] = await this.db.query<Row>(
      `SELECT e.id, e.status, e.seats, e.min_seats AS "entryMinSeats", ${SESSION}, member.id AS "memberId",
         member.name AS "memberName", u.email AS "memberEmail", member.interface_language AS "memberLanguage",
         (SELECT count(*)::int + 1 FROM waitlist_entries other
          WHERE other.session_id = e.session_id AND other.status = 'WAITING'
            AND (NOT other.first_in_line, other.joined_at, other.id) < (NOT e.first_in_line, e.joined_at, e.id)) AS position
       FROM waitlist_entries e
       JOIN sessions s ON s.id = e.session_id
       JOIN trainings t ON t.id = s.training_id
       JOIN people trainer ON trainer.id = s.trainer_id
       JOIN people member ON member.id = e.member_id
       JOIN auth."user" u ON u.id = member.id
       WHERE e.id = $1`,
      [id],
      { name: 'entry-notice' },
    );
    if (!row) return null;
    return {
      id: row.id,
      status: row.status,
      seats: row.seats,
      minSeats: row.entryMinSeats,
      position: row.position,
      member: {
        id: row.memberId,
        name: row.memberName,
        email: row.memberEmail,
        language: row.memberLanguage,
      },
      // Where to go online is for those who have a seat.
      session: { ...sessionOf(row), onlineUrl: null },
    };
  }
}
