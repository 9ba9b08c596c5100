import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, ensureInstalled } from '../../scripts/lib/workspace.mjs';
import { summary } from './lib/report.mjs';

// npm run faults [-- name …]: the real processes under load, with one thing going wrong at a time.
// --table prints the last full run again; --no-build takes what is built.
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
if (process.argv.includes('--table')) {
  const results = readFileSync(join(import.meta.dirname, 'results.json'), 'utf8');
  process.stdout.write(`${summary(JSON.parse(results))}\n`);
  process.exit(0);
}
if (!process.argv.includes('--no-build')) {
  await ensureInstalled();
  await build();
}
const { suite } = await import('./lib/suite.mjs');
process.exit((await suite(names)) ? 0 : 1);
