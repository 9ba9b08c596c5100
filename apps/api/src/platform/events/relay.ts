import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';
import { Wake } from '../jobs/wake.js';
import { reactionsTo } from './reaction.js';

const BATCH = 100;

/** Turns each event of the outbox into one delivery per reaction, and calls a worker for it. */
@Injectable()
export class Relay {
  constructor(
    private readonly db: Db,
    private readonly wake: Wake,
  ) {}

  /** @returns how many events were relayed */
  async run(): Promise<number> {
    let relayed = 0;
    for (;;) {
      const count = await this.batch();
      relayed += count;
      if (count < BATCH) return relayed;
    }
  }

  private batch(): Promise<number> {
    return this.db.tx(async () => {
      const events = await this.db.query<{ id: string; name: string }>(
        `SELECT id, name FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      if (!events.length) return 0;
      const deliveries = events.flatMap(({ id, name }) =>
        reactionsTo(name).map((reaction) => ({ id, reaction })),
      );
      await this.db.query(
        `INSERT INTO deliveries (event_id, reaction) SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT DO NOTHING`,
        [deliveries.map((d) => d.id), deliveries.map((d) => d.reaction)],
      );
      await this.db.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY($1)', [
        events.map((e) => e.id),
      ]);
      this.db.afterCommit(() =>
        this.wake.deliver(deliveries.map((d) => ({ eventId: d.id, reaction: d.reaction }))),
      );
      return events.length;
    });
  }
}
