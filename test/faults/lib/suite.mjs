import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { stopWith } from '../../../scripts/lib/workspace.mjs';
import network from '../faults/network.mjs';
import outside from '../faults/outside.mjs';
import processes from '../faults/processes.mjs';
import stores from '../faults/stores.mjs';
import { Cluster } from './cluster.mjs';
import { details, table, told } from './report.mjs';
import * as backup from './restoring.mjs';
import { Scene } from './scene.mjs';
import { trial } from './trial.mjs';

const faults = [...processes, ...network, ...stores, ...outside];
const names = [...faults, backup].map(({ name }) => name);
const results = join(import.meta.dirname, '..', 'results.json');
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs the faults of these names, or all. @returns whether every invariant held */
export async function suite(wanted) {
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown) stopWith(`There is no fault ${unknown}. There are: ${names.join(', ')}`);
  const isWanted = ({ name }) => !wanted.length || wanted.includes(name);
  const running = faults.filter((fault) => isWanted(fault) && canRun(fault));
  const started = performance.now();
  const cluster = new Cluster();
  const rows = [];
  let restored;
  try {
    await cluster.start();
    for (const fault of running) await fault.prepare?.(cluster);
    const scene = new Scene(cluster);
    await scene.build();
    for (const fault of running) {
      say(`${fault.name}: ${fault.what} …`);
      rows.push(await trial(cluster, scene, fault));
      say(details(rows.slice(-1)));
    }
    // The last: it stops the processes.
    if (isWanted(backup)) {
      say(`${backup.name}: ${backup.what} …`);
      restored = await backup.restoring(cluster, scene);
    }
  } finally {
    await cluster.stopProcesses();
    for (const fault of running) fault.cleanUp?.(cluster);
    await cluster.stop();
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  say(`\n${table(rows)}\n${restored ? `\n${told(restored)}\n` : ''}\n${seconds} s`);
  if (!wanted.length) keep({ seconds, rows, restored });
  return rows.every(({ broken }) => !broken.length) && !restored?.problems.length;
}

function canRun({ name, what, canRun: may }) {
  if (!may || may()) return true;
  say(`${name} is skipped, this machine does not let us: ${what}`);
  return false;
}

function keep(found) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const when = new Date().toISOString().slice(0, 10);
  writeFileSync(results, `${JSON.stringify({ when, machine, ...found }, null, 2)}\n`);
}
