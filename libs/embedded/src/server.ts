import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Binaries } from './binaries.js';
import { serverEnvironment, type DataFolder } from './data-folder.js';
import type { RunAs } from './run-as.js';

const LOG_LIMIT = 5_000_000;

/** A server process that was just started; `ended` tells what it logged, once it is gone. */
export interface Server {
  ended(): string | undefined;
  gone(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the server in a process group of its own: Ctrl-C in a terminal must reach the application first,
 * which still has work to finish on its database.
 */
export function launch(
  binaries: Binaries,
  as: RunAs,
  folder: DataFolder,
  port: number,
  settings: Record<string, string>,
): Server {
  const log = openLog(folder.logFile);
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic', // statements hold personal data
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args, uid, gid } = as.command(binaries.postgres, [
    '-D',
    folder.cluster,
    '-p',
    String(port),
    ...options,
  ]);
  const stdio = ['ignore', log.file, log.file] as const;
  const child = spawn(file, args, {
    uid,
    gid,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: [...stdio],
  });
  let end: string | undefined;
  child.on('error', (error) => (end = error.message));
  child.on('exit', () => (end = readLog(folder.logFile, log.start)));
  child.unref();
  closeSync(log.file);
  const gone = async () => {
    child.ref();
    if (end === undefined) await once(child, 'exit');
  };
  const stop = async () => {
    child.kill('SIGINT');
    await gone();
  };
  return { ended: () => end, gone, stop };
}

function openLog(path: string): { file: number; start: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(path, `${path}.1`);
  return { file: openSync(path, 'a', 0o600), start: size > LOG_LIMIT ? 0 : size };
}

function readLog(path: string, start: number): string {
  try {
    return readFileSync(path).subarray(start).toString();
  } catch (error) {
    return `Its log is gone: ${(error as Error).message}`;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}
