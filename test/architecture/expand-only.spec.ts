import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/platform/db/data-source.js';
import { migrations } from '../../apps/api/src/platform/db/migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { shapeOf, stumblesOver } from '../support/deployment/schema-shape.js';

/** What a migration may say of itself. */
interface Declared {
  name: string;
  /** Names the migration of an earlier release that made this step safe: since then nothing uses what goes here. */
  contracts?: string;
  /** By name, why an older release never stumbles over it. */
  survived?: Record<string, string>;
}

const { lastMigration } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'deploy', 'released.json'), 'utf8'),
) as { lastMigration: number };
const timeOf = (name: string): number => Number(/\d{13}$/.exec(name)?.[0]);
const released = migrations.filter(({ name }) => timeOf(name) <= lastMigration);
const newer = migrations.filter(({ name }) => timeOf(name) > lastMigration);

let database: TestDatabase;
let client: pg.Client;

/** A database without anything in it. */
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,
  );
  for (const { name } of rows) await client.query(`DROP SCHEMA ${client.escapeIdentifier(name)} CASCADE`);
  await client.query('CREATE SCHEMA public');
  await run(released);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function run(chosen: typeof migrations): Promise<void> {
  const options = dataSourceOptions({ url: database.url, poolSize: 2 });
  const dataSource = await new DataSource({ ...options, migrations: chosen } as typeof options).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

it('the last release is one of the migrations', () => {
  expect(timeOf(released.at(-1)!.name)).toBe(lastMigration);
});

it('an older release runs on while each newer migration is there, or is known to be gone', async () => {
  const broken: string[] = [];
  for (const migration of newer) {
    const before = await shapeOf(client);
    await run([...released, ...newer.slice(0, newer.indexOf(migration) + 1)]);
    const { name, contracts, survived = {} } = new migration() as unknown as Declared;
    if (contracts) expect(released.map((earlier) => earlier.name)).toContain(contracts);
    const found = Object.entries(stumblesOver(before, await shapeOf(client)));
    for (const [what, why] of found)
      if (!contracts && !survived[what]) broken.push(`${name}: ${what} ${why}`);
    for (const what of Object.keys(survived)) expect(found.map(([found_]) => found_)).toContain(what);
  }
  expect(broken).toEqual([]);
}, 180_000);

describe('it is seen when a migration', () => {
  it.each([
    ['drops a column', 'ALTER TABLE people DROP COLUMN headline', 'people.headline'],
    ['renames a column', 'ALTER TABLE people RENAME COLUMN headline TO title', 'people.headline'],
    ['drops a table', 'DROP TABLE demand_figures', 'demand_figures'],
    ['changes a type', 'ALTER TABLE people ALTER COLUMN headline TYPE varchar(9)', 'people.headline'],
    [
      'asks for what was optional',
      'ALTER TABLE people ALTER COLUMN headline SET NOT NULL',
      'people.headline',
    ],
    ['adds what must be given', 'ALTER TABLE demand_figures ADD extra text NOT NULL', 'demand_figures.extra'],
    ['refuses more', 'ALTER TABLE people ADD CONSTRAINT brief CHECK (length(headline) < 9)', 'people: brief'],
    ['allows it once', 'CREATE UNIQUE INDEX one ON people (headline)', 'people: one'],
  ])('%s', async (_, sql, what) => {
    const before = await shapeOf(client);
    await client.query('BEGIN');
    try {
      await client.query(sql);
      expect(Object.keys(stumblesOver(before, await shapeOf(client)))).toContain(what);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  it('and not when it adds what may be left out', async () => {
    const before = await shapeOf(client);
    await client.query('BEGIN');
    try {
      await client.query(`ALTER TABLE people ADD colour text, ADD size integer NOT NULL DEFAULT 3;
        CREATE TABLE extra (id uuid PRIMARY KEY); CREATE INDEX by_headline ON people (headline)`);
      expect(stumblesOver(before, await shapeOf(client))).toEqual({});
    } finally {
      await client.query('ROLLBACK');
    }
  });
});
