import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { FileStore } from '../files/file-store.js';
import { keysOf, type StoredFile } from '../files/files.js';
import { columnsOf, quoted, sequences, setFormats, sumOf, tables } from './catalogue.js';
import { BackupUnusable, DUMP, type Manifest, tableFile, writeManifest } from './manifest.js';
import { dump, programsFit } from './pg-programs.js';

/**
 * Writes the database as it is at this moment, and every file that it knows, into an empty folder. The site goes on
 * meanwhile. With pg_dump where it is new enough, over the wire otherwise.
 * @throws BackupUnusable where the folder is not empty
 */
export async function backUp(url: string, store: FileStore, folder: string): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length) throw new BackupUnusable(`${folder} is not empty.`);
  const client = new Client({ connectionString: url, application_name: 'nutshell-backup' });
  await client.connect();
  try {
    await setFormats(client);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const manifest = await describe(client);
    if (manifest.way === 'pg_dump') {
      const { rows } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
      await dump(url, rows[0]!.id, join(folder, DUMP));
    } else {
      for (const [table, { columns }] of Object.entries(manifest.tables))
        await copyTable(client, table, columns, folder);
    }
    const files = await client.query<Pick<StoredFile, 'id' | 'kind'>>('SELECT id, kind FROM files');
    for (const key of files.rows.flatMap(keysOf)) await copyFile(store, key, folder, manifest);
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await client.end();
  }
}

async function describe(client: Client): Promise<Manifest> {
  const { rows: server } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  const { rows: migrations } = await client.query<{ name: string }>(
    'SELECT name FROM migrations ORDER BY timestamp',
  );
  const sums: Manifest['tables'] = {};
  for (const [table, { columns }] of Object.entries(await tables(client)))
    sums[table] = await sumOf(client, table, columns);
  const postgres = server[0]!.version;
  return {
    format: 1,
    madeAt: new Date().toISOString(),
    way: (await programsFit(postgres)) ? 'pg_dump' : 'copy',
    postgres,
    migrations: migrations.map(({ name }) => name),
    tables: sums,
    sequences: await sequences(client),
    files: {},
  };
}

async function copyTable(client: Client, table: string, columns: string[], folder: string): Promise<void> {
  const rows = client.query(copyTo(`COPY ${quoted(table)} (${columnsOf({ columns })}) TO STDOUT`));
  await pipeline(rows, createGzip(), createWriteStream(join(folder, tableFile(table))));
}

/** What was taken away after the snapshot was made is gone, and is not missed. */
async function copyFile(store: FileStore, key: string, folder: string, { files }: Manifest): Promise<void> {
  const stored = await store.get(key);
  if (!stored) return;
  const path = join(folder, 'files', key);
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  stored.body.on('data', (bytes: Buffer) => hash.update(bytes));
  await pipeline(stored.body, createWriteStream(path));
  files[key] = { contentType: stored.contentType, size: stored.size, sha256: hash.digest('hex') };
}
