import { Injectable } from '@nestjs/common';
import { LIVE_STATUSES, move, settlePayment, takenFromReserve, type Settlement } from '@nutshell/domain';
import { In, IsNull, Not } from 'typeorm';
import { PaymentReceived, RefundBooking, RefundPayment } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { BookingConfirmed, LatePaymentRefunded } from './booking.events.js';
import { BookingEntity } from './booking.entity.js';
import { CompleteMove } from './changes/complete-move.js';
import { ReservedSeats } from './reserve/reserved-seats.js';
import { SessionSeats } from './session-seats.js';
import { EXPIRE_HOLD } from './timer-kinds.js';
import { PutFirstInLine } from './waitlist/put-first-in-line.js';

const isConfirming = (settlement: Settlement): boolean =>
  settlement === 'confirm' || settlement === 'confirm-late';

/** Confirms what was paid for; where the seats are gone, gives all of it back and the first place in line. */
@Reaction(PaymentReceived)
@Injectable()
export class SettleBookingWhenPaymentReceived implements Reacts<PaymentReceived> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly reserve: ReservedSeats,
    private readonly firstInLine: PutFirstInLine,
    private readonly refund: RefundPayment,
    private readonly refundBooking: RefundBooking,
    private readonly moves: CompleteMove,
  ) {}

  async run({ bookingId, paymentId }: PaymentReceived): Promise<void> {
    const { sessionId, movedFromId } = await this.db.get(BookingEntity, bookingId);
    if (movedFromId)
      await this.seats.lockAll([sessionId, (await this.db.get(BookingEntity, movedFromId)).sessionId]);
    const session = await this.seats.lock(sessionId);
    const booking = await this.db.lock(BookingEntity, bookingId);
    const now = this.clock.now();
    const hasOtherLiveBooking = await this.hasOther(booking);
    // Its seats went back: whoever works where seats are kept for may have these again.
    const seen = booking.status === 'EXPIRED' ? await this.reserve.seenBy(session, booking.memberId) : null;
    const verdict = settlePayment(booking, seen ?? session, now, {
      hasOtherLiveBooking,
      overpaid: (await this.refundBooking.paidCents(bookingId)) > booking.totalCents - booking.creditedCents,
    });
    const replaced = isConfirming(verdict) ? await this.moves.awaits(booking) : null;
    const settlement = replaced === 'gone' ? 'refund' : verdict;
    if (settlement === 'settle') return;
    if (settlement === 'refund' || settlement === 'already-confirmed') {
      await this.refund.inFull(paymentId, settlement === 'refund' ? 'late' : 'paid-twice');
      if (settlement === 'refund') {
        const gone = booking.status === 'EXPIRED' && !hasOtherLiveBooking && !replaced;
        const entryId = gone ? await this.firstInLine.run(booking, session) : null;
        await this.events.publish(new LatePaymentRefunded(bookingId, sessionId, entryId));
      }
      return;
    }
    const confirmed = await this.db.save(BookingEntity, {
      ...move(booking, 'CONFIRMED'),
      ...(seen && { reservedSeats: takenFromReserve(booking.seats, seen.reservedForThem) }),
      confirmedAt: now,
      heldUntil: null,
    });
    await this.seats.follow(confirmed, booking.status, confirmed.status);
    await this.timers.cancel(EXPIRE_HOLD, bookingId);
    if (replaced && replaced !== 'gone') await this.moves.run(replaced, confirmed);
    else await this.events.publish(new BookingConfirmed(bookingId, sessionId));
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
