// npm run bench: what Nutshell does on this machine, each figure against a floor of the same run (docs/performance.md).
//   npm run bench -- booking search      only these
//   BENCH_SCALES=1,10 npm run bench      smaller data
import { cpus, totalmem } from 'node:os';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endAll } from '../../scripts/lib/run.mjs';
import { Bench } from './lib/context.mjs';
import { withGrowth } from './lib/growth.mjs';
import { reaches, table } from './lib/table.mjs';

/** Those that want the machine as it is first, those that leave much behind last. */
const ORDER = ['start', 'memory', 'catalogue', 'training-page', 'question-page', 'booking', 'hot-session'];
const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(join(here, 'figures'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort((a, b) => place(a) - place(b));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`There is no figure ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (endAll(), process.exit(1)));

const began = performance.now();
const bench = new Bench();
await bench.databases.start();
const rows = [];
let broken = 0;
for (const name of names.filter((name) => !wanted.length || wanted.includes(name))) {
  const started = performance.now();
  console.log(name);
  try {
    const { default: measure } = await import(`./figures/${name}.mjs`);
    const measured = await measure(bench);
    rows.push(...withGrowth(measured));
    console.log(table(measured).replace(/^/gm, '  '));
  } catch (error) {
    broken += 1;
    console.error(`  ${name} could not be measured:`, error);
  }
  console.log(`  ${seconds(started)} s`);
}
await bench.databases.stop();

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
const results = { date: new Date().toISOString(), machine, seconds: seconds(began), rows };
if (!wanted.length) writeFileSync(join(here, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
const missed = rows.filter((row) => !reaches(row));
console.log(`\n${table(rows)}\n\n${machine}, ${seconds(began)} s`);
console.log(missed.length ? `${missed.length} of ${rows.length} missed their mark` : 'all reached their mark');
process.exit(broken ? 1 : 0);

function place(name) {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}

function seconds(since) {
  return Math.round((performance.now() - since) / 1000);
}
