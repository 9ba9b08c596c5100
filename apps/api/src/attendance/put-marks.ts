import { Injectable } from '@nestjs/common';
import { mergeMarks, move, outcomeOfSeats, type BookingStatus, type Mark } from '@nutshell/domain';
import { SessionSeats } from '../bookings/index.js';
import type { SessionEntity } from '../trainings/index.js';
import { Db } from '../platform/db/index.js';

export interface SeatMark extends Mark {
  readonly participantId: string;
}

interface MarkedSeat extends Mark {
  id: string;
  bookingId: string;
  bookingStatus: BookingStatus;
}

/** Writes marks on seats, and what they make of their bookings. Marks of seats that were given up are left aside. */
@Injectable()
export class PutMarks {
  constructor(
    private readonly db: Db,
    private readonly seats: SessionSeats,
  ) {}

  lock(sessionId: string): Promise<SessionEntity> {
    return this.seats.lock(sessionId);
  }

  /** In a session that the caller has locked. @returns the seats of which something else is known than before */
  async run(
    sessionId: string,
    marks: readonly SeatMark[],
    markedBy: string | null,
    merge: (known: Mark, mark: Mark) => Mark = mergeMarks,
  ): Promise<MarkedSeat[]> {
    const before = await this.seatsOf(
      sessionId,
      marks.map(({ participantId }) => participantId),
    );
    const after = before.map((seat) => ({
      ...seat,
      ...marks
        .filter(({ participantId }) => participantId === seat.id)
        .reduce<Mark>(merge, { attendance: seat.attendance, markedAt: seat.markedAt }),
    }));
    await this.saveMarks(
      after.filter(({ markedAt }, index) => markedAt?.getTime() !== before[index]!.markedAt?.getTime()),
      markedBy,
    );
    await this.saveOutcomes(after);
    return after.filter(({ attendance }, index) => attendance !== before[index]!.attendance);
  }

  /** All seats of the bookings that these seats belong to, locked. */
  private seatsOf(sessionId: string, ids: readonly string[]): Promise<MarkedSeat[]> {
    return this.db.query<MarkedSeat>(
      `SELECT p.id, p.booking_id AS "bookingId", p.attendance, p.marked_at AS "markedAt", b.status AS "bookingStatus"
       FROM bookings b JOIN participants p ON p.booking_id = b.id
       WHERE b.session_id = $1 AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')
         AND b.id IN (SELECT booking_id FROM participants WHERE id = ANY($2))
       ORDER BY b.id, p.position FOR UPDATE OF b, p`,
      [sessionId, ids],
    );
  }

  private async saveMarks(seats: readonly MarkedSeat[], markedBy: string | null): Promise<void> {
    if (!seats.length) return;
    await this.db.query(
      `UPDATE participants p SET attendance = m.attendance, marked_at = m.marked_at, marked_by = $4
       FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) m (id, attendance, marked_at) WHERE p.id = m.id`,
      [
        seats.map(({ id }) => id),
        seats.map(({ attendance }) => attendance),
        seats.map(({ markedAt }) => markedAt),
        markedBy,
      ],
    );
  }

  private async saveOutcomes(seats: readonly MarkedSeat[]): Promise<void> {
    const ids = [...new Set(seats.map(({ bookingId }) => bookingId))];
    const moves = ids.flatMap((id) => {
      const own = seats.filter(({ bookingId }) => bookingId === id);
      const status = outcomeOfSeats(own.map(({ attendance }) => attendance));
      const from = own[0]!.bookingStatus;
      return from === status ? [] : [move({ id, status: from }, status)];
    });
    if (moves.length)
      await this.db.query(
        `UPDATE bookings b SET status = m.status FROM unnest($1::uuid[], $2::text[]) m (id, status) WHERE b.id = m.id`,
        [moves.map(({ id }) => id), moves.map(({ status }) => status)],
      );
  }
}
