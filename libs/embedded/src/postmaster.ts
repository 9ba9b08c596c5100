import { existsSync } from 'node:fs';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isAlive } from './data-folder.js';

export interface Postmaster {
  pid: number;
  port: number;
  /** Whether it takes connections; before that, its port may still turn out to be another's. */
  isReady: boolean;
}

const lockFile = (cluster: string) => join(cluster, 'postmaster.pid');

/**
 * The server that runs on this cluster, by the lock file it keeps there. A file left by a killed server counts
 * as none; Postgres clears it up by itself, except where its process id now belongs to some other program:
 * that one is removed here.
 */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(lockFile(cluster), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !isAlive(pid)) return undefined;
  if (await serves(pid, cluster)) return { pid, port, isReady: lines[7]?.trim() === 'ready' };
  await rm(lockFile(cluster), { force: true });
  return undefined;
}

/** Postgres removes its lock file as the last thing it does, unless it is killed. */
export async function hasStopped({ pid }: Postmaster, cluster: string): Promise<boolean> {
  return !isAlive(pid) || !(await readFile(lockFile(cluster)).catch(() => null));
}

async function serves(pid: number, cluster: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch (error) {
    const isZombie = (error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync(`/proc/${pid}`);
    return !isZombie && (await nameOf(pid)).includes('postgres');
  }
}

async function nameOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/comm`, 'utf8').catch(
    () => spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? 'postgres',
  );
}
