import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { createDataSource } from './data-source.js';

const LOCK = 7_210_411;

/** Brings the schema of the database at `url` up to this version; many processes may call it at once. */
export async function migrate(url: string): Promise<void> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
    try {
      await dataSource.runMigrations();
      await runMigrations(guard);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}
