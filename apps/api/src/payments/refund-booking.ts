import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { keptCents, PaymentEntity } from './payment.entity.js';
import { RefundPayment } from './refund-payment.js';
import type { RefundReason } from './refund.entity.js';

/** The payments of a booking seen as one sum. */
@Injectable()
export class RefundBooking {
  constructor(
    private readonly db: Db,
    private readonly refund: RefundPayment,
  ) {}

  /** Paid and not given back, in cents. */
  async paidCents(bookingId: string): Promise<number> {
    const [row] = await this.db.query<{ cents: number }>(
      `SELECT coalesce(sum(amount_cents - refunded_cents - charged_back_cents), 0)::int AS cents
       FROM payments WHERE booking_id = $1 AND status = 'PAID'`,
      [bookingId],
    );
    return row!.cents;
  }

  /** Gives `amountCents` of what was paid back, from as many payments as it takes. */
  async run(bookingId: string, amountCents: number, reason: RefundReason): Promise<void> {
    const paid = await this.db.manager.find(PaymentEntity, {
      where: { bookingId, status: 'PAID' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    let left = amountCents;
    for (const payment of paid) {
      const part = Math.min(left, keptCents(payment));
      await this.refund.part(payment, part, reason);
      left -= part;
    }
    if (left > 0) throw new Error(`Booking ${bookingId} was paid ${left} cents less than is to go back`);
  }
}
