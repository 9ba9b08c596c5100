import { Injectable } from '@nestjs/common';
import { move, type BookingStatus, type CancelReason } from '@nutshell/domain';
import { CloseCheckout, RefundBooking, type RefundReason } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { BookingCancelled, BookingCredited } from './booking.events.js';
import { BookingEntity } from './booking.entity.js';
import { EXPIRE_HOLD } from './timer-kinds.js';
import { SessionSeats } from './session-seats.js';

/** The one way in which less comes to be owed for a booking, and in which a booking is cancelled. */
@Injectable()
export class CreditBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly refund: RefundBooking,
    private readonly closeCheckout: CloseCheckout,
  ) {}

  /**
   * Lowers what is owed by `cents`, at most to nothing, and gives back what was paid above what is still owed.
   * @param booking locked, its session too
   */
  async run(booking: BookingEntity, cents: number, reason: RefundReason): Promise<BookingEntity> {
    const creditCents = Math.min(cents, booking.totalCents - booking.creditedCents);
    if (creditCents <= 0) return booking;
    const credited = await this.db.save(BookingEntity, {
      ...booking,
      creditedCents: booking.creditedCents + creditCents,
    });
    const paidCents = await this.refund.paidCents(booking.id);
    const owedCents = credited.totalCents - credited.creditedCents;
    await this.refund.run(booking.id, Math.max(0, paidCents - owedCents), reason);
    await this.events.publish(new BookingCredited(booking.id, booking.sessionId, creditCents, reason));
    return credited;
  }

  /**
   * Ends the booking, frees its seats, and credits `cents`.
   * @param booking locked, its session too
   */
  async cancel(
    booking: BookingEntity,
    cents: number,
    why: { cancelReason: CancelReason; refundReason: RefundReason },
  ): Promise<BookingEntity> {
    const from: BookingStatus = booking.status;
    const cancelled = await this.db.save(BookingEntity, {
      ...move(booking, 'CANCELLED'),
      cancelledAt: this.clock.now(),
      cancelReason: why.cancelReason,
      heldUntil: null,
    });
    const credited = await this.run(cancelled, cents, why.refundReason);
    await this.closeCheckout.ask(booking.id);
    await this.timers.cancel(EXPIRE_HOLD, booking.id);
    await this.events.publish(new BookingCancelled(booking.id, booking.sessionId));
    await this.seats.follow(credited, from, 'CANCELLED');
    return credited;
  }
}
