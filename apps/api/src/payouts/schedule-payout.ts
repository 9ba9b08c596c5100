import { Injectable } from '@nestjs/common';
import { payoutDueAt } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timers } from '../platform/jobs/index.js';
import { RUN_PAYOUT } from './timer-kinds.js';

/** When a session's money leaves; a session that moves later is looked at again when the timer runs. */
@Injectable()
export class SchedulePayout {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** In a transaction. */
  async ofBooking(bookingId: string): Promise<void> {
    const [session] = await this.db.query<{ id: string; endsAt: Date }>(
      'SELECT s.id, s.ends_at AS "endsAt" FROM sessions s JOIN bookings b ON b.session_id = s.id WHERE b.id = $1',
      [bookingId],
    );
    if (!session) return;
    const [due, now] = [payoutDueAt(session.endsAt), this.clock.now()];
    await this.timers.set({ kind: RUN_PAYOUT, subject: session.id, dueAt: due > now ? due : now });
  }

  /** The net: sessions that are over and brought in something that no payout holds. @returns how many */
  async whatWasMissed(): Promise<number> {
    const now = this.clock.now();
    const missed = await this.db.query<{ id: string }>(
      `SELECT DISTINCT s.id FROM sessions s
       JOIN bookings b ON b.session_id = s.id AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')
       JOIN payments p ON p.booking_id = b.id AND p.status = 'PAID'
       WHERE s.ends_at BETWEEN $1::timestamptz - interval '400 days' AND $1::timestamptz - interval '2 days'
         AND p.amount_cents > p.refunded_cents + p.charged_back_cents AND b.cancel_reason IS DISTINCT FROM 'TRAINER'
         AND NOT EXISTS (SELECT FROM payout_lines l WHERE l.booking_id = b.id)
       LIMIT 500`,
      [now],
    );
    if (missed.length)
      await this.timers.set({ kind: RUN_PAYOUT, subject: missed.map(({ id }) => id), dueAt: now });
    return missed.length;
  }
}
