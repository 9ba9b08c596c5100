import { Injectable } from '@nestjs/common';
import { LIVE_STATUSES, move, settlePayment } from '@nutshell/domain';
import { In, IsNull, Not } from 'typeorm';
import { PaymentReceived, RefundBooking, RefundPayment } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { BookingConfirmed, LatePaymentRefunded } from './booking.events.js';
import { BookingEntity } from './booking.entity.js';
import { SessionSeats } from './session-seats.js';
import { EXPIRE_HOLD } from './timer-kinds.js';

/** Confirms what was paid for; where the seats are gone, gives all of it back. */
@Reaction(PaymentReceived)
@Injectable()
export class SettleBookingWhenPaymentReceived implements Reacts<PaymentReceived> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly refund: RefundPayment,
    private readonly refundBooking: RefundBooking,
  ) {}

  async run({ bookingId, paymentId }: PaymentReceived): Promise<void> {
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    const session = await this.seats.lock(sessionId);
    const booking = await this.db.lock(BookingEntity, bookingId);
    const now = this.clock.now();
    const settlement = settlePayment(booking, session, now, {
      hasOtherLiveBooking: await this.hasOther(booking),
      overpaid: (await this.refundBooking.paidCents(bookingId)) > booking.totalCents - booking.creditedCents,
    });
    if (settlement === 'settle') return;
    if (settlement === 'refund' || settlement === 'already-confirmed') {
      await this.refund.inFull(paymentId, settlement === 'refund' ? 'late' : 'paid-twice');
      if (settlement === 'refund') await this.events.publish(new LatePaymentRefunded(bookingId, sessionId));
      return;
    }
    const confirmed = await this.db.save(BookingEntity, {
      ...move(booking, 'CONFIRMED'),
      confirmedAt: now,
      heldUntil: null,
    });
    await this.seats.follow(confirmed, booking.status, confirmed.status);
    await this.timers.cancel(EXPIRE_HOLD, bookingId);
    await this.events.publish(new BookingConfirmed(bookingId, sessionId));
  }

  /** Seats from the waitlist may come on top of seats that were booked. */
  private async hasOther({ id, sessionId, memberId, waitlistEntryId }: BookingEntity): Promise<boolean> {
    if (waitlistEntryId) return false;
    return !!(await this.db.find(BookingEntity, {
      id: Not(id),
      sessionId,
      memberId,
      status: In([...LIVE_STATUSES]),
      waitlistEntryId: IsNull(),
    }));
  }
}
