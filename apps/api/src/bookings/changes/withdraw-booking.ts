import { Injectable } from '@nestjs/common';
import { withdrawBooking } from '@nutshell/domain';
import { RefundBooking } from '../../payments/index.js';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { BookingEntity } from '../booking.entity.js';
import { ownsBooking } from '../booking.policy.js';
import { CONTRACT_AT } from '../contract-at.js';
import { CreditBooking } from '../credit-booking.js';
import { SessionSeats } from '../session-seats.js';
import { BookingWithdrawn } from './changes.events.js';

@Injectable()
export class WithdrawBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly seats: SessionSeats,
    private readonly refund: RefundBooking,
    private readonly credit: CreditBooking,
  ) {}

  /** Ends the contract of a consumer without a reason and without costs; twice is once. @throws WithdrawalNotPossible */
  run(actor: Actor, bookingId: string): Promise<BookingEntity> {
    return this.db.tx(async () => {
      const { sessionId } = await this.db.get(BookingEntity, bookingId);
      const session = await this.seats.lock(sessionId);
      const booking = await this.db.lock(BookingEntity, bookingId);
      authorize(ownsBooking(actor, booking));
      if (booking.cancelReason === 'WITHDRAWN') return booking;
      const paidCents = await this.refund.paidCents(bookingId);
      const contractAt = await this.contractAt(bookingId);
      withdrawBooking({ ...booking, contractAt, paidCents }, session, this.clock.now());
      const withdrawn = await this.credit.cancel(booking, booking.totalCents, {
        cancelReason: 'WITHDRAWN',
        refundReason: 'withdrawn',
      });
      await this.events.publish(new BookingWithdrawn(bookingId, sessionId));
      return withdrawn;
    });
  }

  private async contractAt(bookingId: string): Promise<Date> {
    const [row] = await this.db.query<{ contractAt: Date }>(
      `SELECT ${CONTRACT_AT} AS "contractAt" FROM bookings b WHERE b.id = $1`,
      [bookingId],
    );
    return row!.contractAt;
  }
}
