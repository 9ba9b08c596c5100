import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { log } from '../log.js';
import { backoffSeconds } from './backoff.js';
import { LIVING_WORKERS, Presence } from './presence.js';
import { timerNamed, type RunsTimer } from './timer.js';

const BATCH = 100;
const LEASE = "interval '60 s'";
const MAX_ATTEMPTS = 12;
const NETWORK_CONCURRENCY = 8;

interface Due {
  kind: string;
  subject: string;
  dueAt: Date;
  /** Names the lease; leasing it again ends this one. */
  lease: string;
  /** How often it was set by then. */
  turn: number;
}

/** Claims timers that are due, a hundred at a time, and runs them. Many workers may do so at once. */
@Injectable()
export class RunTimers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    private readonly presence: Presence,
  ) {}

  /** @returns how many ran */
  async run(): Promise<number> {
    let ran = 0;
    for (;;) {
      const due = await this.claim();
      ran += due.length;
      const network = due.filter(({ kind }) => timerNamed(kind)?.network);
      let again = due.length === BATCH;
      for (const timer of due.filter((t) => !network.includes(t))) if (await this.fire(timer)) again = true;
      for (let i = 0; i < network.length; i += NETWORK_CONCURRENCY) {
        const slice = network.slice(i, i + NETWORK_CONCURRENCY);
        const anew = await Promise.all(slice.map((timer) => this.fire(timer)));
        if (anew.includes(true)) again = true;
      }
      if (!again) return ran;
    }
  }

  /** Frees what workers had claimed that are no more. @returns how many timers */
  async freeLeasesOfDead(): Promise<number> {
    const freed = await this.db.query(
      `UPDATE timers t SET leased_until = NULL, leased_by = NULL
       FROM (SELECT kind, subject FROM timers
             WHERE leased_by IS NOT NULL AND leased_by NOT IN (${LIVING_WORKERS}) FOR UPDATE SKIP LOCKED) dead
       WHERE t.kind = dead.kind AND t.subject = dead.subject RETURNING 1`,
    );
    return freed.length;
  }

  private claim(): Promise<Due[]> {
    return this.db.tx(() =>
      this.db.query<Due>(
        `UPDATE timers t SET leased_until = clock_timestamp() + ${LEASE}, leased_by = $2
         FROM (SELECT kind, subject FROM timers
               WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= $1
                 AND (leased_until IS NULL OR leased_until < clock_timestamp())
               ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) due
         WHERE t.kind = due.kind AND t.subject = due.subject
         RETURNING t.kind, t.subject, t.due_at AS "dueAt", t.leased_until::text AS lease, t.turn`,
        [this.clock.now(), this.presence.worker],
      ),
    );
  }

  /** @returns whether it was set anew meanwhile, and may be due again */
  private async fire(due: Due): Promise<boolean> {
    let held = due;
    try {
      const known = timerNamed(due.kind);
      if (!known) throw new Error(`No timer is called ${due.kind}`);
      const timer = this.modules.get<RunsTimer>(known.timer, { strict: false });
      if (known.network) {
        const renewed = await this.renew(due);
        if (!renewed) return false;
        held = renewed;
        await timer.run(due.subject, due.dueAt, due.kind);
        return (await this.end(held)) === 'set anew';
      }
      return await this.db.tx(async () => {
        const ended = await this.end(due);
        if (ended === 'done') await timer.run(due.subject, due.dueAt, due.kind);
        return ended === 'set anew';
      });
    } catch (error) {
      await this.failed(held, error);
      return false;
    }
  }

  /** A whole lease for the one call that follows; null where somebody else has the timer by now. */
  private async renew({ lease, ...due }: Due): Promise<Due | null> {
    const [row] = await this.db.query<{ lease: string }>(
      `UPDATE timers SET leased_until = clock_timestamp() + ${LEASE}
       WHERE kind = $1 AND subject = $2 AND leased_until = $3 AND done_at IS NULL
       RETURNING leased_until::text AS lease`,
      [due.kind, due.subject, lease],
    );
    return row ? { ...due, ...row } : null;
  }

  /** Ends the lease, and marks the timer as run unless it was set anew. */
  private async end({ kind, subject, lease, turn }: Due): Promise<'done' | 'set anew' | 'not ours'> {
    const [row] = await this.db.query<{ done: boolean }>(
      `UPDATE timers SET done_at = CASE WHEN turn = $4 THEN now() END, leased_until = NULL, leased_by = NULL, error = NULL
       WHERE kind = $1 AND subject = $2 AND leased_until = $3 AND done_at IS NULL RETURNING done_at IS NOT NULL AS done`,
      [kind, subject, lease, turn],
    );
    if (!row) return 'not ours';
    return row.done ? 'done' : 'set anew';
  }

  private async failed({ kind, subject, lease }: Due, error: unknown): Promise<void> {
    log.error({ error, timer: kind, subject }, 'a timer failed');
    const [row] = await this.db.query<{ attempts: number }>(
      'SELECT attempts FROM timers WHERE kind = $1 AND subject = $2',
      [kind, subject],
    );
    await this.db.query(
      `UPDATE timers SET attempts = attempts + 1, error = $3, leased_by = NULL,
         leased_until = clock_timestamp() + make_interval(secs => $4),
         failed_at = CASE WHEN attempts + 1 >= ${MAX_ATTEMPTS} THEN now() END
       WHERE kind = $1 AND subject = $2 AND leased_until = $5 AND done_at IS NULL`,
      [kind, subject, String((error as Error)?.stack ?? error), backoffSeconds(row?.attempts ?? 0), lease],
    );
  }
}
