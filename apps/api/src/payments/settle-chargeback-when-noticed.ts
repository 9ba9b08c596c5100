import { Injectable } from '@nestjs/common';
import { chargebackLost, chargebackWon, chargedBack } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { log } from '../platform/log.js';
import type { ChargebackNotice } from '../platform/payment/index.js';
import { moneyOf } from './money-of.js';
import { ChargebackChanged, ChargebackNoticed } from './payment.events.js';
import { keptCents, PaymentEntity } from './payment.entity.js';

const STATUS = { 'chargeback-opened': 'OPEN', 'chargeback-won': 'WON', 'chargeback-lost': 'LOST' } as const;

/** What a payer's bank took back does not count as paid, until the bank says otherwise. The end may be told before the beginning. */
@Reaction(ChargebackNoticed)
@Injectable()
export class SettleChargebackWhenNoticed implements Reacts<ChargebackNoticed> {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly ledger: Ledger,
  ) {}

  async run({ eventId }: ChargebackNoticed): Promise<void> {
    const [row] = await this.db.query<{ notice: ChargebackNotice }>(
      'SELECT notice FROM payment_notices WHERE event_id = $1',
      [eventId],
    );
    const outcome = await this.apply(row!.notice);
    if (outcome === 'unknown-payment') log.error({ eventId, outcome }, 'a payment notice needs a person');
    await this.db.query('UPDATE payment_notices SET outcome = $2 WHERE event_id = $1', [eventId, outcome]);
  }

  private async apply(notice: ChargebackNotice): Promise<'applied' | 'nothing-new' | 'unknown-payment'> {
    const known = await this.db.find(PaymentEntity, { paymentRef: notice.paymentRef });
    if (!known) return 'unknown-payment';
    const payment = await this.db.lock(PaymentEntity, known.id);
    const status = STATUS[notice.kind];
    const opened = await this.open(payment, notice);
    if (status === 'OPEN') return opened ? this.told(payment, notice.chargebackRef, 'OPEN') : 'nothing-new';
    const closed = await this.db.query(
      `UPDATE chargebacks SET status = $2, closed_at = $3 WHERE ref = $1 AND status = 'OPEN' RETURNING 1`,
      [notice.chargebackRef, status, notice.occurredAt],
    );
    if (!closed.length) return 'nothing-new';
    await this.close(payment.id, notice, status);
    return this.told(payment, notice.chargebackRef, status);
  }

  /** @returns whether it was not known yet */
  private async open(payment: PaymentEntity, notice: ChargebackNotice): Promise<boolean> {
    const { chargebackRef: ref, amountCents } = notice;
    const fresh = await this.db.query(
      `INSERT INTO chargebacks (ref, payment_id, amount_cents, status, opened_at) VALUES ($1, $2, $3, 'OPEN', $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [ref, payment.id, amountCents, notice.occurredAt],
    );
    if (!fresh.length) return false;
    const chargedBackCents = payment.chargedBackCents + Math.min(amountCents, keptCents(payment));
    await this.db.manager.update(PaymentEntity, { id: payment.id }, { chargedBackCents });
    await this.ledger.post(chargedBack(await moneyOf(this.db, payment.bookingId), amountCents), {
      key: `charged-back:${ref}`,
      bookingId: payment.bookingId,
      paymentId: payment.id,
    });
    return true;
  }

  private async close(
    paymentId: string,
    { chargebackRef: ref, amountCents }: ChargebackNotice,
    status: 'WON' | 'LOST',
  ): Promise<void> {
    const payment = await this.db.get(PaymentEntity, paymentId);
    const { bookingId, chargedBackCents } = payment;
    const of = await moneyOf(this.db, bookingId);
    const counted = Math.min(amountCents, chargedBackCents);
    if (status === 'WON')
      await this.db.manager.update(
        PaymentEntity,
        { id: paymentId },
        { chargedBackCents: chargedBackCents - counted },
      );
    await this.ledger.post(
      status === 'WON' ? chargebackWon(of, amountCents) : chargebackLost(of, counted, amountCents - counted),
      { key: `chargeback-${status.toLowerCase()}:${ref}`, bookingId, paymentId },
    );
  }

  private async told(
    { bookingId }: PaymentEntity,
    ref: string,
    status: 'OPEN' | 'WON' | 'LOST',
  ): Promise<'applied'> {
    await this.events.publish(new ChargebackChanged(ref, bookingId, status));
    return 'applied';
  }
}
