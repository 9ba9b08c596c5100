import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { PaymentGateway, PaymentRefused, type Refund } from '../platform/payment/index.js';
import { PaymentEntity } from './payment.entity.js';
import { RefundEntity } from './refund.entity.js';
import { SettleRefund } from './settle-refund.js';

export const SEND_REFUND = 'payment.send-refund';

/** Asks the provider for a refund; asking twice under the same key is one refund. What it refuses, a person does. */
@Timer(SEND_REFUND, { network: true })
@Injectable()
export class SendRefund implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly gateway: PaymentGateway,
    private readonly settle: SettleRefund,
  ) {}

  async run(refundId: string): Promise<void> {
    const refund = await this.db.get(RefundEntity, refundId);
    if (refund.status !== 'DUE') return;
    const payment = await this.db.get(PaymentEntity, refund.paymentId);
    const answer = await this.ask(refund, payment);
    await this.db.tx(async () => {
      if ('refused' in answer) await this.settle.failed(refundId, null, answer.refused);
      else if (answer.status === 'done') await this.settle.done(refundId, answer.ref);
      else await this.settle.pending(refundId, answer.ref);
    });
  }

  private async ask(
    { id: key, amountCents }: RefundEntity,
    { paymentRef }: PaymentEntity,
  ): Promise<Refund | { refused: string }> {
    try {
      return await this.gateway.refund({ key, paymentRef: paymentRef!, amountCents });
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      log.error({ error, refundId: key }, 'the provider refuses a refund: a person has to transfer it');
      return { refused: error.message };
    }
  }
}
