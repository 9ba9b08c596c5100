import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { NotePayment } from './note-payment.js';
import { PaymentEntity } from './payment.entity.js';

export const CHECK_PAYMENT = 'payment.check';

/** Asks the provider how a checkout ended, in case its webhook never came. */
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
    if (payment.status !== 'OPEN' || !payment.checkoutRef) return;
    const notice = await this.gateway.find(payment.checkoutRef);
    if (notice) await this.note.run(notice);
  }
}
