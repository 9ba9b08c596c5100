import 'reflect-metadata';
import { resolve } from 'node:path';
import { restore, withPlace } from './platform/backup/index.js';

/** `npm run restore -- DIR`: a backup, into the empty database and file store of the settings. */
async function main([folder]: string[]): Promise<void> {
  if (!folder)
    throw new Error('npm run restore -- DIR: the folder that npm run backup filled (docs/operations.md)');
  const { tables, files, madeAt } = await withPlace((url, store) => restore(url, store, resolve(folder)));
  process.stdout.write(
    `The backup of ${madeAt} is back: ${Object.keys(tables).length} tables and ${Object.keys(files).length} files, each as it was\n`,
  );
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
