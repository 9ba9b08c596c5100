import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Db } from '../db/index.js';
import { errorText, log } from '../log.js';
import { Wake } from '../jobs/wake.js';
import { backoffSeconds } from '../jobs/backoff.js';
import { observed } from '../telemetry/index.js';
import { reactionNamed, type Reacts } from './reaction.js';

export const MAX_ATTEMPTS = 12;

/** Runs reactions. The row of a delivery is the guarantee that each happens once; jobs only call for it. */
@Injectable()
export class Deliver {
  constructor(
    private readonly db: Db,
    private readonly modules: ModuleRef,
    private readonly wake: Wake,
  ) {}

  /** Handles one delivery, unless it is handled already or somebody is at it. A failure is kept on the row. */
  async run(eventId: string, reaction: string): Promise<void> {
    try {
      await observed('reaction', reaction, () => this.db.tx(() => this.handle(eventId, reaction)));
    } catch (error) {
      log.error({ error, eventId, reaction }, 'a reaction failed');
      await this.db.query(
        `UPDATE deliveries SET attempts = attempts + 1, error = $3,
           next_attempt_at = now() + make_interval(secs => $4),
           failed_at = CASE WHEN attempts + 1 >= ${MAX_ATTEMPTS} THEN now() END
         WHERE event_id = $1 AND reaction = $2 AND handled_at IS NULL`,
        [eventId, reaction, errorText(error), backoffSeconds(await this.attempts(eventId, reaction))],
      );
    }
  }

  private async handle(eventId: string, reaction: string): Promise<void> {
    const [claimed] = await this.db.query<{ payload: object }>(
      `SELECT o.payload FROM deliveries d JOIN outbox o ON o.id = d.event_id
       WHERE d.event_id = $1 AND d.reaction = $2 AND d.handled_at IS NULL AND d.failed_at IS NULL
       FOR UPDATE OF d SKIP LOCKED`,
      [eventId, reaction],
    );
    if (!claimed) return;
    const known = reactionNamed(reaction);
    if (!known) throw new Error(`No reaction is called ${reaction}`);
    const instance = this.modules.get<Reacts>(known.reaction, { strict: false });
    await instance.run(Object.assign(Object.create(known.event.prototype), claimed.payload));
    await this.db.query(
      'UPDATE deliveries SET handled_at = now(), error = NULL WHERE event_id = $1 AND reaction = $2',
      [eventId, reaction],
    );
  }

  private async attempts(eventId: string, reaction: string): Promise<number> {
    const [row] = await this.db.query<{ attempts: number }>(
      'SELECT attempts FROM deliveries WHERE event_id = $1 AND reaction = $2',
      [eventId, reaction],
    );
    return row?.attempts ?? 0;
  }

  /** Calls again for deliveries that are due: those that failed, and those whose job was lost. */
  async sweep(): Promise<{ eventId: string; reaction: string }[]> {
    const due = await this.db.query<{ eventId: string; reaction: string }>(
      `SELECT event_id AS "eventId", reaction FROM deliveries
       WHERE handled_at IS NULL AND failed_at IS NULL AND next_attempt_at <= now()
       ORDER BY next_attempt_at LIMIT 500`,
    );
    await this.wake.deliver(due);
    return due;
  }

  /** Gives deliveries that were given up another run of attempts. @returns how many */
  async retryFailed(): Promise<number> {
    const rows = await this.db.query(
      `UPDATE deliveries SET failed_at = NULL, attempts = 0, next_attempt_at = now() WHERE failed_at IS NOT NULL RETURNING 1`,
    );
    await this.sweep();
    return rows.length;
  }
}
