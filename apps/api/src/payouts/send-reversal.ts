import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { PaymentGateway, PaymentRefused } from '../platform/payment/index.js';
import { PayoutEntity } from './payout.entity.js';
import { PayoutReversalEntity } from './payout-reversal.entity.js';
import { Reversals } from './reversals.js';
import { SEND_REVERSAL } from './timer-kinds.js';

/** Asks the provider for (part of) a transfer back. What it refuses, the trainer owes. */
@Timer(SEND_REVERSAL, { network: true })
@Injectable()
export class SendReversal implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly gateway: PaymentGateway,
    private readonly reversals: Reversals,
  ) {}

  async run(reversalId: string): Promise<void> {
    const reversal = await this.db.get(PayoutReversalEntity, reversalId);
    if (reversal.status !== 'DUE') return;
    const { transferRef } = await this.db.get(PayoutEntity, reversal.payoutId);
    try {
      const { ref } = await this.gateway.reverseTransfer({
        key: reversalId,
        transferRef: transferRef!,
        amountCents: reversal.amountCents,
      });
      await this.db.tx(() => this.reversals.done(reversalId, ref));
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      log.error({ error, reversalId }, 'a transfer cannot be taken back: the trainer owes it');
      await this.db.query(`UPDATE payout_reversals SET status = 'FAILED' WHERE id = $1 AND status = 'DUE'`, [
        reversalId,
      ]);
    }
  }
}
