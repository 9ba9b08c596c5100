import { Injectable } from '@nestjs/common';
import { canMoveBooking, moveTerms, type BookableSession } from '@nutshell/domain';
import { worksAt } from '../../organisations/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { visibleTrainings } from '../../trainings/index.js';
import type { BookingView } from '../bookings.queries.js';

export interface MoveOption {
  sessionId: string;
  /** Above zero to be paid, below zero to come back. */
  differenceCents: number;
}

const DATES = 20;

/** Other dates of the same training. Seats that are free are nobody's: who waits for them was offered them. */
@Injectable()
export class OtherDates {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** On the other date with the most; 0 where there is none. */
  async mostSeatsLeft(session: { id: string; trainingId: string }): Promise<number> {
    const [row] = await this.db.query<{ left: number }>(
      `SELECT coalesce(max(capacity - seats_taken - reserved_seats), 0)::int AS left FROM sessions
       WHERE training_id = $1 AND id <> $2 AND status = 'PUBLISHED' AND starts_at > $3 AND seats_taken + reserved_seats < capacity`,
      [session.trainingId, session.id, this.clock.now()],
    );
    return row!.left;
  }

  /** Where each of these bookings could go, by date; one query for all of them. */
  async of(bookings: readonly BookingView[]): Promise<MoveOption[][]> {
    const now = this.clock.now();
    const movable = bookings.filter((booking) => canMoveBooking(booking, booking, now));
    if (!movable.length) return bookings.map(() => []);
    const rows = await this.db.query<BookableSession & { bookingId: string; id: string }>(
      `SELECT b.id AS "bookingId", o.id, o.status, o.starts_at AS "startsAt", o.trainer_id AS "trainerId",
         o.price_ex_vat_cents AS "priceExVatCents", o.vat_status AS "vatStatus", o.payment_mode AS "paymentMode",
         o.min_seats AS "minSeats", o.runs_at AS "runsAt", o.capacity, o.seats_taken AS "seatsTaken",
         o.reserved_seats AS "reservedSeats"
       FROM bookings b JOIN sessions s ON s.id = b.session_id
       JOIN trainings t ON t.id = s.training_id AND ${visibleTrainings('b.member_id')}
       CROSS JOIN LATERAL (
         SELECT * FROM sessions other
         WHERE other.training_id = s.training_id AND other.id <> s.id AND other.status = 'PUBLISHED'
           AND other.starts_at > $2 AND other.capacity - other.seats_taken - CASE
             WHEN other.reserved_until > $2 AND ${worksAt('other.reserved_for', 'b.member_id')} THEN 0
             ELSE other.reserved_seats END >= b.seats
           AND NOT EXISTS (SELECT FROM bookings own WHERE own.session_id = other.id AND own.member_id = b.member_id
             AND own.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')
             AND own.waitlist_entry_id IS NULL)
         ORDER BY other.starts_at LIMIT ${DATES}) o
       WHERE b.id = ANY($1) ORDER BY o.starts_at`,
      [movable.map(({ id }) => id), now],
      { name: 'move-options' },
    );
    return bookings.map((booking) =>
      rows
        .filter(({ bookingId }) => bookingId === booking.id)
        .map((target) => ({
          sessionId: target.id,
          differenceCents: moveTerms(
            { ...booking, owedCents: booking.totalCents - booking.creditedCents },
            target,
            now,
          ).differenceCents,
        })),
    );
  }
}
