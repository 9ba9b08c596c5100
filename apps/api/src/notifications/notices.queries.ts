import { Injectable } from '@nestjs/common';
import type { BookingStatus, CancelReason, PaymentMode, SessionStatus } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';

export interface Reader {
  id: string;
  name: string;
  email: string;
  language: Language;
}

export interface Place {
  name: string | null;
  room: string | null;
  street: string | null;
  postcode: string | null;
  town: string;
  latitude: number;
  longitude: number;
}

export interface NoticeSession {
  id: string;
  status: SessionStatus;
  title: string;
  slug: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  place: Place | null;
  inCompany: boolean;
  onlineUrl: string | null;
  sequence: number;
  capacity: number;
  seatsTaken: number;
  updatedAt: Date;
  trainerName: string;
  minSeats: number;
  /** When it is decided whether it runs, and since when that is certain. */
  decisionAt: Date | null;
  runsAt: Date | null;
}

export interface NoticeSeat {
  id: string;
  position: number;
  /** One more for everybody who sat there before. */
  sequence: number;
}

/** Everything that a mail or a calendar entry tells about a booking. */
export interface BookingNotice {
  id: string;
  status: BookingStatus;
  seats: number;
  totalCents: number;
  vatCents: number;
  note: string | null;
  confirmedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: CancelReason | null;
  heldUntil: Date | null;
  paymentMode: PaymentMode;
  waitlistEntryId: string | null;
  /** The price less what is no longer owed. */
  owedCents: number;
  member: Reader & { reminderEmails: boolean };
  trainer: Reader;
  session: NoticeSession;
  /** Titles of what to do before the session. */
  before: string[];
  /** The seat of who booked; null where they only booked for others. */
  ownSeat: NoticeSeat | null;
}

const PLACE = `CASE WHEN s.town IS NOT NULL THEN jsonb_build_object('name', s.place_name, 'room', s.room, 'street', s.street,
  'postcode', s.postcode, 'town', s.town, 'latitude', s.latitude, 'longitude', s.longitude) END`;

export const SESSION = `s.id AS "sessionId", s.status AS "sessionStatus", t.title, t.slug, s.starts_at AS "startsAt",
  s.ends_at AS "endsAt", s.zone, ${PLACE} AS place, t.format = 'IN_COMPANY' AS "inCompany", s.online_url AS "onlineUrl", s.sequence, s.capacity,
  s.seats_taken AS "seatsTaken", s.updated_at AS "updatedAt", trainer.name AS "trainerName",
  s.min_seats AS "minSeats", s.decision_at AS "decisionAt", s.runs_at AS "runsAt"`;

export const NOTICE = `
  SELECT b.id, b.status, b.seats, b.total_cents AS "totalCents", b.vat_cents AS "vatCents", b.attendee_note AS note,
    b.confirmed_at AS "confirmedAt", b.cancelled_at AS "cancelledAt", b.cancel_reason AS "cancelReason",
    b.held_until AS "heldUntil", b.payment_mode AS "paymentMode", b.waitlist_entry_id AS "waitlistEntryId",
    b.total_cents - b.credited_cents AS "owedCents", ${SESSION},
    member.id AS "memberId", member.name AS "memberName", "memberUser".email AS "memberEmail",
    member.interface_language AS "memberLanguage", member.reminder_emails AS "reminderEmails",
    trainer.id AS "trainerId", "trainerUser".email AS "trainerEmail", trainer.interface_language AS "trainerLanguage",
    ARRAY(SELECT i.title FROM training_items i WHERE i.training_id = t.id AND i.moment = 'BEFORE'
          ORDER BY i.position, i.id) AS before,
    (SELECT jsonb_build_object('id', p.id, 'position', p.position, 'sequence', p.sequence) FROM participants p
     WHERE p.booking_id = b.id AND p.person_id = b.member_id ORDER BY p.position LIMIT 1) AS "ownSeat"
  FROM bookings b
  JOIN sessions s ON s.id = b.session_id
  JOIN trainings t ON t.id = s.training_id
  JOIN people member ON member.id = b.member_id
  JOIN auth."user" "memberUser" ON "memberUser".id = member.id
  JOIN people trainer ON trainer.id = s.trainer_id
  JOIN auth."user" "trainerUser" ON "trainerUser".id = trainer.id`;

export type SessionRow = Omit<NoticeSession, 'id' | 'status'> & {
  sessionId: string;
  sessionStatus: SessionStatus;
};

export type NoticeRow = SessionRow &
  Omit<BookingNotice, 'member' | 'trainer' | 'session'> & {
    memberId: string;
    memberName: string;
    memberEmail: string;
    memberLanguage: Language;
    reminderEmails: boolean;
    trainerId: string;
    trainerEmail: string;
    trainerLanguage: Language;
  };

export const sessionOf = (row: SessionRow): NoticeSession => ({
  id: row.sessionId,
  status: row.sessionStatus,
  title: row.title,
  slug: row.slug,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  zone: row.zone,
  place: row.place,
  inCompany: row.inCompany,
  onlineUrl: row.onlineUrl,
  sequence: row.sequence,
  capacity: row.capacity,
  seatsTaken: row.seatsTaken,
  updatedAt: row.updatedAt,
  trainerName: row.trainerName,
  minSeats: row.minSeats,
  decisionAt: row.decisionAt,
  runsAt: row.runsAt,
});

export const noticeOf = (row: NoticeRow): BookingNotice => ({
  id: row.id,
  status: row.status,
  seats: row.seats,
  totalCents: row.totalCents,
  vatCents: row.vatCents,
  note: row.note,
  confirmedAt: row.confirmedAt,
  cancelledAt: row.cancelledAt,
  cancelReason: row.cancelReason,
  heldUntil: row.heldUntil,
  paymentMode: row.paymentMode,
  waitlistEntryId: row.waitlistEntryId,
  owedCents: row.owedCents,
  member: {
    id: row.memberId,
    name: row.memberName,
    email: row.memberEmail,
    language: row.memberLanguage,
    reminderEmails: row.reminderEmails,
  },
  trainer: {
    id: row.trainerId,
    name: row.trainerName,
    email: row.trainerEmail,
    language: row.trainerLanguage,
  },
  session: sessionOf(row),
  before: row.before,
  ownSeat: row.ownSeat,
});

@Injectable()
export class Notices {
  constructor(private readonly db: Db) {}

  async ofBooking(id: string): Promise<BookingNotice | null> {
    const [row] = await this.db.query<NoticeRow>(`${NOTICE} WHERE b.id = $1`, [id], { name: 'notice' });
    return row ? noticeOf(row) : null;
  }

  /** Of those who have a confirmed seat, first come first. */
  async ofSession(sessionId: string): Promise<BookingNotice[]> {
    const rows = await this.db.query<NoticeRow>(
      `${NOTICE} WHERE b.session_id = $1 AND b.status = 'CONFIRMED' ORDER BY b.id`,
      [sessionId],
    );
    return rows.map(noticeOf);
  }

  /** Of those who lost their seats because the trainer cancelled; who was only offered seats left out. */
  async lostWith(sessionId: string): Promise<BookingNotice[]> {
    const rows = await this.db.query<NoticeRow>(
      `${NOTICE} LEFT JOIN waitlist_entries w ON w.id = b.waitlist_entry_id
       WHERE b.session_id = $1 AND b.status = 'CANCELLED' AND b.cancel_reason = 'TRAINER'
         AND w.status IS DISTINCT FROM 'CLOSED' ORDER BY b.id`,
      [sessionId],
    );
    return rows.map(noticeOf);
  }

  /** What a person booked for themself (and did not cancel), for the calendar; sessions that ended before `since` left out. */
  async bookedBy(personId: string, since: Date): Promise<BookingNotice[]> {
    const rows = await this.db.query<NoticeRow>(
      `${NOTICE} WHERE b.member_id = $1 AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')
         AND s.status = 'PUBLISHED' AND s.ends_at >= $2
         AND EXISTS (SELECT FROM participants p WHERE p.booking_id = b.id AND p.person_id = b.member_id)
       ORDER BY s.starts_at, b.id LIMIT 1000`,
      [personId, since],
    );
    return rows.map(noticeOf);
  }

  /** What a person gives, for the calendar; sessions that ended before `since` left out. */
  async givenBy(personId: string, since: Date): Promise<NoticeSession[]> {
    const rows = await this.db.query<SessionRow>(
      `SELECT ${SESSION} FROM sessions s JOIN trainings t ON t.id = s.training_id
       JOIN people trainer ON trainer.id = s.trainer_id
       WHERE s.trainer_id = $1 AND s.status = 'PUBLISHED' AND s.ends_at >= $2
       ORDER BY s.starts_at LIMIT 1000`,
      [personId, since],
    );
    return rows.map(sessionOf);
  }
}
