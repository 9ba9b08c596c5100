import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { after, DAY } from '@nutshell/domain';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { Timer, type RunsTimer } from '../jobs/timer.js';
import { Timers } from '../jobs/timers.js';

const FORGET = { kind: 'events.forget-handled', subject: 'all' } as const;
const KEEP_DAYS = 30;
const AT_ONCE = 5_000;

/** Once a day: lets go of events that every reaction has handled, and of timers that have run, a month ago. */
@Timer(FORGET.kind)
@Injectable()
export class ForgetHandled implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.timers.set({ ...FORGET, dueAt: this.clock.now() }));
  }

  async run(): Promise<void> {
    const events = await this.db.query(
      `DELETE FROM outbox WHERE id IN (
         SELECT o.id FROM outbox o
         WHERE o.relayed_at < now() - interval '${KEEP_DAYS} days'
           AND NOT EXISTS (SELECT FROM deliveries d WHERE d.event_id = o.id AND d.handled_at IS NULL)
         LIMIT ${AT_ONCE}) RETURNING 1`,
    );
    const timers = await this.db.query(
      `DELETE FROM timers WHERE (kind, subject) IN (
         SELECT kind, subject FROM timers WHERE done_at < now() - interval '${KEEP_DAYS} days' LIMIT ${AT_ONCE}) RETURNING 1`,
    );
    const more = events.length === AT_ONCE || timers.length === AT_ONCE;
    const now = this.clock.now();
    await this.timers.set({ ...FORGET, dueAt: more ? now : after(now, DAY) });
  }
}
