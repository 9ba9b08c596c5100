import { Controller, Get, Headers, HttpException, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { Public } from './access/index.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Db } from './db/index.js';
import { Jobs } from './jobs/index.js';
import { log } from './log.js';
import { lagSeconds, poolConnections, queueJobs, waiting } from './telemetry/metrics.js';

interface Waits {
  outbox: number;
  deliveries: number;
  timers: number;
  failed_deliveries: number;
  failed_timers: number;
  outboxLag: number;
  deliveriesLag: number;
  timersLag: number;
}

/** What Prometheus reads: of this process, and of the rows that all processes share. */
@Controller()
@Public()
export class MetricsController {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get('/metrics')
  async metrics(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ) {
    const { metricsToken, production } = this.config;
    if (production && (!metricsToken || authorization !== `Bearer ${metricsToken}`))
      throw new HttpException('Not found', 404);
    const { pool } = this.db;
    poolConnections.set({ state: 'in use' }, pool.totalCount - pool.idleCount);
    poolConnections.set({ state: 'idle' }, pool.idleCount);
    poolConnections.set({ state: 'waiting' }, pool.waitingCount);
    // A database or queue that is away shows in /readyz; what the process knows of itself is needed most just then.
    await Promise.all([this.rows(), this.queue()]).catch((error: unknown) => {
      for (const gauge of [waiting, lagSeconds, queueJobs]) gauge.reset();
      log.warn({ error }, 'the metrics lack what waits');
    });
    reply.header('content-type', register.contentType);
    return register.metrics();
  }

  private async rows(): Promise<void> {
    const [row] = await this.db.query<Waits>(
      `SELECT o.count AS outbox, o.lag AS "outboxLag", d.count AS deliveries, d.lag AS "deliveriesLag",
         t.count AS timers, t.lag AS "timersLag",
         (SELECT count(*)::int FROM deliveries WHERE failed_at IS NOT NULL) AS failed_deliveries,
         (SELECT count(*)::int FROM timers WHERE failed_at IS NOT NULL) AS failed_timers
       FROM (SELECT count(*)::int, ${LAG('occurred_at')} FROM outbox WHERE relayed_at IS NULL) o,
         (SELECT count(*)::int, coalesce(extract(epoch FROM now() - min(next_attempt_at)), 0)::float8 AS lag
          FROM deliveries WHERE handled_at IS NULL AND failed_at IS NULL) d,
         (SELECT count(*)::int, ${LAG('due_at')} FROM timers
          WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= $1) t`,
      [this.clock.now()],
      { name: 'metrics' },
    );
    const { outboxLag, deliveriesLag, timersLag, ...counts } = row!;
    for (const [what, count] of Object.entries(counts)) waiting.set({ what }, count);
    const lags = { outbox: outboxLag, deliveries: deliveriesLag, timers: timersLag };
    for (const [what, seconds] of Object.entries(lags)) lagSeconds.set({ what }, Math.max(seconds, 0));
  }

  private async queue(): Promise<void> {
    for (const [state, count] of Object.entries(await this.jobs.counts())) queueJobs.set({ state }, count);
  }
}

const LAG = (column: string): string =>
  `coalesce(extract(epoch FROM $1::timestamptz - min(${column})), 0)::float8 AS lag`;
