import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../db/index.js';
import { migrations } from '../db/migrations/index.js';
import type { FileStore } from '../files/file-store.js';
import { columnsOf, quoted, sequences, setFormats, sumOf, tables } from './catalogue.js';
import { without } from './constraints.js';
import { BackupUnusable, DUMP, type Manifest, readManifest, tableFile } from './manifest.js';
import { programsFit, undump } from './pg-programs.js';

/**
 * Puts a backup back, into a database without tables and a file store without its files, and compares every table,
 * sequence and file with what was written down of them.
 * @throws BackupUnusable where the place is not empty, the backup is of a later version, or something differs
 */
export async function restore(url: string, store: FileStore, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const client = new Client({ connectionString: url, application_name: 'nutshell-restore' });
  await client.connect();
  try {
    await setFormats(client);
    await refuseUnlessEmpty(client, store, manifest);
    if (manifest.way === 'pg_dump') await undumpAll(client, url, folder);
    else await copyBack(client, url, folder, manifest);
    await refuseDifferences(client, manifest);
    for (const key of Object.keys(manifest.files)) await putBack(store, key, folder, manifest);
    await client.query('ANALYZE');
    return manifest;
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client: Client, store: FileStore, { files }: Manifest): Promise<void> {
  const present = Object.keys(await tables(client));
  if (present.length)
    throw new BackupUnusable(
      `The database is not empty: it has ${present.length} tables, ${present[0]} is one. Restore into a new one.`,
    );
  for (const key of Object.keys(files)) {
    const there = await store.get(key);
    there?.body.destroy();
    if (there) throw new BackupUnusable(`The file store is not empty: it has ${key}.`);
  }
}

async function undumpAll(client: Client, url: string, folder: string): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  if (!(await programsFit(rows[0]!.version)))
    throw new BackupUnusable(
      `The backup was made by pg_dump; that needs pg_restore of version ${rows[0]!.version} or later.`,
    );
  await undump(url, join(folder, DUMP));
}

/** The schema by the migrations that the backup had, the rows by COPY. What is newer here is migrated at the next start. */
async function copyBack(client: Client, url: string, folder: string, manifest: Manifest): Promise<void> {
  const had = new Set(manifest.migrations);
  const known = migrations.filter(({ name }) => had.has(name));
  const unknown = manifest.migrations.find((name) => !migrations.some((one) => one.name === name));
  if (unknown)
    throw new BackupUnusable(`The backup is of a later version, which has ${unknown}. Use that one.`);
  const dataSource = await new DataSource({
    ...dataSourceOptions({ url, poolSize: 2 }),
    migrations: known,
  }).initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
  await client.query('BEGIN');
  await without(client, Object.keys(manifest.tables), async () => {
    await client.query(`TRUNCATE ${Object.keys(manifest.tables).map(quoted).join(', ')}`);
    for (const [table, { columns }] of Object.entries(manifest.tables)) {
      const rows = client.query(copyFrom(`COPY ${quoted(table)} (${columnsOf({ columns })}) FROM STDIN`));
      await pipeline(createReadStream(join(folder, tableFile(table))), createGunzip(), rows);
    }
  });
  for (const [sequence, last] of Object.entries(manifest.sequences))
    if (last !== null) await client.query('SELECT setval($1::regclass, $2)', [quoted(sequence), last]);
  await client.query('COMMIT');
}

async function refuseDifferences(client: Client, manifest: Manifest): Promise<void> {
  const wrong: string[] = [];
  for (const [table, was] of Object.entries(manifest.tables)) {
    const is = await sumOf(client, table, was.columns);
    if (is.rows !== was.rows || is.sum !== was.sum)
      wrong.push(`${table} has ${is.rows} rows of sum ${is.sum}, had ${was.rows} of ${was.sum}`);
  }
  const now = await sequences(client);
  for (const [sequence, was] of Object.entries(manifest.sequences))
    if (now[sequence] !== was) wrong.push(`${sequence} is at ${now[sequence]}, was at ${was}`);
  if (wrong.length) throw new BackupUnusable(`What came back differs:\n${wrong.join('\n')}`);
}

async function putBack(store: FileStore, key: string, folder: string, { files }: Manifest): Promise<void> {
  const { contentType, sha256 } = files[key]!;
  const body = await readFile(join(folder, 'files', key));
  if (createHash('sha256').update(body).digest('hex') !== sha256)
    throw new BackupUnusable(`The file ${key} is damaged in the backup.`);
  await store.put(key, body, contentType);
}
