import { Injectable } from '@nestjs/common';
import { cancelBooking, move } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { CloseCheckout, RefundBooking } from '../payments/index.js';
import { BookingCancelled } from './booking.events.js';
import { BookingEntity } from './booking.entity.js';
import { ownsBooking } from './booking.policy.js';
import { EXPIRE_HOLD } from './expire-hold.js';
import { SessionSeats } from './session-seats.js';

export interface CancelBookingInput {
  bookingId: string;
  /** The amount that was shown; when another is due, nothing is cancelled. */
  expectedRefundCents?: number | null;
}

@Injectable()
export class CancelBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly refund: RefundBooking,
    private readonly closeCheckout: CloseCheckout,
  ) {}

  /** Frees the seats and gives back what the booking's own policy says. */
  run(actor: Actor, { bookingId, expectedRefundCents }: CancelBookingInput): Promise<BookingEntity> {
    return this.db.tx(async () => {
      const { sessionId } = await this.db.get(BookingEntity, bookingId);
      const session = await this.seats.lock(sessionId);
      const booking = await this.db.lock(BookingEntity, bookingId);
      authorize(ownsBooking(actor, booking));
      const paidCents = await this.refund.paidCents(bookingId);
      const { refundCents, cancelledAt } = cancelBooking(
        { ...booking, paidCents },
        session,
        this.clock.now(),
        expectedRefundCents,
      );
      const cancelled = await this.db.save(BookingEntity, {
        ...move(booking, 'CANCELLED'),
        cancelledAt,
        heldUntil: null,
      });
      await this.seats.follow(cancelled, booking.status, cancelled.status);
      await this.refund.run(bookingId, refundCents, 'cancelled');
      await this.closeCheckout.ask(bookingId);
      await this.timers.cancel(EXPIRE_HOLD, bookingId);
      await this.events.publish(new BookingCancelled(bookingId, sessionId));
      return cancelled;
    });
  }
}
