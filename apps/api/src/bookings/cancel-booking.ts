import { Injectable } from '@nestjs/common';
import { cancelBooking } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { RefundBooking } from '../payments/index.js';
import { BookingEntity } from './booking.entity.js';
import { ownsBooking } from './booking.policy.js';
import { CreditBooking } from './credit-booking.js';
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
    private readonly seats: SessionSeats,
    private readonly refund: RefundBooking,
    private readonly credit: CreditBooking,
  ) {}

  /** Frees the seats and gives back what the booking's own policy says. @throws BookingNotCancellable, RefundChanged */
  run(actor: Actor, { bookingId, expectedRefundCents }: CancelBookingInput): Promise<BookingEntity> {
    return this.db.tx(async () => {
      const { sessionId } = await this.db.get(BookingEntity, bookingId);
      const session = await this.seats.lock(sessionId);
      const booking = await this.db.lock(BookingEntity, bookingId);
      authorize(ownsBooking(actor, booking));
      const paidCents = await this.refund.paidCents(bookingId);
      const owedCents = booking.totalCents - booking.creditedCents;
      const { creditCents } = cancelBooking(
        { ...booking, paidCents, owedCents },
        session,
        this.clock.now(),
        expectedRefundCents,
      );
      return this.credit.cancel(booking, creditCents, {
        cancelReason: 'MEMBER',
        refundReason: 'cancelled',
      });
    });
  }
}
