import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { stopWith } from '../../../scripts/lib/workspace.mjs';
import network from '../faults/network.mjs';
import outside from '../faults/outside.mjs';
import processes from '../faults/processes.mjs';
import stores from '../faults/stores.mjs';
import { Cluster } from './cluster.mjs';
import { details, summary } from './report.mjs';
import * as check from './planted.mjs';
import * as backup from './restoring.mjs';
import { Scene } from './scene.mjs';
import { trial } from './trial.mjs';

const calm = {
  name: 'none',
  what: 'nothing goes wrong',
  lastsMs: 5_000,
  inject: () => undefined,
  heal: () => undefined,
};
const faults = [calm, ...processes, ...network, ...stores, ...outside];
const names = [...faults, check, backup].map(({ name }) => name);
const file = join(import.meta.dirname, '..', 'results.json');
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs the faults of these names, or all. @returns whether every invariant held */
export async function suite(wanted) {
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown) stopWith(`There is no fault ${unknown}. There are: ${names.join(', ')}`);
  const isWanted = ({ name }) => !wanted.length || wanted.includes(name);
  const running = faults.filter((fault) => isWanted(fault) && canRun(fault));
  // What is to be broken on purpose must be there.
  if (isWanted(check) && !running.length) running.push(calm);
  const started = performance.now();
  const cluster = new Cluster();
  const rows = [];
  let restored;
  let unseen = [];
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
    if (isWanted(check)) {
      say(`${check.name}: ${check.what} …`);
      unseen = await check.planted(cluster);
      say(unseen.length ? unseen.join('\n') : 'planted: each was named');
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
  const results = { ...here(), seconds: Math.round((performance.now() - started) / 1000), rows, restored };
  say(`\n${summary(results)}`);
  if (!wanted.length) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return rows.every(({ broken }) => !broken.length) && !unseen.length && !restored?.problems.length;
}

function canRun({ name, what, canRun: may }) {
  if (!may || may()) return true;
  say(`${name} is skipped, this machine does not let us: ${what}`);
  return false;
}

const here = () => ({
  when: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
});
