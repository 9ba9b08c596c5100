import 'reflect-metadata';
import { resolve } from 'node:path';
import { backUp, withPlace } from './platform/backup/index.js';

/** `npm run backup -- DIR`: the database and the files of the settings, into an empty folder. */
async function main([folder]: string[]): Promise<void> {
  if (!folder)
    throw new Error('npm run backup -- DIR: where to put it, an empty folder (docs/operations.md)');
  const { tables, files, way } = await withPlace((url, store) => backUp(url, store, resolve(folder)));
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    `${rows} rows of ${Object.keys(tables).length} tables (by ${way}) and ${Object.keys(files).length} files are in ${folder}\n`,
  );
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
