import { Injectable } from '@nestjs/common';
import { earned, NO_PAYOUT, sumOfPayouts } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { PayoutAccounts } from '../payout-accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { TransferRequest } from '../platform/payment/index.js';
import { BookingsMoney, type BookingMoney } from './booking-money.js';
import { PayoutEntity } from './payout.entity.js';
import { PayoutLineEntity } from './payout-line.entity.js';
import { SettlePayout } from './settle-payout.js';

/** Just before the transfer: what its bookings are worth now becomes the trainer's. */
@Injectable()
export class PreparePayout {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly money: BookingsMoney,
    private readonly accounts: PayoutAccounts,
    private readonly settle: SettlePayout,
  ) {}

  /** What to ask the provider; null where there is nothing (more) to ask, or nobody who can receive it. */
  run(payoutId: string): Promise<TransferRequest | null> {
    return this.db.tx(async () => {
      const lines = await this.db.manager.find(PayoutLineEntity, { where: { payoutId } });
      const bookings = await this.money.lock(lines.map(({ bookingId }) => bookingId));
      const payout = await this.lockIfThere(payoutId);
      if (!payout || (payout.status !== 'SCHEDULED' && payout.status !== 'FAILED')) return null;
      const account = await this.accounts.of(payout.trainerId);
      if (account?.status !== 'ACTIVE' || !account.accountRef) return this.wait(payout);
      const ready = payout.attemptedAt ? payout : await this.earn(payout, bookings);
      if (!ready) return null;
      const amountCents = ready.transferCents ?? (await this.owed(payoutId));
      await this.db.manager.update(
        PayoutEntity,
        { id: payoutId },
        { transferCents: amountCents, status: 'SCHEDULED', problem: null },
      );
      if (amountCents === 0) return this.settle.nothingToSend(payoutId);
      return {
        key: ready.attempt ? `${payoutId}:${ready.attempt}` : payoutId,
        accountRef: account.accountRef,
        amountCents,
        group: payout.sessionId,
        description: `Nutshell ${payout.sessionId}`,
      };
    });
  }

  private async lockIfThere(id: string): Promise<PayoutEntity | null> {
    return this.db.manager.findOne(PayoutEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async wait({ id }: PayoutEntity): Promise<null> {
    await this.db.manager.update(PayoutEntity, { id }, { problem: 'account' });
    return null;
  }

  private async owed(payoutId: string): Promise<number> {
    const [row] = await this.db.query<{ cents: number }>(
      'SELECT coalesce(sum(net_cents - back_net_cents), 0)::int AS cents FROM payout_lines WHERE payout_id = $1',
      [payoutId],
    );
    return row!.cents;
  }

  /** @returns null where nothing is left of it */
  private async earn(payout: PayoutEntity, bookings: readonly BookingMoney[]): Promise<PayoutEntity | null> {
    for (const one of bookings.filter(({ frozen }) => frozen)) await this.setApart(payout, one);
    const earning = bookings.filter((one) => !one.frozen && one.payout.grossCents > 0);
    for (const { bookingId } of bookings.filter((one) => !one.frozen && !one.payout.grossCents))
      await this.db.manager.delete(PayoutLineEntity, { bookingId });
    if (!earning.length) {
      await this.db.manager.delete(PayoutEntity, { id: payout.id });
      return null;
    }
    for (const one of earning) {
      await this.db.manager.update(PayoutLineEntity, { bookingId: one.bookingId }, one.payout);
      await this.ledger.post(earned(one, one.payout), {
        key: `earned:${one.bookingId}`,
        bookingId: one.bookingId,
        payoutId: payout.id,
      });
    }
    return this.db.save(PayoutEntity, {
      ...payout,
      ...sumOfPayouts(earning.map((one) => one.payout)),
      attemptedAt: this.clock.now(),
    });
  }

  /** Somebody disputes it: it waits in a payout of its own. */
  private async setApart(payout: PayoutEntity, { bookingId, payout: amounts }: BookingMoney): Promise<void> {
    const id = newId();
    const { trainerId, sessionId, dueAt } = payout;
    await this.db.manager.insert(PayoutEntity, {
      id,
      trainerId,
      sessionId,
      status: 'FROZEN',
      ...NO_PAYOUT,
      ...amounts,
      dueAt,
      createdAt: this.clock.now(),
    });
    await this.db.manager.update(PayoutLineEntity, { bookingId }, { payoutId: id, ...amounts });
  }
}
