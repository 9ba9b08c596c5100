import { Injectable } from '@nestjs/common';
import { cancelBooking, freeUntil, isChoiceOpen } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { RefundBooking } from '../payments/index.js';
import { BookingEntity } from './booking.entity.js';
import { ownsBooking } from './booking.policy.js';
import { Choices } from './changes/choices.js';
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
    private readonly choices: Choices,
  ) {}

  /** Frees the seats and gives back what the booking's own policy says; all of it where the trainer moved the session. @throws BookingNotCancellable, RefundChanged */
  run(actor: Actor, { bookingId, expectedRefundCents }: CancelBookingInput): Promise<BookingEntity> {
    return this.db.tx(async () => {
      const { sessionId } = await this.db.get(BookingEntity, bookingId);
      const session = await this.seats.lock(sessionId);
      const booking = await this.db.lock(BookingEntity, bookingId);
      authorize(ownsBooking(actor, booking));
      const paidCents = await this.refund.paidCents(bookingId);
      const owedCents = booking.totalCents - booking.creditedCents;
      const choice = await this.choices.of(bookingId);
      const now = this.clock.now();
      const { creditCents } = cancelBooking(
        { ...booking, paidCents, owedCents, freeUntil: freeUntil(choice) },
        session,
        now,
        expectedRefundCents,
      );
      const declines = isChoiceOpen(choice, now);
      if (declines) await this.choices.answer(booking, 'REFUND');
      return this.credit.cancel(
        booking,
        creditCents,
        declines
          ? { cancelReason: 'DECLINED_MOVE', refundReason: 'move-declined' }
          : { cancelReason: 'MEMBER', refundReason: 'cancelled' },
      );
    });
  }
}
