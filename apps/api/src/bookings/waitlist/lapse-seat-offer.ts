import { Injectable } from '@nestjs/common';
import { isOfferLapsed } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { BookingEntity } from '../booking.entity.js';
import { SessionSeats } from '../session-seats.js';
import { SEAT_OFFER } from '../timer-kinds.js';

/** Passes seats on that were offered to somebody who did not answer. */
@Timer(SEAT_OFFER)
@Injectable()
export class LapseSeatOffer implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
  ) {}

  async run(bookingId: string): Promise<void> {
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    await this.seats.lock(sessionId);
    const { status, heldUntil } = await this.db.lock(BookingEntity, bookingId);
    if (status !== 'OFFERED' || !heldUntil) return;
    if (!isOfferLapsed(heldUntil, this.clock.now()))
      return this.timers.set({ kind: SEAT_OFFER, subject: bookingId, dueAt: heldUntil });
    await this.seats.lapseOffers(sessionId);
    await this.seats.passOn(sessionId);
  }
}
