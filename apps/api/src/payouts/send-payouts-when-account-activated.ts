import { Injectable } from '@nestjs/common';
import { PayoutAccountActivated } from '../payout-accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { SEND_PAYOUT } from './timer-kinds.js';

/** What waited for a trainer who could not receive it. */
@Reaction(PayoutAccountActivated)
@Injectable()
export class SendPayoutsWhenAccountActivated implements Reacts<PayoutAccountActivated> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  async run({ trainerId }: PayoutAccountActivated): Promise<void> {
    const waiting = await this.db.query<{ id: string }>(
      `SELECT id FROM payouts WHERE trainer_id = $1 AND status IN ('SCHEDULED', 'FAILED')`,
      [trainerId],
    );
    if (waiting.length)
      await this.timers.set({
        kind: SEND_PAYOUT,
        subject: waiting.map(({ id }) => id),
        dueAt: this.clock.now(),
      });
  }
}
