import { DataSource, getMetadataArgsStorage, type DataSourceOptions } from 'typeorm';
import { log } from '../log.js';
import { migrations } from './migrations/index.js';

export interface DatabaseOptions {
  url: string;
  poolSize?: number;
  /** How long a statement waits for a lock, as Postgres writes it; without it, until it has it. */
  lockTimeout?: string;
  /** In ms, how long a statement may go without an answer before its connection counts as broken; for ever without it. */
  answerWithinMs?: number;
}

/** Until there is a connection, or one of the pool is free. */
const CONNECT_WITHIN_MS = 10_000;
/** What a client that we can no longer reach leaves open, with its locks, ends by itself. */
const IDLE_IN_TRANSACTION_MS = 30_000;

const bounded = (answerWithinMs: number) => ({
  connectionTimeoutMillis: CONNECT_WITHIN_MS,
  query_timeout: answerWithinMs,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  keepAlive: true,
});

export const dataSourceOptions = ({
  url,
  poolSize = 20,
  lockTimeout,
  answerWithinMs,
}: DatabaseOptions): DataSourceOptions => ({
  type: 'postgres',
  url,
  poolSize,
  // Every class with @Entity that has been imported: a feature needs no list here.
  entities: getMetadataArgsStorage().tables.flatMap(({ target }) =>
    typeof target === 'function' ? [target] : [],
  ),
  migrations,
  migrationsTableName: 'migrations',
  migrationsTransactionMode: 'each',
  synchronize: false,
  applicationName: 'nutshell',
  // A pipeline: statements leave one behind the other, without waiting for each answer.
  extra: {
    pipeline: true,
    ...(lockTimeout && { options: `-c lock_timeout=${lockTimeout}` }),
    ...(answerWithinMs && bounded(answerWithinMs)),
  },
  poolErrorHandler: (error: unknown) => log.warn({ error }, 'an idle connection to the database broke'),
  // A bigint column is cents or a count here: far below 2^53.
  parseInt8: true,
});

export const createDataSource = (options: DatabaseOptions): DataSource =>
  new DataSource(dataSourceOptions(options));
