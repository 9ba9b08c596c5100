import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createDataSource, Db, migrate } from '../../apps/api/src/platform/db/index.js';
import { putSkills } from '../../apps/api/src/skills/index.js';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');
const BUILDING_TEMPLATE = 4_200_010;
let template: Promise<string> | undefined;

/** A database of its own with the current schema and the skills of the product, copied from a template that is made once. */
export async function createTestDatabase(): Promise<TestDatabase> {
  template ??= migratedTemplate();
  const source = await template;
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name} template ${source} strategy file_copy`));
  return {
    url: urlOf(name),
    drop: () => onServer((client) => drop(client, name)),
  };
}

/** Ends our own connections; the server itself sends its autovacuum away, which `with (force)` may not do for us. */
async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user',
    [name],
  );
  await client.query(`drop database if exists ${name}`);
}

async function migratedTemplate(): Promise<string> {
  const name = `template_${hashOfMigrations()}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [BUILDING_TEMPLATE]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await drop(client, `${name}_unfinished`);
    await client.query(`create database ${name}_unfinished`);
    await migrate(urlOf(`${name}_unfinished`));
    await putTree(urlOf(`${name}_unfinished`));
    await client.query(`alter database ${name}_unfinished rename to ${name}`);
  });
  return name;
}

/** Every start puts the skills of the product; where they are there already, it writes nothing. */
async function putTree(url: string): Promise<void> {
  const db = new Db(await createDataSource({ url, poolSize: 2 }).initialize());
  try {
    await putSkills(db);
  } finally {
    await db.close();
  }
}

/** Of everything that decides what the schema is: our migrations and the versions of the libraries that bring theirs. */
function hashOfMigrations(): string {
  const source = join(root, 'apps', 'api', 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /migrat.*\.(ts|sql)$|^skills\/(tree\/|put-skills)/.test(file),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(source, file)));
  const versions = join(root, 'package-lock.json');
  if (existsSync(versions)) hash.update(readFileSync(versions));
  return hash.digest('hex').slice(0, 16);
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('Run this through jest: its global setup starts the database server.');
  return url;
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
