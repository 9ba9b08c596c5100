import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept, root } from '../../../scripts/lib/workspace.mjs';
import { follow } from '../../../scripts/lib/run.mjs';
import { SiteProcess } from '../../../scripts/lib/site-process.mjs';

export const AUTH_SECRET = 'the-benchmark-signs-its-own-logins-with-this';
const log = join(kept, 'bench.log');

/**
 * The application as it was built, as a production process on a database; without one on the embedded one of its DATA_DIR.
 * @returns `{ url, pid, ready (ms from the start until it answers), stop(), kill() }`
 */
export async function startSite(databaseUrl, { role = 'all', env = {}, nodeOptions = [] } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'nutshell-bench-'));
  const site = await new SiteProcess({
    name: 'The application',
    log,
    nodeOptions,
    env: () => ({
      NODE_ENV: 'production',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      NUTSHELL_ROLE: role,
      PUBLIC_URL: site.url,
      DATA_DIR: dataDir,
      AUTH_SECRET,
      ALLOW_SANDBOX_PAYMENTS: 'true',
      LOG_LEVEL: 'warn',
      ...env,
    }),
  }).reserve();
  const started = performance.now();
  await site.start();
  const ready = performance.now() - started;
  const gone = (ending) => async () => {
    await ending();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    url: site.url,
    pid: site.pid,
    ready,
    stop: gone(() => site.stop()),
    kill: gone(() => site.kill()),
  };
}

/** The floor of a figure: see floor-process.mjs. */
export async function startFloor(databaseUrl, module) {
  const child = follow(
    fork(join(import.meta.dirname, 'floor-process.mjs'), [module], {
      cwd: root,
      env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
      silent: true,
    }),
  );
  for (const stream of [child.stdout, child.stderr]) stream.pipe(createWriteStream(log, { flags: 'a' }));
  const url = await firstWord(child);
  if (typeof url !== 'string') throw new Error('The floor does not start; see .nutshell/bench.log');
  const stop = async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && !child.signalCode) await once(child, 'exit');
  };
  return { url, pid: child.pid, stop };
}

const firstWord = async (child) => (await Promise.race([once(child, 'message'), once(child, 'exit')]))[0];
