import { Injectable } from '@nestjs/common';
import { transferred } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PayoutEntity } from './payout.entity.js';
import { PayoutSent } from './payout.events.js';
import { Reversals } from './reversals.js';

/** How a transfer ended. */
@Injectable()
export class SettlePayout {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ledger: Ledger,
    private readonly reversals: Reversals,
  ) {}

  sent(payoutId: string, transferRef: string): Promise<void> {
    return this.db.tx(async () => {
      const payout = await this.db.lock(PayoutEntity, payoutId);
      if (payout.sentAt) return;
      const cents = payout.transferCents!;
      await this.db.save(PayoutEntity, {
        ...payout,
        status: 'SENT',
        transferRef,
        problem: null,
        sentAt: this.clock.now(),
      });
      await this.ledger.post(transferred({ trainerId: payout.trainerId, bookingId: null }, cents), {
        key: `transferred:${payoutId}`,
        payoutId,
      });
      await this.events.publish(new PayoutSent(payoutId));
      // While the provider was asked, a member may have got money back.
      await this.reversals.catchUp(payoutId);
    });
  }

  /** The provider understood and said no; with the next attempt comes another key. */
  async refused(payoutId: string, problem: string): Promise<void> {
    await this.db.query(
      `UPDATE payouts SET status = 'FAILED', problem = $2, attempt = attempt + 1, transfer_cents = NULL
       WHERE id = $1 AND sent_at IS NULL`,
      [payoutId, problem],
    );
  }

  /** All of it went back to members before it left. In the transaction that is running. */
  async nothingToSend(payoutId: string): Promise<null> {
    await this.db.manager.update(
      PayoutEntity,
      { id: payoutId },
      { status: 'REVERSED', sentAt: this.clock.now(), problem: null },
    );
    return null;
  }
}
