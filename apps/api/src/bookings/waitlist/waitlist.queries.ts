import { Injectable } from '@nestjs/common';
import { LIVE_ENTRIES, type WaitlistStatus } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';

export interface WaitlistEntryView {
  id: string;
  sessionId: string;
  memberId: string;
  bookingId: string | null;
  /** The training request of which they have the first right to a seat. */
  requestId: string | null;
  firstRight: boolean;
  seats: number;
  minSeats: number;
  status: WaitlistStatus;
  /** 1 is next; null once no longer waiting. */
  position: number | null;
  joinedAt: Date;
  offerUntil: Date | null;
}

const COLUMNS = `
  e.id, e.session_id AS "sessionId", e.member_id AS "memberId", e.booking_id AS "bookingId",
  e.request_id AS "requestId", e.request_id IS NOT NULL AS "firstRight", e.seats,
  e.min_seats AS "minSeats", e.status, e.joined_at AS "joinedAt",
  CASE WHEN e.status = 'OFFERED' THEN e.offer_until END AS "offerUntil",
  CASE WHEN e.status = 'WAITING' THEN (SELECT count(*)::int FROM waitlist_entries other
    WHERE other.session_id = e.session_id AND other.status = 'WAITING'
      AND (NOT other.first_in_line, other.joined_at, other.id) <= (NOT e.first_in_line, e.joined_at, e.id)) END AS position`;

@Injectable()
export class WaitlistQueries {
  constructor(private readonly db: Db) {}

  /** Entries by id, in any state: whoever hands one on decides who may see it. */
  byIds(ids: readonly string[]): Promise<WaitlistEntryView[]> {
    return this.db.query(`SELECT ${COLUMNS} FROM waitlist_entries e WHERE e.id = ANY($1)`, [ids], {
      name: 'waitlist-entries',
    });
  }

  /** Where somebody waits or has an offer, the first to begin first; at most 100. */
  ofMember(memberId: string): Promise<WaitlistEntryView[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM waitlist_entries e JOIN sessions s ON s.id = e.session_id
       WHERE e.member_id = $1 AND e.status = ANY($2) ORDER BY s.starts_at, e.id LIMIT 100`,
      [memberId, LIVE_ENTRIES],
      { name: 'waitlist-of-member' },
    );
  }

  /** Where somebody waits or has an offer in these sessions. */
  liveIn(memberId: string, sessionIds: readonly string[]): Promise<WaitlistEntryView[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM waitlist_entries e
       WHERE e.member_id = $1 AND e.session_id = ANY($2) AND e.status = ANY($3)`,
      [memberId, sessionIds, LIVE_ENTRIES],
      { name: 'waitlist-of-member-in' },
    );
  }

  /** How many wait, by session. */
  async lengths(sessionIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<{ id: string; length: number }>(
      `SELECT session_id AS id, count(*)::int AS length FROM waitlist_entries
       WHERE session_id = ANY($1) AND status = 'WAITING' GROUP BY session_id`,
      [sessionIds],
      { name: 'waitlist-lengths' },
    );
    return new Map(rows.map(({ id, length }) => [id, length]));
  }
}
