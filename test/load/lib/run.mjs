import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { endAll } from '../../../scripts/lib/run.mjs';
import { Bench } from './context.mjs';
import { withGrowth } from './growth.mjs';
import { reaches, table } from './table.mjs';

const figures = join(import.meta.dirname, '..', 'figures');
/** Those that want the machine as it is come first, those that leave much behind last. */
const ORDER = ['start', 'memory', 'catalogue', 'training-page', 'question-page', 'booking', 'hot-session'];

/**
 * Measures these figures, or all, and prints them.
 * @param results where the outcome is written; what was not measured this time stays
 * @returns whether all could be measured; a mark that is missed is told, and no failure
 */
export async function run(wanted, results) {
  const names = figureNames(wanted);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (endAll(), process.exit(1)));
  const began = performance.now();
  const bench = new Bench();
  await bench.databases.start();
  const rows = [];
  let broken = 0;
  for (const name of names) {
    const started = performance.now();
    console.log(name);
    try {
      const { default: measure } = await import(join(figures, `${name}.mjs`));
      const measured = withGrowth(await measure(bench));
      rows.push(...measured.map((row) => ({ of: name, date: today(), ...row })));
      console.log(table(measured).replace(/^/gm, '  '));
    } catch (error) {
      broken += 1;
      console.error(`  ${name} could not be measured:`, error);
    }
    console.log(`  ${secondsSince(started)} s`);
  }
  await bench.databases.stop();

  const kept = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).rows : [];
  const all = [...kept.filter(({ of }) => !names.includes(of)), ...rows].sort(byPlace);
  writeFileSync(results, `${JSON.stringify({ machine: machine(), rows: all }, null, 2)}\n`);
  const missed = rows.filter((row) => !reaches(row));
  console.log(`\n${table(rows)}\n\n${machine()}, ${secondsSince(began)} s`);
  console.log(
    missed.length ? `${missed.length} of ${rows.length} missed their mark` : 'all reached their mark',
  );
  return !broken;
}

function figureNames(wanted) {
  const all = readdirSync(figures)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length));
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length) {
    console.error(`There is no figure ${unknown.join(', ')}. There are: ${all.join(', ')}`);
    process.exit(1);
  }
  return all.filter((name) => !wanted.length || wanted.includes(name)).sort((a, b) => place(a) - place(b));
}

const place = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
const byPlace = (a, b) => place(a.of) - place(b.of);
const today = () => new Date().toISOString().slice(0, 10);

const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;

const secondsSince = (start) => Math.round((performance.now() - start) / 1000);
