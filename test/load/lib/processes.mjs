import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept, root } from '../../../scripts/lib/workspace.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { follow } from '../../../scripts/lib/run.mjs';

export const AUTH_SECRET = 'the-benchmark-signs-its-own-logins-with-this';
const main = join(root, 'apps/api/dist/main.js');

/**
 * The application as it was built, as a production process on a database; without one on the embedded one of its DATA_DIR.
 * @returns `{ url, pid, ready (ms from the start until it answers), stop(), kill() }`
 */
export async function startSite(databaseUrl, { role = 'all', env = {}, nodeOptions = [] } = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'nutshell-bench-'));
  const started = performance.now();
  const child = start(main, [], {
    execArgv: nodeOptions,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      NUTSHELL_ROLE: role,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      AUTH_SECRET,
      ALLOW_SANDBOX_PAYMENTS: 'true',
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  const first = await firstWord(child);
  if (first !== 'ready') throw new Error('The application does not start; see .nutshell/bench.log');
  const ready = performance.now() - started;
  const end = async (signal) => {
    if (child.exitCode === null && !child.signalCode) {
      child.kill(signal);
      await once(child, 'exit');
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, pid: child.pid, ready, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** The floor of a figure: see floor-process.mjs. */
export async function startFloor(databaseUrl, module) {
  const child = start(join(import.meta.dirname, 'floor-process.mjs'), [module], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  });
  const url = await firstWord(child);
  if (typeof url !== 'string') throw new Error('The floor does not start; see .nutshell/bench.log');
  const stop = async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && !child.signalCode) await once(child, 'exit');
  };
  return { url, pid: child.pid, stop };
}

function start(file, args, options) {
  const child = follow(fork(file, args, { cwd: root, silent: true, ...options }));
  mkdirSync(kept, { recursive: true });
  const log = createWriteStream(join(kept, 'bench.log'), { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return child;
}

const firstWord = async (child) => (await Promise.race([once(child, 'message'), once(child, 'exit')]))[0];
