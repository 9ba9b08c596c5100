import { Injectable } from '@nestjs/common';
import { isHoldLapsed, move } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { HoldExpired } from './booking.events.js';
import { BookingEntity } from './booking.entity.js';
import { SessionSeats } from './session-seats.js';
import { EXPIRE_HOLD } from './timer-kinds.js';

/** Frees the seats of a hold that was not paid in time. */
@Timer(EXPIRE_HOLD)
@Injectable()
export class ExpireHold implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly seats: SessionSeats,
  ) {}

  async run(bookingId: string): Promise<void> {
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    await this.seats.lock(sessionId);
    const booking = await this.db.lock(BookingEntity, bookingId);
    if (!isHoldLapsed(booking, this.clock.now())) return;
    const expired = await this.db.save(BookingEntity, move(booking, 'EXPIRED'));
    await this.seats.follow(expired, booking.status, expired.status);
    await this.events.publish(new HoldExpired(bookingId, sessionId));
  }
}
