import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, ensureInstalled } from '../../scripts/lib/workspace.mjs';

// npm run bench: what Nutshell does on this machine, each figure against a floor of the same run (docs/performance.md).
//   npm run bench -- booking search      only these
//   npm run bench -- --table             what was measured last, for a document; --no-build takes what is built
//   BENCH_SCALES=1,10 npm run bench      smaller data
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const results = join(import.meta.dirname, 'results.json');
if (process.argv.includes('--table')) {
  const { markdown } = await import('./lib/table.mjs');
  const { machine, rows } = JSON.parse(readFileSync(results, 'utf8'));
  const dates = [...new Set(rows.map(({ date }) => date))].sort();
  console.log(`${dates.join(', ')}, ${machine}:\n\n${markdown(rows)}`);
  process.exit(0);
}
if (!process.argv.includes('--no-build')) {
  await ensureInstalled();
  await build();
}
const { run } = await import('./lib/run.mjs');
process.exit((await run(names, results)) ? 0 : 1);
