import { Injectable } from '@nestjs/common';
import { isOfferLapsed, move } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { BookingEntity } from '../booking.entity.js';
import { SessionSeats } from '../session-seats.js';
import { SEAT_OFFER } from '../timer-kinds.js';
import { SeatOfferLapsed } from './waitlist.events.js';

/** Passes seats on that were offered to somebody who did not answer. */
@Timer(SEAT_OFFER)
@Injectable()
export class LapseSeatOffer implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
  ) {}

  async run(bookingId: string): Promise<void> {
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    await this.seats.lock(sessionId);
    const booking = await this.db.lock(BookingEntity, bookingId);
    const { status, heldUntil, waitlistEntryId } = booking;
    if (status !== 'OFFERED' || !heldUntil || !waitlistEntryId) return;
    const now = this.clock.now();
    if (!isOfferLapsed(heldUntil, now))
      return this.timers.set({ kind: SEAT_OFFER, subject: bookingId, dueAt: heldUntil });
    const lapsed = await this.db.save<BookingEntity>(BookingEntity, move(booking, 'EXPIRED'));
    await this.db.query(
      `UPDATE waitlist_entries SET status = 'LAPSED', ended_at = $2 WHERE id = $1 AND status = 'OFFERED'`,
      [waitlistEntryId, now],
    );
    await this.events.publish(new SeatOfferLapsed(waitlistEntryId, bookingId, sessionId));
    await this.seats.follow(lapsed, status, lapsed.status);
  }
}
