import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config.js';
import { createDataSource } from './data-source.js';
import { Db } from './db.js';

/** People wait for the api; what a worker does may be longer. */
const ANSWER_WITHIN_MS = { api: 20_000, worker: 30_000, all: 60_000, migrate: 60_000 } as const;

@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [Config],
      useFactory: ({ databaseUrl, databasePool, role }: Config) =>
        createDataSource({
          url: databaseUrl!,
          poolSize: databasePool,
          answerWithinMs: ANSWER_WITHIN_MS[role],
        }).initialize(),
    },
    { provide: Db, inject: [DataSource], useFactory: (dataSource: DataSource) => new Db(dataSource) },
  ],
  exports: [Db],
})
export class DbModule implements OnApplicationShutdown {
  constructor(@Inject(Db) private readonly db: Db) {}

  onApplicationShutdown(): Promise<void> {
    return this.db.close();
  }
}
