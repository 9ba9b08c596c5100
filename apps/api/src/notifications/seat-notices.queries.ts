import { Injectable } from '@nestjs/common';
import { seatIsOf } from '../trainings/index.js';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import { type BookingNotice, NOTICE, type NoticeRow, noticeOf, type NoticeSeat } from './notices.queries.js';

export interface SeatReader {
  /** Their account; null where they have none with this address. */
  id: string | null;
  name: string;
  email: string;
  /** Without an account, the language of who booked. */
  language: Language;
  reminderEmails: boolean;
}

/** Everything that a mail or a calendar entry tells who sits on a seat. */
export interface SeatNotice {
  seat: NoticeSeat & { namedAt: Date | null };
  reader: SeatReader;
  /** Whether the reader is who booked, and hears of it as such. */
  isMember: boolean;
  absence: {
    attendance: 'ATTENDED' | 'NO_SHOW' | null;
    markedAt: Date | null;
    absenceToldAt: Date | null;
    contestedAt: Date | null;
    contestReason: string | null;
    contestDecidedAt: Date | null;
  };
  booking: BookingNotice;
}

type Row = NoticeRow &
  SeatNotice['absence'] & {
    seatId: string;
    position: number;
    seatSequence: number;
    namedAt: Date | null;
    seatName: string;
    seatEmail: string;
    accountId: string | null;
    accountLanguage: Language | null;
    accountReminders: boolean | null;
    seatReminders: boolean;
  };

/** The named seats of bookings, each with what its booking tells. Planned in two parts: as one, planning takes longest. */
const seatNotices = (where: string, seats = 'true'): string => `
  WITH n AS MATERIALIZED (${NOTICE} ${where})
  SELECT n.*, p.id AS "seatId", p.position, p.sequence AS "seatSequence", p.named_at AS "namedAt", p.name AS "seatName",
    p.email AS "seatEmail", p.reminder_emails AS "seatReminders", p.attendance, p.marked_at AS "markedAt",
    p.absence_told_at AS "absenceToldAt", p.contested_at AS "contestedAt", p.contest_reason AS "contestReason",
    p.contest_decided_at AS "contestDecidedAt", account.id AS "accountId",
    account.interface_language AS "accountLanguage", account.reminder_emails AS "accountReminders"
  FROM n JOIN participants p ON p.booking_id = n.id AND p.email IS NOT NULL AND ${seats}
  LEFT JOIN auth."user" u ON p.person_id IS NULL AND u.email = p.email AND u."emailVerified"
  LEFT JOIN people account ON account.id = coalesce(p.person_id, u.id)
  ORDER BY n."startsAt", n.id, p.position LIMIT 4000`;

const seatNoticeOf = (row: Row): SeatNotice => ({
  seat: { id: row.seatId, position: row.position, sequence: row.seatSequence, namedAt: row.namedAt },
  reader: {
    id: row.accountId,
    name: row.seatName,
    email: row.seatEmail,
    language: row.accountLanguage ?? row.memberLanguage,
    reminderEmails: row.accountReminders ?? row.seatReminders,
  },
  isMember: row.accountId === row.memberId || row.seatEmail === row.memberEmail.toLowerCase(),
  absence: {
    attendance: row.attendance,
    markedAt: row.markedAt,
    absenceToldAt: row.absenceToldAt,
    contestedAt: row.contestedAt,
    contestReason: row.contestReason,
    contestDecidedAt: row.contestDecidedAt,
  },
  booking: noticeOf(row),
});

@Injectable()
export class SeatNotices {
  constructor(private readonly db: Db) {}

  async ofSeat(participantId: string): Promise<SeatNotice | null> {
    const [notice] = await this.read(
      'WHERE b.id = (SELECT booking_id FROM participants WHERE id = $1)',
      [participantId],
      'p.id = $1',
    );
    return notice ?? null;
  }

  /** Of who sits on the seats of bookings, their members left out: they hear of it as such. */
  async ofOthers(bookingIds: readonly string[]): Promise<SeatNotice[]> {
    return (await this.read('WHERE b.id = ANY($1)', [bookingIds])).filter(({ isMember }) => !isMember);
  }

  /** The same, of everybody with a confirmed seat in a session. */
  async ofOthersIn(sessionId: string): Promise<SeatNotice[]> {
    const all = await this.read(`WHERE b.session_id = $1 AND b.status = 'CONFIRMED'`, [sessionId]);
    return all.filter(({ isMember }) => !isMember);
  }

  /** Seats that others booked for somebody, for the calendar; sessions that ended before `since` left out. */
  heldBy(personId: string, since: Date): Promise<SeatNotice[]> {
    return this.read(
      `WHERE b.member_id <> $1 AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') AND s.status = 'PUBLISHED'
         AND s.ends_at >= $2
         AND b.id IN (SELECT p.booking_id FROM participants p WHERE ${seatIsOf('$1::uuid')})`,
      [personId, since],
      seatIsOf('$1::uuid'),
    );
  }

  private async read(where: string, values: unknown[], seats?: string): Promise<SeatNotice[]> {
    return (await this.db.query<Row>(seatNotices(where, seats), values)).map(seatNoticeOf);
  }
}
