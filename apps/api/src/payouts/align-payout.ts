import { Injectable } from '@nestjs/common';
import { earnedTakenBack, payoutDifference, type Payout } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timers } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { BookingsMoney, type BookingMoney } from './booking-money.js';
import { PayoutEntity } from './payout.entity.js';
import { PayoutLineEntity } from './payout-line.entity.js';
import { Reversals } from './reversals.js';
import { RUN_PAYOUT, SEND_PAYOUT } from './timer-kinds.js';

/** Brings what a trainer gets for a booking in line with what the booking brought in, before and after it was paid out. */
@Injectable()
export class AlignPayout {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly ledger: Ledger,
    private readonly money: BookingsMoney,
    private readonly reversals: Reversals,
  ) {}

  /** In a transaction; as often as one likes. */
  async run(bookingId: string): Promise<void> {
    const [booking] = await this.money.lock([bookingId]);
    if (!booking || booking.frozen) return;
    const line = await this.db.find(PayoutLineEntity, { bookingId });
    if (!line) return this.schedule(RUN_PAYOUT, booking.sessionId);
    const payout = await this.db.lock(PayoutEntity, line.payoutId);
    if (payout.status === 'FROZEN') return this.thaw(payout, booking);
    if (payout.attemptedAt) await this.takeBack(payout, line, booking);
  }

  private schedule(kind: string, subject: string): Promise<void> {
    return this.timers.set({ kind, subject, dueAt: this.clock.now() });
  }

  /** Decided: what is left of it leaves after all. */
  private async thaw({ id }: PayoutEntity, { bookingId, payout: due }: BookingMoney): Promise<void> {
    if (due.grossCents === 0) {
      await this.db.manager.delete(PayoutLineEntity, { bookingId });
      await this.db.manager.delete(PayoutEntity, { id });
      return;
    }
    await this.db.manager.update(PayoutLineEntity, { bookingId }, due);
    await this.db.manager.update(PayoutEntity, { id }, { ...due, status: 'SCHEDULED' });
    await this.schedule(SEND_PAYOUT, id);
  }

  private async takeBack(payout: PayoutEntity, line: PayoutLineEntity, booking: BookingMoney): Promise<void> {
    const back = payoutDifference(left(line), booking.payout);
    if (back.grossCents < 0)
      log.error({ bookingId: line.bookingId }, 'more was paid for a booking after it was paid out');
    if (back.grossCents <= 0) return;
    const backGrossCents = line.backGrossCents + back.grossCents;
    await this.db.save(PayoutLineEntity, {
      ...line,
      backGrossCents,
      backFeeExVatCents: line.backFeeExVatCents + back.feeExVatCents,
      backFeeVatCents: line.backFeeVatCents + back.feeVatCents,
      backNetCents: line.backNetCents + back.netCents,
    });
    await this.ledger.post(earnedTakenBack(booking, back), {
      key: `earned-taken-back:${line.bookingId}:${backGrossCents}`,
      bookingId: line.bookingId,
      payoutId: payout.id,
    });
    await this.reversals.catchUp(payout.id);
  }
}

/** Of a line, what was not taken back. */
const left = (line: PayoutLineEntity): Payout => ({
  grossCents: line.grossCents - line.backGrossCents,
  feeExVatCents: line.feeExVatCents - line.backFeeExVatCents,
  feeVatCents: line.feeVatCents - line.backFeeVatCents,
  netCents: line.netCents - line.backNetCents,
});
