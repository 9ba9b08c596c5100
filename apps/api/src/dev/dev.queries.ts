import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';

export interface TimerRow {
  kind: string;
  subject: string;
  dueAt: Date;
  attempts: number;
  error: string | null;
}

export interface EventRow {
  name: string;
  payload: object;
  occurredAt: Date;
  handled: number;
  reactions: number;
  errors: string[] | null;
}

export interface Waiting {
  outbox: number;
  deliveries: number;
  timers: number;
  failed: number;
}

@Injectable()
export class DevQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** How much is to be done at this moment of the clock. */
  async waiting(): Promise<Waiting> {
    const [row] = await this.db.query<Waiting>(
      `SELECT (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS outbox,
              (SELECT count(*)::int FROM deliveries WHERE handled_at IS NULL AND failed_at IS NULL) AS deliveries,
              (SELECT count(*)::int FROM timers WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= $1) AS timers,
              (SELECT count(*)::int FROM deliveries WHERE failed_at IS NOT NULL)
                + (SELECT count(*)::int FROM timers WHERE failed_at IS NOT NULL) AS failed`,
      [this.clock.now()],
    );
    return row!;
  }

  /** Whether anything that is due has not been tried yet, or is being done. */
  async underWay(): Promise<boolean> {
    const [row] = await this.db.query<{ busy: boolean }>(
      `SELECT EXISTS (SELECT FROM outbox WHERE relayed_at IS NULL)
           OR EXISTS (SELECT FROM deliveries WHERE handled_at IS NULL AND failed_at IS NULL AND attempts = 0)
           OR EXISTS (SELECT FROM timers WHERE done_at IS NULL AND failed_at IS NULL AND attempts = 0 AND due_at <= $1)
           AS busy`,
      [this.clock.now()],
    );
    return row!.busy;
  }

  nextTimers(): Promise<TimerRow[]> {
    return this.db.query<TimerRow>(
      `SELECT kind, subject, due_at AS "dueAt", attempts, error FROM timers WHERE done_at IS NULL ORDER BY due_at LIMIT 25`,
    );
  }

  lastEvents(): Promise<EventRow[]> {
    return this.db.query<EventRow>(
      `SELECT o.name, o.payload, o.occurred_at AS "occurredAt", count(d.handled_at)::int AS handled,
              count(d.reaction)::int AS reactions,
              array_agg(d.reaction || ': ' || d.error) FILTER (WHERE d.error IS NOT NULL) AS errors
       FROM (SELECT * FROM outbox ORDER BY id DESC LIMIT 25) o LEFT JOIN deliveries d ON d.event_id = o.id
       GROUP BY o.id, o.name, o.payload, o.occurred_at ORDER BY o.id DESC`,
    );
  }

  /** Lets timers that were given up run again. */
  async retryTimers(): Promise<void> {
    await this.db.query(
      `UPDATE timers SET failed_at = NULL, attempts = 0, leased_until = NULL WHERE failed_at IS NOT NULL`,
    );
  }
}
