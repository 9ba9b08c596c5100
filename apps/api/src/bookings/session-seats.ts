import { Injectable } from '@nestjs/common';
import { seatsChange, type BookingStatus } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { SessionEntity } from '../trainings/index.js';
import type { BookingEntity } from './booking.entity.js';

/** The one place where a booking changes its state and its session's count of seats, both locked. */
@Injectable()
export class SessionSeats {
  constructor(private readonly db: Db) {}

  /** The session, locked: always before its bookings, so that nobody waits in a circle. */
  lock(sessionId: string): Promise<SessionEntity> {
    return this.db.lock(SessionEntity, sessionId);
  }

  /** Takes or frees the seats that go with the booking's move from one state to the next. */
  async follow(
    booking: Pick<BookingEntity, 'sessionId' | 'seats'>,
    from: BookingStatus | null,
    to: BookingStatus,
  ): Promise<void> {
    const change = seatsChange(booking.seats, from, to);
    if (change)
      await this.db.query('UPDATE sessions SET seats_taken = seats_taken + $2 WHERE id = $1', [
        booking.sessionId,
        change,
      ]);
  }
}
