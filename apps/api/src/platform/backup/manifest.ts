import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is in a backup, and how to tell that it came back whole. */
export interface Manifest {
  format: 1;
  madeAt: string;
  /** By the programs of Postgres, or over the wire by ourselves. */
  way: 'pg_dump' | 'copy';
  /** Of the server. */
  postgres: string;
  /** By name, those that the database had had. */
  migrations: string[];
  tables: Record<string, TableSum>;
  /** The last value that each gave; null where it gave none. */
  sequences: Record<string, string | null>;
  files: Record<string, { contentType: string; size: number; sha256: string }>;
}

export interface TableSum {
  /** Those that are stored: what the database computes by itself is computed again. */
  columns: string[];
  rows: number;
  /** Of all rows in whatever order. */
  sum: string;
}

export class BackupUnusable extends Error {}

export const DUMP = 'database.dump';
export const tableFile = (table: string): string => `${table}.copy.gz`;
const MANIFEST = 'manifest.json';

/** The last to be written: a folder without it is no backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const part = join(folder, `${MANIFEST}.part`);
  await writeFile(part, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(part, join(folder, MANIFEST));
}

/** @throws BackupUnusable */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupUnusable(`${folder} holds no backup, or one that was cut off: there is no ${MANIFEST}.`);
  });
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1)
    throw new BackupUnusable(
      `The backup is of format ${String(manifest.format)}; this version reads format 1.`,
    );
  return manifest;
}
