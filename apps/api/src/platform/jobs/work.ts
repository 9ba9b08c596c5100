import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { Deliver } from '../events/deliver.js';
import { Relay } from '../events/relay.js';
import { log, requestScope } from '../log.js';
import { Jobs } from './jobs.js';
import { Presence } from './presence.js';
import { RunTimers } from './run-timers.js';

const NET_EVERY_MS = 5_000;
/** A little more than lies between two regular turns. */
const SOON_SECONDS = 7;

/** What a worker process does, and how everything that waits can be done at once. */
@Injectable()
export class Work implements BeforeApplicationShutdown {
  private net?: NodeJS.Timeout;
  /** What of the net is out at this moment: one part that takes long holds up no other. */
  private readonly out = new Map<string, Promise<void>>();

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
      timers: () => this.turn(),
      sweep: () => this.sweep(),
    });
    this.net = setInterval(() => this.cast(), NET_EVERY_MS).unref();
    await this.jobs.relay();
    await this.jobs.timers(this.clock.now());
    await this.sweep();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.net);
    this.timers.stop();
    await Promise.all(this.out.values());
  }

  /**
   * The net under calls that were lost, with the queue or without: here and not in the queue, which may come back empty
   * or not at all.
   */
  private cast(): void {
    const parts = { sweep: () => this.sweep(), relay: () => this.relay.run(), timers: () => this.turn() };
    for (const [name, part] of Object.entries(parts))
      if (!this.out.has(name)) this.out.set(name, this.haul(name, part));
  }

  private async haul(name: string, part: () => Promise<unknown>): Promise<void> {
    try {
      await requestScope.run({ requestId: 'net' }, part);
    } catch (error) {
      log.warn({ error }, 'the net found no hold; it is cast again');
    } finally {
      this.out.delete(name);
    }
  }

  /** Runs what is due, and calls for what will be before the next regular turn. */
  private async turn(): Promise<void> {
    await this.timers.run();
    const next = await this.timers.nextDue(SOON_SECONDS);
    if (next) await this.jobs.timers(next);
  }

  /** Calls for all that should have been called for already. */
  private async sweep(): Promise<void> {
    await this.presence.show();
    if (await this.timers.freeLeasesOfDead()) await this.jobs.timers(this.clock.now());
    const due = await this.deliver.sweep();
    if (!this.jobs.reachable)
      for (const { eventId, reaction } of due) await this.deliver.run(eventId, reaction);
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
