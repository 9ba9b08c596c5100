import { Injectable } from '@nestjs/common';
import { refundByHand, refundDone, refundFailed } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { moneyOf } from './money-of.js';
import { RefundDone, RefundFailed } from './payment.events.js';
import { RefundEntity } from './refund.entity.js';

/** How a refund ends, in whatever order the provider tells it: what failed once is done by a person. */
@Injectable()
export class SettleRefund {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ledger: Ledger,
  ) {}

  /** The provider took it on. In a transaction, as what follows. */
  async pending(refundId: string, providerRef: string): Promise<void> {
    await this.db.query(
      `UPDATE refunds SET status = CASE WHEN status = 'DUE' THEN 'PENDING' ELSE status END,
         provider_ref = coalesce(provider_ref, $2) WHERE id = $1`,
      [refundId, providerRef],
    );
  }

  /** @returns whether that was news */
  async done(refundId: string, providerRef: string | null): Promise<boolean> {
    const refund = await this.db.lock(RefundEntity, refundId);
    if (refund.status !== 'DUE' && refund.status !== 'PENDING') return false;
    await this.db.save(RefundEntity, {
      ...refund,
      status: 'DONE',
      providerRef: refund.providerRef ?? providerRef,
      doneAt: this.clock.now(),
    });
    const { bookingId, paymentId, amountCents } = refund;
    await this.ledger.post(refundDone(await moneyOf(this.db, bookingId), amountCents), {
      key: `refund-done:${refundId}`,
      bookingId,
      paymentId,
      refundId,
    });
    await this.events.publish(new RefundDone(refundId, bookingId));
    return true;
  }

  /** @returns whether that was news */
  async failed(refundId: string, providerRef: string | null, note: string | null): Promise<boolean> {
    const refund = await this.db.lock(RefundEntity, refundId);
    if (refund.byHand) return false;
    await this.db.save(RefundEntity, {
      ...refund,
      status: 'MANUAL',
      byHand: true,
      providerRef: refund.providerRef ?? providerRef,
      doneAt: null,
      note,
    });
    const { bookingId, paymentId, amountCents } = refund;
    if (refund.status === 'DONE')
      await this.ledger.post(refundFailed(await moneyOf(this.db, bookingId), amountCents), {
        key: `refund-failed:${refundId}`,
        bookingId,
        paymentId,
        refundId,
      });
    await this.events.publish(new RefundFailed(refundId, bookingId));
    return true;
  }

  /** Somebody transferred it. @param refund locked, and MANUAL */
  async byHand(refund: RefundEntity, settledBy: string, note: string | null): Promise<void> {
    await this.db.save(RefundEntity, {
      ...refund,
      status: 'DONE',
      settledBy,
      note: note ?? refund.note,
      doneAt: this.clock.now(),
    });
    const { id: refundId, bookingId, paymentId, amountCents } = refund;
    await this.ledger.post(refundByHand(await moneyOf(this.db, bookingId), amountCents), {
      key: `refund-by-hand:${refundId}`,
      bookingId,
      paymentId,
      refundId,
    });
    await this.events.publish(new RefundDone(refundId, bookingId));
  }
}
