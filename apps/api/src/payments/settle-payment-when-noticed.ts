import { Injectable } from '@nestjs/common';
import { paymentReceived } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { log } from '../platform/log.js';
import type { PaymentNotice } from '../platform/payment/index.js';
import { Clock } from '../platform/clock.js';
import { moneyOf } from './money-of.js';
import { PaymentEntity } from './payment.entity.js';
import { PaymentNoticed, PaymentReceived } from './payment.events.js';
import { SettleRefund } from './settle-refund.js';

type Outcome = 'applied' | 'nothing-new' | 'unknown-payment' | 'unknown-refund' | 'wrong-amount';

/** Brings our payment to the state that the provider told, whatever the order in which it tells. */
@Reaction(PaymentNoticed)
@Injectable()
export class SettlePaymentWhenNoticed implements Reacts<PaymentNoticed> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ledger: Ledger,
    private readonly settleRefund: SettleRefund,
  ) {}

  async run({ eventId }: PaymentNoticed): Promise<void> {
    const [row] = await this.db.query<{ notice: PaymentNotice }>(
      'SELECT notice FROM payment_notices WHERE event_id = $1',
      [eventId],
    );
    const outcome = await this.apply(row!.notice);
    if (outcome !== 'applied' && outcome !== 'nothing-new')
      log.error({ eventId, outcome }, 'a payment notice needs a person');
    await this.db.query('UPDATE payment_notices SET outcome = $2 WHERE event_id = $1', [eventId, outcome]);
  }

  private async apply(notice: PaymentNotice): Promise<Outcome> {
    if (notice.kind === 'refunded' || notice.kind === 'refund-failed') return this.refunded(notice);
    const payment = await this.paymentOf(notice);
    if (!payment) return 'unknown-payment';
    if (notice.kind === 'paid') return this.paid(payment, notice);
    return this.ended(payment, notice.kind === 'failed' ? 'FAILED' : 'EXPIRED');
  }

  /** By our key where the provider gives it back: its own reference may not have been stored yet. */
  private async paymentOf({ key, checkoutRef }: PaymentNotice): Promise<PaymentEntity | null> {
    const id =
      (key && isId(key) && (await this.db.find(PaymentEntity, { id: key }))?.id) ||
      (await this.db.find(PaymentEntity, { checkoutRef }))?.id;
    return id ? this.db.lock(PaymentEntity, id) : null;
  }

  private async paid(payment: PaymentEntity, notice: PaymentNotice): Promise<Outcome> {
    if (payment.status === 'PAID') return 'nothing-new';
    if (notice.amountCents !== payment.amountCents) return 'wrong-amount';
    await this.db.save(PaymentEntity, {
      ...payment,
      status: 'PAID',
      checkoutRef: notice.checkoutRef,
      paymentRef: notice.paymentRef ?? null,
      paidAt: this.clock.now(),
    });
    const { id: paymentId, bookingId, amountCents } = payment;
    await this.ledger.post(paymentReceived(await moneyOf(this.db, bookingId), amountCents), {
      key: `payment-received:${paymentId}`,
      bookingId,
      paymentId,
    });
    await this.events.publish(new PaymentReceived(paymentId, bookingId));
    return 'applied';
  }

  private async ended(payment: PaymentEntity, status: 'FAILED' | 'EXPIRED'): Promise<Outcome> {
    if (payment.status !== 'OPEN') return 'nothing-new';
    await this.db.save(PaymentEntity, { ...payment, status });
    return 'applied';
  }

  private async refunded({ kind, refundKey, refundRef, amountCents }: PaymentNotice): Promise<Outcome> {
    const [refund] = await this.db.query<{ id: string; amountCents: number }>(
      'SELECT id, amount_cents AS "amountCents" FROM refunds WHERE id = $1 OR provider_ref = $2',
      [refundKey && isId(refundKey) ? refundKey : null, refundRef ?? null],
    );
    if (!refund) return 'unknown-refund';
    if (refund.amountCents !== amountCents) return 'wrong-amount';
    const news =
      kind === 'refunded'
        ? await this.settleRefund.done(refund.id, refundRef ?? null)
        : await this.settleRefund.failed(refund.id, refundRef ?? null, null);
    return news ? 'applied' : 'nothing-new';
  }
}
