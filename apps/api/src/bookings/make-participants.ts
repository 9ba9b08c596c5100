import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CHECK_IN_CODE_LENGTH, checkInCode, LIVE_STATUSES } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { BookingEntity } from './booking.entity.js';

/** The seats of new bookings, one row each. */
@Injectable()
export class MakeParticipants {
  constructor(private readonly db: Db) {}

  /** The first seat is for who books, unless they sit in this session already; the others are open. */
  run(bookings: readonly Pick<BookingEntity, 'id' | 'seats'>[]): void {
    const seats = bookings.flatMap((booking) =>
      Array.from({ length: booking.seats }, (_, position) => ({
        id: newId(),
        bookingId: booking.id,
        position,
        code: checkInCode(randomBytes(CHECK_IN_CODE_LENGTH)),
      })),
    );
    this.db.send(
      `INSERT INTO participants (id, booking_id, position, code, person_id, name, email, named_at)
       SELECT seat.id, seat.booking_id, seat.position, seat.code, own.id, own.name, own.email, own.at
       FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) seat (id, booking_id, position, code)
       LEFT JOIN LATERAL (
         SELECT p.id, p.name, lower(u.email) AS email, b.created_at AS at
         FROM bookings b JOIN people p ON p.id = b.member_id JOIN auth."user" u ON u.id = p.id
         WHERE b.id = seat.booking_id AND NOT EXISTS (
           SELECT FROM bookings other JOIN participants taken ON taken.booking_id = other.id
           WHERE other.session_id = b.session_id AND other.status = ANY($5) AND taken.person_id = p.id)
       ) own ON seat.position = 0`,
      [
        seats.map(({ id }) => id),
        seats.map(({ bookingId }) => bookingId),
        seats.map(({ position }) => position),
        seats.map(({ code }) => code),
        LIVE_STATUSES,
      ],
      { name: 'make-participants' },
    );
  }
}
