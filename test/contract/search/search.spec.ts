import 'reflect-metadata';
import { createDataSource, Db } from '../../../apps/api/src/platform/db/index.js';
import { PostgresIndex } from '../../../apps/api/src/platform/search/postgres.index.js';
import { createTestDatabase } from '../../support/database.js';
import { searchIndexSuite } from './search-index.suite.js';

searchIndexSuite('Postgres', async () => {
  const database = await createTestDatabase();
  const dataSource = await createDataSource({ url: database.url, poolSize: 5 }).initialize();
  return {
    index: new PostgresIndex(new Db(dataSource)),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
});
