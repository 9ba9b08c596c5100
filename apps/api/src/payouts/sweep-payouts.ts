import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { after, HOUR } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer, Timers } from '../platform/jobs/index.js';
import { SchedulePayout } from './schedule-payout.js';
import { SEND_PAYOUT } from './timer-kinds.js';

const SWEEP = { kind: 'payout.sweep', subject: 'all' } as const;
const EVERY = 6 * HOUR;

/** The net: sessions whose money was not gathered, and payouts whose timer gave up while the balance was too low. */
@Timer(SWEEP.kind)
@Injectable()
export class SweepPayouts implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly schedule: SchedulePayout,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.timers.set({ ...SWEEP, dueAt: this.clock.now() }));
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.schedule.whatWasMissed();
    const stuck = await this.db.query<{ id: string }>(
      `SELECT o.id FROM payouts o JOIN payout_accounts a ON a.trainer_id = o.trainer_id AND a.status = 'ACTIVE'
       WHERE o.status IN ('SCHEDULED', 'FAILED') AND NOT EXISTS (SELECT FROM timers t
         WHERE t.kind = $1 AND t.subject = o.id::text AND t.done_at IS NULL AND t.failed_at IS NULL)
       LIMIT 500`,
      [SEND_PAYOUT],
    );
    if (stuck.length)
      await this.timers.set({ kind: SEND_PAYOUT, subject: stuck.map(({ id }) => id), dueAt: now });
    await this.timers.set({ ...SWEEP, dueAt: after(now, EVERY) });
  }
}
