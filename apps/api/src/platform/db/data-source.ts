import { DataSource, getMetadataArgsStorage, type DataSourceOptions } from 'typeorm';
import { log } from '../log.js';
import { migrations } from './migrations/index.js';

export interface DatabaseOptions {
  url: string;
  poolSize?: number;
  /** How long a statement waits for a lock, as Postgres writes it; without it, until it has it. */
  lockTimeout?: string;
}

export const dataSourceOptions = ({
  url,
  poolSize = 20,
  lockTimeout,
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
  ...(lockTimeout && { extra: { options: `-c lock_timeout=${lockTimeout}` } }),
  poolErrorHandler: (error: unknown) => log.warn({ error }, 'an idle connection to the database broke'),
  // A bigint column is cents or a count here: far below 2^53.
  parseInt8: true,
});

export const createDataSource = (options: DatabaseOptions): DataSource =>
  new DataSource(dataSourceOptions(options));
