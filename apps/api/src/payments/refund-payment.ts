import { Injectable } from '@nestjs/common';
import { refundDecided, refundIsByHand } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { moneyOf } from './money-of.js';
import { RefundDecided } from './payment.events.js';
import { keptCents, PaymentEntity } from './payment.entity.js';
import { RefundEntity, type RefundReason } from './refund.entity.js';
import { SEND_REFUND } from './send-refund.js';

/** Decides in the transaction that money goes back; a timer asks the provider for it, or a person transfers it. */
@Injectable()
export class RefundPayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly ledger: Ledger,
  ) {}

  /** Gives back what has not gone back yet. */
  async inFull(paymentId: string, reason: RefundReason): Promise<void> {
    const payment = await this.db.lock(PaymentEntity, paymentId);
    await this.part(payment, keptCents(payment), reason);
  }

  /** @param payment locked */
  async part(payment: PaymentEntity, amountCents: number, reason: RefundReason): Promise<void> {
    if (amountCents <= 0) return;
    const now = this.clock.now();
    const byHand = payment.provider === 'bank' || refundIsByHand(payment.paidAt ?? payment.createdAt, now);
    const { bookingId, id: paymentId } = payment;
    const refund = await this.db.save(RefundEntity, {
      id: newId(),
      paymentId,
      bookingId,
      amountCents,
      reason,
      status: byHand ? 'MANUAL' : 'DUE',
      byHand,
      createdAt: now,
    });
    await this.db.save(PaymentEntity, { ...payment, refundedCents: payment.refundedCents + amountCents });
    await this.ledger.post(refundDecided(await moneyOf(this.db, bookingId), amountCents), {
      key: `refund-decided:${refund.id}`,
      bookingId,
      paymentId,
      refundId: refund.id,
    });
    if (!byHand) await this.timers.set({ kind: SEND_REFUND, subject: refund.id, dueAt: now });
    await this.events.publish(new RefundDecided(refund.id, bookingId));
  }
}
