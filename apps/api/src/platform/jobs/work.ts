import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { Deliver } from '../events/deliver.js';
import { Relay } from '../events/relay.js';
import { Jobs } from './jobs.js';
import { Presence } from './presence.js';
import { RunTimers } from './run-timers.js';

/** What a worker process does, and how everything that waits can be done at once. */
@Injectable()
export class Work {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly relay: Relay,
    private readonly deliver: Deliver,
    private readonly timers: RunTimers,
    private readonly presence: Presence,
    private readonly clock: Clock,
  ) {}

  /** Works on the queue from now on; first on what a worker that was killed has left. */
  async start(): Promise<void> {
    await this.presence.show();
    await this.jobs.start({
      relay: () => this.relay.run(),
      deliver: ({ eventId, reaction }) => this.deliver.run(eventId, reaction),
      timers: () => this.timers.run(),
      sweep: () => this.sweep(),
    });
    await this.jobs.relay();
    await this.jobs.timers(this.clock.now());
    await this.sweep();
  }

  /** Calls for all that should have been called for already. */
  private async sweep(): Promise<void> {
    await this.presence.show();
    if (await this.timers.freeLeasesOfDead()) await this.jobs.timers(this.clock.now());
    await this.deliver.sweep();
  }

  /** Does all that waits, and all that follows from it, until nothing is due at this moment of the clock. */
  async settle(): Promise<void> {
    for (;;) {
      const relayed = await this.relay.run();
      const deliveries = await this.waiting();
      for (const { eventId, reaction } of deliveries) await this.deliver.run(eventId, reaction);
      const ran = await this.timers.run();
      if (!relayed && !deliveries.length && !ran) return;
    }
  }

  private waiting() {
    return this.db.query<{ eventId: string; reaction: string }>(
      `SELECT event_id AS "eventId", reaction FROM deliveries
       WHERE handled_at IS NULL AND failed_at IS NULL AND attempts = 0 ORDER BY event_id LIMIT 500`,
    );
  }
}
