import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { PaymentEntity } from './payment.entity.js';
import { RefundEntity } from './refund.entity.js';

export const SEND_REFUND = 'payment.send-refund';

/** Asks the provider for a refund; asking twice under the same key is one refund. */
@Timer(SEND_REFUND, { network: true })
@Injectable()
export class SendRefund implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly gateway: PaymentGateway,
  ) {}

  async run(refundId: string): Promise<void> {
    const refund = await this.db.get(RefundEntity, refundId);
    if (refund.status !== 'DUE') return;
    const payment = await this.db.get(PaymentEntity, refund.paymentId);
    const answer = await this.gateway.refund({
      key: refund.id,
      paymentRef: payment.paymentRef!,
      amountCents: refund.amountCents,
    });
    const done = answer.status === 'done';
    await this.db.query(
      `UPDATE refunds SET status = $2, provider_ref = $3, done_at = $4 WHERE id = $1 AND status = 'DUE'`,
      [refundId, done ? 'DONE' : 'PENDING', answer.ref, done ? this.clock.now() : null],
    );
  }
}
