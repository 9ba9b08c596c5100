// npm run cluster: several processes behind a proxy, as in production, at http://localhost:4200, on the data of npm start.
// npm run cluster -- --check: proves on a database of its own what is claimed of many processes, and ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from './lib/cluster.mjs';
import { busyPort, isFree } from './lib/ports.mjs';
import { whenNpmEnds } from './lib/run.mjs';
import { build, ensureInstalled, kept, readEnvFile, stopWith } from './lib/workspace.mjs';

const check = process.argv.includes('--check');
const log = join(kept, 'cluster.log');
let cluster;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(130));
whenNpmEnds(() => void stop(130));

if (!check) readEnvFile();
const port = check ? undefined : Number(process.env.PORT || 4200);
if (port && !(await isFree(port))) stopWith(busyPort(port, `PORT=${port + 1} npm run cluster`));
await ensureInstalled();
await build();

if (check) {
  const { checkCluster, settings } = await import('../test/deployment/cluster-check.mjs');
  const dataDir = mkdtempSync(join(tmpdir(), 'nutshell-cluster-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  cluster = await startCluster({ dataDir, log, ...settings });
  const failed = await checkCluster(cluster);
  await stop(failed ? 1 : 0);
}

cluster = await startCluster({
  dataDir: process.env.DATA_DIR || kept,
  port,
  log,
  env: { NODE_ENV: 'development' },
});
const list = (processes) => processes.map((one) => one.url).join(' and ');
console.log(
  [
    '',
    `Nutshell runs at ${cluster.url}, by a proxy before ${list(cluster.api)},`,
    `with ${cluster.worker.length} workers; the queue is in ${cluster.queue}. Log: ${log}    Stop: Ctrl-C`,
  ].join('\n'),
);

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await cluster?.stop();
  process.exit(code);
}
