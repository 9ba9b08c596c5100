import { setTimeout as wait } from 'node:timers/promises';
import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { log } from '../log.js';
import { createDataSource } from './data-source.js';
import { migrations } from './migrations/index.js';

const LOCK = 7_210_411;
/** A statement that waits for a lock makes all later ones wait behind it: it steps back, and tries again. */
const LOCK_TIMEOUT = '3s';
const LOCK_NOT_AVAILABLE = '55P03';
const ATTEMPTS = 100;
const PAUSE_MS = 1_000;
const NO_TABLE = '42P01';

/** Brings the schema of the database at `url` up to this version; many processes may call it at once. */
export async function migrate(url: string): Promise<void> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const dataSource = await createDataSource({ url, poolSize: 2, lockTimeout: LOCK_TIMEOUT }).initialize();
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          await dataSource.runMigrations();
          break;
        } catch (error) {
          if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS) throw error;
          log.warn({ attempt }, 'a migration waits for who uses its table');
          await wait(PAUSE_MS);
        }
      }
      await runMigrations(guard);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}

/** This version needs migrations that the database has not had. */
export class SchemaBehind extends Error {
  constructor(readonly missing: string[]) {
    super(
      `The database lacks ${missing.length} migrations of this version (the first is ${missing[0]}). ` +
        'Run this version once with NUTSHELL_ROLE=migrate.',
    );
  }
}

/**
 * Waits until the database is at this version or a later one, while a migration job runs beside us.
 * @throws SchemaBehind after so many seconds
 */
export async function awaitSchema(url: string, seconds = 60): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (let waited = 0; ; waited++) {
      const missing = await missingMigrations(client);
      if (!missing.length) return;
      if (waited >= seconds) throw new SchemaBehind(missing);
      if (!waited) log.info({ missing: missing.length }, 'waiting for the migrations of this version');
      await wait(1_000);
    }
  } finally {
    await client.end();
  }
}

async function missingMigrations(client: Client): Promise<string[]> {
  const done = await client
    .query<{ name: string }>('SELECT name FROM migrations')
    .then(({ rows }) => new Set(rows.map(({ name }) => name)))
    .catch((error: { code?: string }) => {
      if (error.code === NO_TABLE) return new Set<string>();
      throw error;
    });
  return migrations.map(({ name }) => name).filter((name) => !done.has(name));
}
