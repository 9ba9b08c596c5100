import { Controller, Get, Headers, HttpException, Module, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';
import { Public } from './access/index.js';
import { Config } from './config.js';
import { Db } from './db/index.js';
import { Jobs } from './jobs/index.js';
import { SearchIndex } from './search/index.js';

collectDefaultMetrics();
export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});
const waiting = new Gauge({
  name: 'nutshell_waiting',
  help: 'Rows that wait for a worker',
  labelNames: ['what'],
});

const WITHIN_MS = 2_000;

@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly search: SearchIndex,
  ) {}

  @Get('/healthz')
  alive() {
    return { status: 'ok' };
  }

  /** 200 when everything that a request needs answers; 503 with what does not. */
  @Get('/readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const [database, jobs, search] = await Promise.all([
      answers(() => this.db.query('SELECT 1')),
      answers(() => this.jobs.counts()),
      answers(() => this.search.isEmpty()),
    ]);
    const ready = database && jobs && search;
    reply.status(ready ? 200 : 503);
    return {
      status: ready ? 'ok' : 'unavailable',
      database,
      jobs,
      search,
      queue: this.jobs.backendName,
      searchIndex: this.search.state,
    };
  }

  @Get('/metrics')
  async metrics(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('authorization') authorization?: string,
  ) {
    const { metricsToken, production } = this.config;
    if (production && (!metricsToken || authorization !== `Bearer ${metricsToken}`))
      throw new HttpException('Not found', 404);
    const [row] = await this.db.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS outbox,
              (SELECT count(*)::int FROM deliveries WHERE handled_at IS NULL AND failed_at IS NULL) AS deliveries,
              (SELECT count(*)::int FROM deliveries WHERE failed_at IS NOT NULL) AS failed_deliveries,
              (SELECT count(*)::int FROM timers WHERE failed_at IS NOT NULL) AS failed_timers`,
    );
    for (const [what, count] of Object.entries(row ?? {})) waiting.set({ what }, count);
    reply.header('content-type', register.contentType);
    return register.metrics();
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), WITHIN_MS);
  });
  try {
    return await Promise.race([ask().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
