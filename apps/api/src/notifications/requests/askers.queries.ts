import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** Who has to do with a training request. */
@Injectable()
export class Askers {
  constructor(private readonly db: Db) {}

  ownerOf(requestId: string): Promise<string[]> {
    return this.ids(`SELECT author_id AS id FROM posts WHERE id = $1 AND author_id IS NOT NULL`, [requestId]);
  }

  joined(requestId: string): Promise<string[]> {
    return this.ids(
      `SELECT person_id AS id FROM request_askers WHERE request_id = $1 AND status = 'JOINED'`,
      [requestId],
    );
  }

  /** Who joined, and the owner. */
  of(requestId: string): Promise<string[]> {
    return this.ids(
      `SELECT person_id AS id FROM request_askers WHERE request_id = $1 AND status = 'JOINED'
       UNION SELECT author_id FROM posts WHERE id = $1 AND author_id IS NOT NULL`,
      [requestId],
    );
  }

  /** Who joined a request that was merged, and now is part of another. */
  movedFrom(fromId: string, intoId: string): Promise<string[]> {
    return this.ids(
      `SELECT person_id AS id FROM request_askers WHERE request_id = $2 AND status = 'JOINED' AND via_id = $1
       UNION SELECT person_id FROM request_askers WHERE request_id = $1 AND status = 'JOINED'
       UNION SELECT author_id FROM posts WHERE id = $1 AND author_id IS NOT NULL`,
      [fromId, intoId],
    );
  }

  trainersOf(proposalIds: readonly string[]): Promise<string[]> {
    return this.ids('SELECT trainer_id AS id FROM proposals WHERE id = ANY($1)', [proposalIds]);
  }

  /** Who joined and was neither offered a seat nor stands in line for one: they could not come on that date. */
  withoutSeat(requestId: string, sessionId: string): Promise<string[]> {
    return this.ids(
      `SELECT person_id AS id FROM request_askers a WHERE request_id = $1 AND status = 'JOINED' AND NOT EXISTS (
         SELECT FROM waitlist_entries e WHERE e.session_id = $2 AND e.member_id = a.person_id)`,
      [requestId, sessionId],
    );
  }

  /** Who stands in line for a seat in the session and has not been offered one. */
  inLine(requestId: string, sessionId: string): Promise<string[]> {
    return this.ids(
      `SELECT member_id AS id FROM waitlist_entries WHERE request_id = $1 AND session_id = $2 AND status = 'WAITING'`,
      [requestId, sessionId],
    );
  }

  /** Who was mailed that a session is not held: they had booked it, or stood in line. */
  mailedAbout(sessionId: string): Promise<string[]> {
    return this.ids(
      `SELECT member_id AS id FROM bookings WHERE session_id = $1 AND status = 'CANCELLED' AND cancel_reason IN ('TOO_FEW', 'TRAINER')
       UNION SELECT member_id FROM waitlist_entries WHERE session_id = $1 AND status = 'CLOSED'`,
      [sessionId],
    );
  }

  /** Who gave a session, and who had a seat in it. */
  whoWereAt(sessionId: string): Promise<string[]> {
    return this.ids(
      `SELECT trainer_id AS id FROM sessions WHERE id = $1
       UNION SELECT coalesce(pa.person_id, b.member_id) FROM bookings b JOIN participants pa ON pa.booking_id = b.id
       WHERE b.session_id = $1 AND b.status IN ('CONFIRMED', 'ATTENDED')`,
      [sessionId],
    );
  }

  /** Who follows the request, or the question or idea that it came from. */
  followers(requestId: string): Promise<string[]> {
    return this.ids(
      `SELECT f.person_id AS id FROM requests q JOIN follows f ON f.kind = 'POST' AND f.subject_id IN (q.id, q.from_post_id)
       WHERE q.id = $1`,
      [requestId],
    );
  }

  private async ids(sql: string, values: unknown[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(sql, values);
    return rows.map(({ id }) => id);
  }
}
