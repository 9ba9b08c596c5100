import pg from 'pg';
import { migrate } from '../../../apps/api/src/platform/db/index.js';
import { awaitSchema, SchemaBehind } from '../../../apps/api/src/platform/db/migrate.js';
import { createTestDatabase } from '../../support/database.js';

it('migrations may be started by many processes at once, and again', async () => {
  const database = await createTestDatabase();
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  await database.drop();
});

it('a process that does not migrate by itself waits until its own are there, and minds no later ones', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`INSERT INTO migrations (timestamp, name) VALUES (1990000000000, 'Later1990000000000')`);
  await awaitSchema(database.url, 0);

  const { rows } = await client.query<{ timestamp: string; name: string }>(
    `DELETE FROM migrations WHERE name LIKE 'Demand%' RETURNING timestamp, name`,
  );
  await expect(awaitSchema(database.url, 0)).rejects.toThrow(SchemaBehind);
  await expect(awaitSchema(database.url, 0)).rejects.toThrow(
    'lacks 1 migrations of this version (the first is Demand',
  );

  const waiting = awaitSchema(database.url);
  await client.query('INSERT INTO migrations (timestamp, name) VALUES ($1, $2)', [
    rows[0]!.timestamp,
    rows[0]!.name,
  ]);
  await waiting;
  await client.end();
  await database.drop();
});
