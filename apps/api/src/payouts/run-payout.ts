import { Injectable } from '@nestjs/common';
import { payoutDueAt, sumOfPayouts } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { SessionEntity } from '../trainings/index.js';
import { BookingsMoney, type BookingMoney } from './booking-money.js';
import { PayoutEntity, type PayoutStatus } from './payout.entity.js';
import { PayoutLineEntity } from './payout-line.entity.js';
import { RUN_PAYOUT, SEND_PAYOUT } from './timer-kinds.js';

/**
 * Two days after a session: gathers what its bookings brought in and were not paid out yet, each booking once.
 * What a dispute or a chargeback is open about waits in a payout of its own.
 */
@Timer(RUN_PAYOUT)
@Injectable()
export class RunPayout implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly money: BookingsMoney,
  ) {}

  async run(sessionId: string): Promise<void> {
    const session = await this.db.find(SessionEntity, { id: sessionId });
    if (!session) return;
    const dueAt = payoutDueAt(session.endsAt);
    if (this.clock.now() < dueAt) return this.timers.set({ kind: RUN_PAYOUT, subject: sessionId, dueAt });
    const due = await this.due(sessionId);
    const [frozen, free] = [due.filter((one) => one.frozen), due.filter((one) => !one.frozen)];
    if (free.length) {
      const payoutId = await this.open(session, free, 'SCHEDULED', dueAt);
      await this.timers.set({ kind: SEND_PAYOUT, subject: payoutId, dueAt: this.clock.now() });
    }
    for (const one of frozen) await this.open(session, [one], 'FROZEN', dueAt);
  }

  /** What was paid for a session that its trainer cancelled goes back, or to another date: the member chooses. */
  private async due(sessionId: string): Promise<BookingMoney[]> {
    const candidates = await this.db.query<{ id: string }>(
      `SELECT b.id FROM bookings b
       WHERE b.session_id = $1 AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')
         AND NOT EXISTS (SELECT FROM payout_lines l WHERE l.booking_id = b.id) AND b.cancel_reason IS DISTINCT FROM 'TRAINER'
         AND EXISTS (SELECT FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID')`,
      [sessionId],
    );
    const locked = await this.money.lock(candidates.map(({ id }) => id));
    return locked.filter(({ hasLine, payout, frozen }) => !hasLine && (payout.grossCents > 0 || frozen));
  }

  private async open(
    session: SessionEntity,
    bookings: readonly BookingMoney[],
    status: PayoutStatus,
    dueAt: Date,
  ): Promise<string> {
    const id = newId();
    await this.db.manager.insert(PayoutEntity, {
      id,
      trainerId: session.trainerId,
      sessionId: session.id,
      status,
      ...sumOfPayouts(bookings.map(({ payout }) => payout)),
      dueAt,
      createdAt: this.clock.now(),
    });
    await this.db.manager.insert(
      PayoutLineEntity,
      bookings.map(({ bookingId, payout }) => ({ bookingId, payoutId: id, ...payout })),
    );
    return id;
  }
}
