import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { SeatOfferLapsed } from './waitlist.events.js';

interface Lapsed {
  bookingId: string;
  entryId: string;
  requestId: string | null;
  seats: number;
  reservedSeats: number;
}

/** Ends the offers of a session of which the time has passed, whether or not their timers have run. */
@Injectable()
export class LapseOffers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * In a session that the caller has locked.
   * @returns the seats that came free; the caller counts them, and passes them on
   */
  async run(sessionId: string): Promise<Pick<Lapsed, 'seats' | 'reservedSeats'>> {
    const lapsed = await this.db.query<Lapsed>(
      `WITH late AS (
         UPDATE bookings b SET status = 'EXPIRED'
         FROM (SELECT id FROM bookings WHERE session_id = $1 AND status = 'OFFERED' AND held_until <= $2
               ORDER BY id FOR UPDATE) offer
         WHERE b.id = offer.id RETURNING b.id, b.waitlist_entry_id, b.seats, b.reserved_seats)
       UPDATE waitlist_entries e SET status = 'LAPSED', ended_at = $2 FROM late
       WHERE e.id = late.waitlist_entry_id
       RETURNING late.id AS "bookingId", e.id AS "entryId", e.request_id AS "requestId", late.seats,
         late.reserved_seats AS "reservedSeats"`,
      [sessionId, this.clock.now()],
    );
    for (const { bookingId, entryId, requestId } of lapsed)
      await this.events.publish(new SeatOfferLapsed(entryId, bookingId, sessionId, requestId));
    return {
      seats: lapsed.reduce((sum, { seats }) => sum + seats, 0),
      reservedSeats: lapsed.reduce((sum, { reservedSeats }) => sum + reservedSeats, 0),
    };
  }
}
