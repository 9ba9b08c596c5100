import { Injectable } from '@nestjs/common';
import { transferReversed } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { PayoutEntity } from './payout.entity.js';
import { PayoutReversed } from './payout.events.js';
import { PayoutReversalEntity } from './payout-reversal.entity.js';
import { SEND_REVERSAL } from './timer-kinds.js';

/** What comes back of transfers. Inside the transaction that is running. */
@Injectable()
export class Reversals {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly ledger: Ledger,
  ) {}

  /** Takes back, of a payout that was sent, what went back to members and is not on its way back yet. @param payoutId locked */
  async catchUp(payoutId: string): Promise<void> {
    const [row] = await this.db.query<{ cents: number; bookingId: string | null }>(
      `SELECT o.transfer_cents - (SELECT coalesce(sum(l.net_cents - l.back_net_cents), 0) FROM payout_lines l WHERE l.payout_id = o.id)
           - (SELECT coalesce(sum(r.amount_cents), 0) FROM payout_reversals r WHERE r.payout_id = o.id) AS cents,
         (SELECT l.booking_id FROM payout_lines l WHERE l.payout_id = o.id AND l.back_net_cents > 0 LIMIT 1) AS "bookingId"
       FROM payouts o WHERE o.id = $1 AND o.status IN ('SENT', 'REVERSED')`,
      [payoutId],
    );
    if (!row || row.cents <= 0) return;
    const now = this.clock.now();
    const reversal = await this.db.save(PayoutReversalEntity, {
      id: newId(),
      payoutId,
      bookingId: row.bookingId,
      amountCents: Number(row.cents),
      status: 'DUE',
      createdAt: now,
    });
    await this.timers.set({ kind: SEND_REVERSAL, subject: reversal.id, dueAt: now });
  }

  /** The provider took it back. @returns whether that was news */
  async done(reversalId: string, providerRef: string): Promise<boolean> {
    const reversal = await this.db.lock(PayoutReversalEntity, reversalId);
    if (reversal.status === 'DONE') return false;
    const payout = await this.db.lock(PayoutEntity, reversal.payoutId);
    await this.db.save(PayoutReversalEntity, {
      ...reversal,
      status: 'DONE',
      providerRef,
      doneAt: this.clock.now(),
    });
    await this.count(payout, reversal);
    return true;
  }

  /** Something that the provider, or a person at the provider, took back without us. @param payout locked */
  async unasked(payout: PayoutEntity, providerRef: string, amountCents: number): Promise<void> {
    const now = this.clock.now();
    const reversal = await this.db.save(PayoutReversalEntity, {
      id: newId(),
      payoutId: payout.id,
      bookingId: null,
      amountCents,
      status: 'DONE',
      providerRef,
      createdAt: now,
      doneAt: now,
    });
    await this.count(payout, reversal);
  }

  private async count(
    payout: PayoutEntity,
    { id, amountCents, bookingId }: PayoutReversalEntity,
  ): Promise<void> {
    const reversedCents = payout.reversedCents + amountCents;
    await this.db.save(PayoutEntity, {
      ...payout,
      reversedCents,
      status: reversedCents >= (payout.transferCents ?? payout.netCents) ? 'REVERSED' : payout.status,
    });
    await this.ledger.post(transferReversed({ trainerId: payout.trainerId, bookingId: null }, amountCents), {
      key: `transfer-reversed:${id}`,
      bookingId,
      payoutId: payout.id,
    });
    await this.events.publish(new PayoutReversed(payout.id));
  }
}
