import { Injectable } from '@nestjs/common';
import { TransferNoticed } from '../payments/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { isId } from '../platform/ids.js';
import { log } from '../platform/log.js';
import type { TransferNotice } from '../platform/payment/index.js';
import { PayoutEntity } from './payout.entity.js';
import { PayoutReversalEntity } from './payout-reversal.entity.js';
import { Reversals } from './reversals.js';

/** The provider tells of all that came back of a transfer: ours, and what somebody took back over there. */
@Reaction(TransferNoticed)
@Injectable()
export class SettleReversalWhenNoticed implements Reacts<TransferNoticed> {
  constructor(
    private readonly db: Db,
    private readonly reversals: Reversals,
  ) {}

  async run({ eventId }: TransferNoticed): Promise<void> {
    const [row] = await this.db.query<{ notice: TransferNotice }>(
      'SELECT notice FROM payment_notices WHERE event_id = $1',
      [eventId],
    );
    const outcome = await this.apply(row!.notice);
    if (outcome === 'unknown-transfer') log.error({ eventId, outcome }, 'a payment notice needs a person');
    await this.db.query('UPDATE payment_notices SET outcome = $2 WHERE event_id = $1', [eventId, outcome]);
  }

  private async apply(notice: TransferNotice): Promise<'applied' | 'nothing-new' | 'unknown-transfer'> {
    const known = await this.db.find(PayoutEntity, { transferRef: notice.transferRef });
    if (!known) return 'unknown-transfer';
    let news = false;
    for (const { ref, key, amountCents } of notice.reversals) {
      const ours =
        (key && isId(key) ? await this.db.find(PayoutReversalEntity, { id: key }) : null) ??
        (await this.db.find(PayoutReversalEntity, { providerRef: ref }));
      if (ours) news = (await this.reversals.done(ours.id, ref)) || news;
      else {
        await this.reversals.unasked(await this.db.lock(PayoutEntity, known.id), ref, amountCents);
        news = true;
      }
    }
    return news ? 'applied' : 'nothing-new';
  }
}
