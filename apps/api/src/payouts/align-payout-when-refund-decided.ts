import { Injectable } from '@nestjs/common';
import { RefundDecided } from '../payments/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { AlignPayout } from './align-payout.js';
import { PayoutLineEntity } from './payout-line.entity.js';

/** What goes back to a member after the payout comes back from the trainer, the fee in proportion. */
@Reaction(RefundDecided)
@Injectable()
export class AlignPayoutWhenRefundDecided implements Reacts<RefundDecided> {
  constructor(
    private readonly db: Db,
    private readonly align: AlignPayout,
  ) {}

  async run({ bookingId }: RefundDecided): Promise<void> {
    if (await this.db.find(PayoutLineEntity, { bookingId })) await this.align.run(bookingId);
  }
}
