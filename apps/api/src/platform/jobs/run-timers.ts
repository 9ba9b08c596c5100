import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { log } from '../log.js';
import { backoffSeconds } from './backoff.js';
import { timerNamed, type RunsTimer } from './timer.js';

const BATCH = 100;
const LEASE_SECONDS = 60;
const MAX_ATTEMPTS = 12;
const NETWORK_CONCURRENCY = 8;

interface Due {
  kind: string;
  subject: string;
  dueAt: Date;
}

/** Claims timers that are due, a hundred at a time, and runs them. Many workers may do so at once. */
@Injectable()
export class RunTimers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
  ) {}

  /** @returns how many ran */
  async run(): Promise<number> {
    let ran = 0;
    for (;;) {
      const due = await this.claim();
      ran += due.length;
      const network = due.filter(({ kind }) => timerNamed(kind)?.network);
      for (const timer of due.filter((t) => !network.includes(t))) await this.fire(timer);
      for (let i = 0; i < network.length; i += NETWORK_CONCURRENCY)
        await Promise.all(network.slice(i, i + NETWORK_CONCURRENCY).map((timer) => this.fire(timer)));
      if (due.length < BATCH) return ran;
    }
  }

  private claim(): Promise<Due[]> {
    return this.db.tx(() =>
      this.db.query<Due>(
        `UPDATE timers t SET leased_until = clock_timestamp() + interval '${LEASE_SECONDS} s'
         FROM (SELECT kind, subject FROM timers
               WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= $1
                 AND (leased_until IS NULL OR leased_until < clock_timestamp())
               ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) due
         WHERE t.kind = due.kind AND t.subject = due.subject
         RETURNING t.kind, t.subject, t.due_at AS "dueAt"`,
        [this.clock.now()],
      ),
    );
  }

  private async fire(due: Due): Promise<void> {
    try {
      const known = timerNamed(due.kind);
      if (!known) throw new Error(`No timer is called ${due.kind}`);
      const timer = this.modules.get<RunsTimer>(known.timer, { strict: false });
      if (known.network) {
        await timer.run(due.subject, due.dueAt, due.kind);
        await this.done(due);
      } else {
        await this.db.tx(async () => {
          if (!(await this.stillDue(due))) return;
          await this.done(due);
          await timer.run(due.subject, due.dueAt, due.kind);
        });
      }
    } catch (error) {
      await this.failed(due, error);
    }
  }

  private async stillDue({ kind, subject, dueAt }: Due): Promise<boolean> {
    const rows = await this.db.query(
      'SELECT 1 FROM timers WHERE kind = $1 AND subject = $2 AND due_at = $3 AND done_at IS NULL FOR UPDATE SKIP LOCKED',
      [kind, subject, dueAt],
    );
    return rows.length > 0;
  }

  /** Marks the timer as run, unless it has been set to another moment meanwhile. */
  private async done({ kind, subject, dueAt }: Due): Promise<void> {
    await this.db.query(
      `UPDATE timers SET done_at = now(), leased_until = NULL, error = NULL
       WHERE kind = $1 AND subject = $2 AND due_at = $3 AND done_at IS NULL`,
      [kind, subject, dueAt],
    );
  }

  private async failed(due: Due, error: unknown): Promise<void> {
    log.error({ error, timer: due.kind, subject: due.subject }, 'a timer failed');
    const [row] = await this.db.query<{ attempts: number }>(
      'SELECT attempts FROM timers WHERE kind = $1 AND subject = $2',
      [due.kind, due.subject],
    );
    await this.db.query(
      `UPDATE timers SET attempts = attempts + 1, error = $3,
         leased_until = clock_timestamp() + make_interval(secs => $4),
         failed_at = CASE WHEN attempts + 1 >= ${MAX_ATTEMPTS} THEN now() END
       WHERE kind = $1 AND subject = $2 AND done_at IS NULL`,
      [due.kind, due.subject, String((error as Error)?.stack ?? error), backoffSeconds(row?.attempts ?? 0)],
    );
  }
}
