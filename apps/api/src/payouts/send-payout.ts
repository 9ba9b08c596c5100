import { Injectable } from '@nestjs/common';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { PaymentGateway, PaymentRefused, type TransferRequest } from '../platform/payment/index.js';
import { PreparePayout } from './prepare-payout.js';
import { SettlePayout } from './settle-payout.js';
import { SEND_PAYOUT } from './timer-kinds.js';

/** Asks the provider for the transfer; asking twice under the same key is one transfer. */
@Timer(SEND_PAYOUT, { network: true })
@Injectable()
export class SendPayout implements RunsTimer {
  constructor(
    private readonly gateway: PaymentGateway,
    private readonly prepare: PreparePayout,
    private readonly settle: SettlePayout,
  ) {}

  async run(payoutId: string): Promise<void> {
    const transfer = await this.prepare.run(payoutId);
    if (!transfer) return;
    const answer = await this.ask(transfer);
    if ('refused' in answer) await this.settle.refused(payoutId, answer.refused);
    else await this.settle.sent(payoutId, answer.ref);
  }

  private async ask(transfer: TransferRequest): Promise<{ ref: string } | { refused: string }> {
    try {
      return await this.gateway.transfer(transfer);
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      log.warn({ error, transfer: transfer.key }, 'the provider refuses a payout');
      return { refused: error.message };
    }
  }
}
