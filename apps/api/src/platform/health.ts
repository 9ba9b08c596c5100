import { Controller, Get, Module, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from './access/index.js';
import { Db } from './db/index.js';
import { Drain } from './drain.js';
import { Jobs } from './jobs/index.js';
import { MetricsController } from './metrics.controller.js';
import { SearchIndex } from './search/index.js';

const WITHIN_MS = 2_000;

@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly search: SearchIndex,
    private readonly drain: Drain,
  ) {}

  @Get('/healthz')
  alive() {
    return { status: 'ok' };
  }

  /**
   * 200 when everything that a request needs answers; 503 with what does not, and when this process is about to stop.
   * The queue is told of, but no request needs it: the net of the workers does its work.
   */
  @Get('/readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    if (this.drain.underWay) {
      reply.status(503);
      return { status: 'stopping' };
    }
    const [database, jobs, search] = await Promise.all([
      answers(() => this.db.query('SELECT 1')),
      answers(() => this.jobs.counts()),
      answers(() => this.search.isEmpty()),
    ]);
    const ready = database && search;
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

@Module({ controllers: [HealthController, MetricsController], providers: [Drain], exports: [Drain] })
export class HealthModule {}
