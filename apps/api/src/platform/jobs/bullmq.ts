import { createPostgresBackend, Queue, Worker, withBackend, type ConnectionOptions, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '../config.js';
import { log } from '../log.js';

export interface QueueBackend {
  name: 'redis' | 'postgres';
  /** False while what is said to it would only wait for it to come back. */
  readonly reachable: boolean;
  queue(name: string): Queue;
  worker(name: string, work: (job: Job) => Promise<void>, concurrency: number): Worker;
  close(): Promise<void>;
}

/** BullMQ on Redis where there is one, on the database itself otherwise: the same queues either way. */
export const queueBackend = (config: Config): QueueBackend =>
  config.redisUrl ? onRedis(config.redisUrl) : onPostgres(config.databaseUrl!);

function onRedis(url: string): QueueBackend {
  const connection = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: false });
  connection.on('error', (error) => log.warn({ error: error.message }, 'no connection to Redis'));
  const options = { connection: connection as ConnectionOptions, prefix: 'nutshell' };
  return {
    name: 'redis',
    get reachable() {
      return connection.status === 'ready';
    },
    queue: (name) => new Queue(name, options),
    worker: (name, work, concurrency) => new Worker(name, work, { ...options, concurrency }),
    close: async () => connection.disconnect(),
  };
}

function onPostgres(url: string): QueueBackend {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    options: '-c search_path=bullmq,public',
    application_name: 'nutshell-jobs',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', (error) => log.warn({ error }, 'an idle connection of the job queue broke'));
  const bullmq = withBackend(createPostgresBackend);
  return {
    name: 'postgres',
    reachable: true,
    queue: (name) => new bullmq.Queue(name, { connection: pool }) as unknown as Queue,
    worker: (name, work, concurrency) =>
      new bullmq.Worker(name, work, { connection: pool, concurrency }) as unknown as Worker,
    close: () => pool.end(),
  };
}
