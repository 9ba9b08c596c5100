import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CHECK_IN_CODE_LENGTH, checkInCode, LIVE_STATUSES } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { BookingEntity } from './booking.entity.js';

const LIVE = LIVE_STATUSES.map((status) => `'${status}'`).join(', ');

/** The seats of new bookings, one row each. */
@Injectable()
export class MakeParticipants {
  constructor(private readonly db: Db) {}

  /** The first seat is for who books, unless they sit in this session already; the others are open. */
  run(bookings: readonly Pick<BookingEntity, 'id' | 'seats'>[]): void {
    for (const { id, seats } of bookings) {
      const ids = Array.from({ length: seats }, newId);
      const codes = ids.map(() => checkInCode(randomBytes(CHECK_IN_CODE_LENGTH)));
      // One booking each: with an array of bookings Postgres plans this anew every time, for longer than it runs.
      this.db.send(
        `INSERT INTO participants (id, booking_id, position, code, person_id, name, email, named_at)
         SELECT seat.id, $1, seat.n - 1, seat.code, own.id, own.name, own.email, own.at
         FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY seat (id, code, n)
         LEFT JOIN (
           SELECT p.id, p.name, lower(u.email) AS email, b.created_at AS at
           FROM bookings b JOIN people p ON p.id = b.member_id JOIN auth."user" u ON u.id = p.id
           WHERE b.id = $1 AND NOT EXISTS (
             SELECT FROM participants taken JOIN bookings other ON other.id = taken.booking_id
             WHERE taken.person_id = p.id AND other.session_id = b.session_id AND other.status IN (${LIVE}))
         ) own ON seat.n = 1`,
        [id, ids, codes],
        { name: 'make-participants' },
      );
    }
  }
}
