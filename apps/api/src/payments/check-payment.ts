import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { PaymentGateway, type PaymentNotice } from '../platform/payment/index.js';
import { NotePayment } from './note-payment.js';
import { PaymentEntity } from './payment.entity.js';

export const CHECK_PAYMENT = 'payment.check';

/** Closes a checkout in time and asks the provider how it ended, in case its webhook never came. */
@Timer(CHECK_PAYMENT, { network: true })
@Injectable()
export class CheckPayment implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly gateway: PaymentGateway,
    private readonly note: NotePayment,
  ) {}

  async run(paymentId: string): Promise<void> {
    const payment = await this.db.get(PaymentEntity, paymentId);
    if (payment.status === 'PAID' || payment.status === 'FAILED') return;
    const { checkoutRef } = payment;
    if (!checkoutRef) return this.giveUp(paymentId);
    const ended = (await this.gateway.find(checkoutRef)) ?? (await this.close(checkoutRef));
    if (ended) await this.note.run(ended);
  }

  /** The provider never told us its address, so nobody can have paid there. */
  private async giveUp(paymentId: string): Promise<void> {
    await this.db.query(
      `UPDATE payments SET status = 'EXPIRED' WHERE id = $1 AND status = 'OPEN' AND checkout_ref IS NULL`,
      [paymentId],
    );
  }

  /** A provider may keep a checkout open for longer than we want to be paid. */
  private async close(checkoutRef: string): Promise<PaymentNotice | null> {
    await this.gateway.expireCheckout(checkoutRef);
    return this.gateway.find(checkoutRef);
  }
}
