import { Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue, Worker } from 'bullmq';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { log, requestScope } from '../log.js';
import { queueBackend, type QueueBackend } from './bullmq.js';
import { Wake, type DeliveryJob } from './wake.js';

const QUEUE = 'nutshell';
const CONCURRENCY = 8;
const NET_EVERY_MS = 5_000;
const SOON_MS = 10 * 60_000;
const ONCE = { removeOnComplete: true, removeOnFail: 100 } as const;

export type JobHandlers = Record<'relay' | 'timers' | 'sweep', () => Promise<unknown>> & {
  deliver: (delivery: DeliveryJob) => Promise<unknown>;
};

/** The queue: hints that there is something to do, and a scheduler as the net under lost ones. */
@Injectable()
export class Jobs extends Wake implements BeforeApplicationShutdown, OnApplicationShutdown {
  private backend?: QueueBackend;
  private queue?: Queue;
  private worker?: Worker;
  private relayCalled = false;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Opens the queue; with `handlers` this process works on it too. */
  async start(handlers?: JobHandlers): Promise<void> {
    this.backend = queueBackend(this.config);
    this.queue = this.backend.queue(QUEUE);
    this.queue.on('error', (error: Error) =>
      log.warn({ error: error.message }, 'the job queue is unreachable'),
    );
    if (!handlers) return;
    this.worker = this.backend.worker(QUEUE, (job) => this.work(job, handlers), CONCURRENCY);
    this.worker.on('error', (error: Error) =>
      log.warn({ error: error.message }, 'the worker cannot reach its queue'),
    );
    for (const name of ['relay', 'timers', 'sweep'])
      await this.queue.upsertJobScheduler(`net:${name}`, { every: NET_EVERY_MS }, { name, opts: ONCE });
  }

  private work(job: Job, handlers: JobHandlers): Promise<void> {
    return requestScope.run({ requestId: `job-${job.id}` }, async () => {
      if (job.name === 'deliver') await handlers.deliver(job.data as DeliveryJob);
      else await handlers[job.name as 'relay' | 'timers' | 'sweep']();
    });
  }

  async relay(): Promise<void> {
    if (this.relayCalled) return;
    this.relayCalled = true;
    setImmediate(() => {
      this.relayCalled = false;
      void this.hint(() => this.queue?.add('relay', {}, ONCE));
    });
  }

  async deliver(deliveries: DeliveryJob[]): Promise<void> {
    if (deliveries.length)
      await this.hint(() =>
        this.queue?.addBulk(deliveries.map((data) => ({ name: 'deliver', data, opts: ONCE }))),
      );
  }

  async timers(at: Date): Promise<void> {
    const delay = at.getTime() - this.clock.now().getTime();
    if (delay > SOON_MS) return;
    const second = Math.ceil((Date.now() + Math.max(delay, 0)) / 1000);
    await this.hint(() =>
      delay <= 0
        ? this.queue?.add('timers', {}, ONCE)
        : this.queue?.add(
            'timers',
            {},
            { ...ONCE, jobId: `timers-${second}`, delay: second * 1000 - Date.now() },
          ),
    );
  }

  private async hint(call: () => Promise<unknown> | undefined): Promise<void> {
    try {
      await call();
    } catch (error) {
      log.warn(
        { error: (error as Error).message },
        'a call to the workers was lost; the scheduler will make up for it',
      );
    }
  }

  get backendName(): 'redis' | 'postgres' | 'none' {
    return this.backend?.name ?? 'none';
  }

  /** How many jobs wait, run, failed. */
  async counts(): Promise<Record<string, number>> {
    return (await this.queue?.getJobCounts('waiting', 'active', 'delayed', 'failed')) ?? {};
  }

  /** Lets running jobs finish, while the server that they may call still answers. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.close();
    await this.backend?.close();
    this.backend = this.queue = this.worker = undefined;
  }
}
