import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { log } from '../platform/log.js';
import type { PaymentNotice } from '../platform/payment/index.js';
import { Clock } from '../platform/clock.js';
import { PaymentEntity } from './payment.entity.js';
import { PaymentNoticed, PaymentReceived } from './payment.events.js';

type Outcome = 'applied' | 'nothing-new' | 'unknown-payment' | 'unknown-refund' | 'wrong-amount';

/** Brings our payment to the state that the provider told, whatever the order in which it tells. */
@Reaction(PaymentNoticed)
@Injectable()
export class SettlePaymentWhenNoticed implements Reacts<PaymentNoticed> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
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
    await this.events.publish(new PaymentReceived(payment.id, payment.bookingId));
    return 'applied';
  }

  private async ended(payment: PaymentEntity, status: 'FAILED' | 'EXPIRED'): Promise<Outcome> {
    if (payment.status !== 'OPEN') return 'nothing-new';
    await this.db.save(PaymentEntity, { ...payment, status });
    return 'applied';
  }

  private async refunded({ kind, refundKey, refundRef }: PaymentNotice): Promise<Outcome> {
    const known = await this.db.query(
      `UPDATE refunds SET status = $3, done_at = CASE WHEN $3 = 'DONE' THEN $4::timestamptz END,
         provider_ref = coalesce(provider_ref, $2)
       WHERE id = $1 OR provider_ref = $2 RETURNING 1`,
      [
        refundKey && isId(refundKey) ? refundKey : null,
        refundRef ?? null,
        kind === 'refunded' ? 'DONE' : 'FAILED',
        this.clock.now(),
      ],
    );
    return known.length ? 'applied' : 'unknown-refund';
  }
}
