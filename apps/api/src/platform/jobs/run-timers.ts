import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { after } from '@nutshell/domain';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { errorText, log } from '../log.js';
import { observed } from '../telemetry/index.js';
import { backoffSeconds } from './backoff.js';
import { LIVING_WORKERS, Presence } from './presence.js';
import { timerNamed, togetherKinds, type RunsTimer, type RunsTogether } from './timer.js';
import { Wake } from './wake.js';

const BATCH = 200;
const LEASE = "interval '60 s'";
const MAX_ATTEMPTS = 12;
const NETWORK_CONCURRENCY = 8;
/** How many runs of one process go on at once: one waits for the database while another computes. */
const RUNS = 2;
const LOOK_AGAIN_MS = 50;
const LOOK_AGAIN_TIMES = 100;

const DUE =
  'done_at IS NULL AND failed_at IS NULL AND due_at <= $1 AND (leased_until IS NULL OR leased_until < clock_timestamp())';

interface Due {
  kind: string;
  subject: string;
  dueAt: Date;
  /** Names the lease; leasing it again ends this one. Null where it is run in the transaction that took it. */
  lease: string | null;
  /** How often it was set by then. */
  turn: number;
}

/** Claims timers that are due, two hundred at a time, and runs them. Many workers may do so at once. */
@Injectable()
export class RunTimers {
  private runs = 0;
  private called = false;
  private looking = false;
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    private readonly presence: Presence,
    private readonly wake: Wake,
  ) {}

  /** @returns how many ran; where this process is at it already, none: who is at it looks once more */
  async run(): Promise<number> {
    if (this.runs === RUNS) {
      this.called = true;
      return 0;
    }
    this.runs += 1;
    try {
      return await this.runAllDue();
    } finally {
      this.runs -= 1;
    }
  }

  /** Takes nothing more: what is taken is finished. */
  stop(): void {
    this.stopping = true;
  }

  private async runAllDue(): Promise<number> {
    let ran = 0;
    for (;;) {
      this.called = false;
      const due = await this.claim();
      // More than one takes at once: others may help.
      if (!ran && due.length === BATCH) void this.wake.timers(this.clock.now());
      ran += due.length;
      const anew = await this.fireAll(due.filter(({ lease }) => lease !== null));
      if (this.stopping) return ran;
      if (due.length < BATCH && !anew && !this.called && !(await this.leftByOthers())) return ran;
    }
  }

  /** @returns whether one was set anew meanwhile, and may be due again */
  private async fireAll(due: Due[]): Promise<boolean> {
    const network = due.filter(({ kind }) => timerNamed(kind)?.network);
    let again = false;
    for (const timer of due.filter((t) => !network.includes(t))) if (await this.fire(timer)) again = true;
    for (let i = 0; i < network.length; i += NETWORK_CONCURRENCY) {
      const slice = network.slice(i, i + NETWORK_CONCURRENCY);
      const anew = await Promise.all(slice.map((timer) => this.fire(timer)));
      if (anew.includes(true)) again = true;
    }
    return again;
  }

  /** Whether there is something to do that another worker had taken, and died: its transaction ends with it. */
  private async leftByOthers(): Promise<boolean> {
    if (this.looking) return false;
    this.looking = true;
    try {
      if (await this.freeLeasesOfDead()) return true;
      for (let look = 0; look < LOOK_AGAIN_TIMES; look++) {
        const due = `SELECT 1 FROM timers WHERE ${DUE} LIMIT 1`;
        if (!(await this.db.query(due, [this.clock.now()])).length) return false;
        if ((await this.db.query(`${due} FOR UPDATE SKIP LOCKED`, [this.clock.now()])).length) return true;
        await wait(LOOK_AGAIN_MS);
      }
      return false;
    } finally {
      this.looking = false;
    }
  }

  /** When the next one is due, of those within so many seconds. */
  async nextDue(seconds: number): Promise<Date | null> {
    const now = this.clock.now();
    const [next] = await this.db.query<{ dueAt: Date }>(
      `SELECT due_at AS "dueAt" FROM timers WHERE done_at IS NULL AND failed_at IS NULL AND due_at > $1 AND due_at <= $2
       ORDER BY due_at LIMIT 1`,
      [now, after(now, seconds * 1000)],
    );
    return next?.dueAt ?? null;
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

  /** Takes what is due: what runs together is run and ended in the same transaction, the rest gets a lease. */
  private async claim(): Promise<Due[]> {
    try {
      return await this.db.tx(() => this.take(togetherKinds()));
    } catch (error) {
      log.error({ error }, 'timers failed together; each runs alone');
      return this.db.tx(() => this.take([]));
    }
  }

  private async take(together: string[]): Promise<Due[]> {
    const taken = await this.db.query<Due>(
      `UPDATE timers t SET done_at = CASE WHEN due.together THEN now() END, error = CASE WHEN NOT due.together THEN t.error END,
         leased_until = CASE WHEN NOT due.together THEN clock_timestamp() + ${LEASE} END,
         leased_by = CASE WHEN NOT due.together THEN $2::int END
       FROM (SELECT kind, subject, kind = ANY($3) AS together FROM timers WHERE ${DUE}
             ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) due
       WHERE t.kind = due.kind AND t.subject = due.subject
       RETURNING t.kind, t.subject, t.due_at AS "dueAt", t.leased_until::text AS lease, t.turn`,
      [this.clock.now(), this.presence.worker, together],
      { name: 'take-timers' },
    );
    for (const kind of new Set(taken.filter(({ lease }) => lease === null).map((due) => due.kind))) {
      const known = timerNamed(kind);
      if (known?.together)
        await observed('timer', kind, () =>
          this.modules.get<RunsTogether>(known.timer, { strict: false }).runAll(
            taken.filter((due) => due.kind === kind).map(({ subject }) => subject),
            kind,
          ),
        );
    }
    return taken;
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
        await observed('timer', due.kind, () => timer.run(due.subject, due.dueAt, due.kind));
        return (await this.end(held)) === 'set anew';
      }
      return await this.db.tx(async () => {
        const ended = await this.end(due);
        if (ended === 'done')
          await observed('timer', due.kind, () => timer.run(due.subject, due.dueAt, due.kind));
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
      [kind, subject, errorText(error), backoffSeconds(row?.attempts ?? 0), lease],
    );
  }
}
