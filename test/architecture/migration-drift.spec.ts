import 'reflect-metadata';
import '../../apps/api/src/app.module.js';
import { createDataSource } from '../../apps/api/src/platform/db/data-source.js';
import { createTestDatabase } from '../support/database.js';

/** Checks, indexes and columns for SQL alone are written in the migrations and not repeated on the entities. */
const guard = /^(ALTER TABLE \S+ DROP (CONSTRAINT|COLUMN)|DROP INDEX|DELETE FROM "typeorm_metadata") /;

it('the migrations make the tables that the entities describe', async () => {
  const database = await createTestDatabase();
  const dataSource = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
  try {
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(0);
    // Where a table has computed columns, TypeORM looks up what it wrote about them, in a table that only it would make.
    await dataSource.query(
      'CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
    );
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    const missing = upQueries.map(({ query }) => query).filter((query) => !guard.test(query));
    expect(missing).toEqual([]);
  } finally {
    await dataSource.destroy();
    await database.drop();
  }
});
