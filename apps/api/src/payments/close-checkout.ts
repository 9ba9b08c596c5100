import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { PaymentEntity } from './payment.entity.js';

export const CLOSE_CHECKOUT = 'payment.close-checkout';

/** Closes a checkout that nobody needs any more, so that it cannot be paid by mistake. */
@Timer(CLOSE_CHECKOUT, { network: true })
@Injectable()
export class CloseCheckout implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly gateway: PaymentGateway,
  ) {}

  /** Asks, in the running transaction, that the open checkout of this booking be closed. */
  async ask(bookingId: string): Promise<void> {
    const open = await this.db.find(PaymentEntity, { bookingId, status: 'OPEN' });
    if (open) await this.timers.set({ kind: CLOSE_CHECKOUT, subject: open.id, dueAt: this.clock.now() });
  }

  async run(paymentId: string): Promise<void> {
    const payment = await this.db.get(PaymentEntity, paymentId);
    if (payment.status !== 'PAID' && payment.checkoutRef)
      await this.gateway.expireCheckout(payment.checkoutRef);
  }
}
