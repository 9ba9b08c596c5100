import { Injectable } from '@nestjs/common';
import { Invalid, RefundNotByHand } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { RefundEntity } from './refund.entity.js';
import { SettleRefund } from './settle-refund.js';

const NOTE_LENGTH = 500;

@Injectable()
export class RecordManualRefund {
  constructor(
    private readonly db: Db,
    private readonly settle: SettleRefund,
  ) {}

  /** Writes down that somebody transferred a refund from the platform's own bank. @throws RefundNotByHand, Invalid */
  run(actor: Actor, refundId: string, note: string | null): Promise<void> {
    const read = note?.trim() || null;
    if (read && read.length > NOTE_LENGTH)
      throw new Invalid([{ field: 'note', code: 'tooLong', params: { max: NOTE_LENGTH } }]);
    return this.db.tx(async () => {
      const refund = await this.db.lock(RefundEntity, refundId);
      if (refund.status !== 'MANUAL') throw new RefundNotByHand();
      await this.settle.byHand(refund, actor.id, read);
    });
  }
}
