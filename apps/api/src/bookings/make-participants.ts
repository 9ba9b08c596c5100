import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CHECK_IN_CODE_LENGTH, checkInCode, LIVE_STATUSES } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { BookingEntity } from './booking.entity.js';

/** The seats of a new booking, one row each. */
@Injectable()
export class MakeParticipants {
  constructor(private readonly db: Db) {}

  /** The first seat is for who books, unless they sit in this session already; the others are open. */
  async run({
    id,
    sessionId,
    memberId,
    seats,
    createdAt,
  }: Pick<BookingEntity, 'id' | 'sessionId' | 'memberId' | 'seats' | 'createdAt'>): Promise<void> {
    const all = Array.from({ length: seats }, () => ({
      id: newId(),
      code: checkInCode(randomBytes(CHECK_IN_CODE_LENGTH)),
    }));
    await this.db.query(
      `INSERT INTO participants (id, booking_id, position, code, person_id, name, email, named_at)
       SELECT seat.id, $1, seat.number - 1, seat.code, own.id, own.name, own.email, CASE WHEN own.id IS NOT NULL THEN $6::timestamptz END
       FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY seat (id, code, number)
       LEFT JOIN (
         SELECT p.id, p.name, lower(u.email) AS email FROM people p JOIN auth."user" u ON u.id = p.id
         WHERE p.id = $4 AND NOT EXISTS (
           SELECT FROM participants other JOIN bookings b ON b.id = other.booking_id
           WHERE b.session_id = $5 AND b.status = ANY($7) AND other.person_id = $4)
       ) own ON seat.number = 1`,
      [
        id,
        all.map((seat) => seat.id),
        all.map((seat) => seat.code),
        memberId,
        sessionId,
        createdAt,
        LIVE_STATUSES,
      ],
    );
  }
}
