import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { testDatabaseFolder } from '../../scripts/lib/test-database.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Before a run: a Postgres server, the one of TEST_DATABASE_URL or an embedded one on a folder of its own.
 * It trades durability for speed. Runs at the same time share it.
 */
export default async function startDatabaseServer() {
  if (process.env.TEST_DATABASE_URL) return;
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  execFileSync(process.execPath, [compiler, '-p', `${root}libs/embedded/tsconfig.build.json`], {
    stdio: 'inherit',
  });
  const { startEmbeddedPostgres } = await import('../../libs/embedded/dist/index.js');
  const server = await startEmbeddedPostgres({
    dataDir: testDatabaseFolder(),
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '400',
      min_wal_size: '32MB',
      max_wal_size: '512MB',
    },
    log: () => {},
  });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopDatabaseServer = server.stop;
  await dropLeftovers(server.url);
}

/** The databases of runs that were cut off. */
async function dropLeftovers(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select datname from pg_database where datname like 'test\\_%'`);
  for (const { datname } of rows) {
    if (isAlive(Number(datname.split('_')[1]))) continue;
    await client.query(`drop database if exists ${client.escapeIdentifier(datname)}`);
  }
  await client.end();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
