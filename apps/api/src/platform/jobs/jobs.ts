import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue, Worker } from 'bullmq';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { log, requestScope } from '../log.js';
import { queueBackend, type QueueBackend } from './bullmq.js';
import { Wake, type DeliveryJob } from './wake.js';

const QUEUE = 'nutshell';
const CONCURRENCY = 8;
/** How long a request lets a call to the workers take. */
const CALL_MS = 250;
const PAUSE_MS = 20;
const SOON_MS = 10 * 60_000;
const ONCE = { removeOnComplete: true, removeOnFail: 100 } as const;

export type JobHandlers = Record<'relay' | 'timers' | 'sweep', () => Promise<unknown>> & {
  deliver: (delivery: DeliveryJob) => Promise<unknown>;
};

/** The queue: hints that there is something to do. Work has the net under those that are lost. */
@Injectable()
export class Jobs extends Wake implements BeforeApplicationShutdown, OnApplicationShutdown {
  private backend?: QueueBackend;
  private queue?: Queue;
  private worker?: Worker;
  private readonly wanted = new Set<string>();
  private readonly calling = new Set<string>();

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
  }

  private work(job: Job, handlers: JobHandlers): Promise<void> {
    return requestScope.run({ requestId: `job-${job.id}` }, async () => {
      if (job.name === 'deliver') await handlers.deliver(job.data as DeliveryJob);
      else await handlers[job.name as 'relay' | 'timers' | 'sweep']();
    });
  }

  async relay(): Promise<void> {
    void this.call('relay');
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
    if (delay <= 0) return void this.call('timers');
    const second = Math.ceil((Date.now() + delay) / 1000);
    await this.hint(() =>
      this.queue?.add(
        'timers',
        {},
        { ...ONCE, jobId: `timers-${second}`, delay: second * 1000 - Date.now() },
      ),
    );
  }

  /** One call at a time with a pause after it: those that come meanwhile are one more. */
  private async call(name: 'relay' | 'timers'): Promise<void> {
    this.wanted.add(name);
    if (this.calling.has(name)) return;
    this.calling.add(name);
    await immediate(); // what is called for in the same turn is one call
    while (this.wanted.delete(name)) {
      await this.hint(() => this.queue?.add(name, {}, ONCE));
      await wait(PAUSE_MS);
    }
    this.calling.delete(name);
  }

  /** Nobody waits for a queue that is away, or does not answer. */
  private async hint(call: () => Promise<unknown> | undefined): Promise<void> {
    if (!this.reachable) return;
    const called = (async () => call())().catch((error: unknown) =>
      log.warn({ error: (error as Error).message }, 'a call to the workers was lost; the net will catch it'),
    );
    const late = new AbortController();
    await Promise.race([called, wait(CALL_MS, undefined, { signal: late.signal }).catch(() => undefined)]);
    late.abort();
  }

  /** Whether calls arrive; where not, nothing but the net calls. */
  get reachable(): boolean {
    return this.backend?.reachable ?? false;
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
