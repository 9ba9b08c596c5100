import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { PaymentEntity } from './payment.entity.js';
import { RefundEntity, type RefundReason } from './refund.entity.js';
import { SEND_REFUND } from './send-refund.js';

/** Decides in the transaction that money goes back; a timer asks the provider for it. */
@Injectable()
export class RefundPayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** Gives back what has not gone back yet. */
  async inFull(paymentId: string, reason: RefundReason): Promise<void> {
    const payment = await this.db.lock(PaymentEntity, paymentId);
    await this.part(payment, payment.amountCents - payment.refundedCents, reason);
  }

  /** @param payment locked */
  async part(payment: PaymentEntity, amountCents: number, reason: RefundReason): Promise<void> {
    if (amountCents <= 0) return;
    const refund = await this.db.save(RefundEntity, {
      id: newId(),
      paymentId: payment.id,
      amountCents,
      reason,
      status: 'DUE',
      createdAt: this.clock.now(),
    });
    await this.db.save(PaymentEntity, { ...payment, refundedCents: payment.refundedCents + amountCents });
    await this.timers.set({ kind: SEND_REFUND, subject: refund.id, dueAt: this.clock.now() });
  }
}
