import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, link, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { DataFolderError } from './data-folder-error.js';
import type { RunAs, User } from './run-as.js';

export const POSTGRES_VERSION = '18';
const UNFINISHED = 'data.unfinished-';

/** The folder that is kept: `data` (the cluster), `password` (of its superuser) and `postgres.log`. */
export class DataFolder {
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;

  constructor(readonly path: string) {
    this.cluster = join(path, 'data');
    this.passwordFile = join(path, 'password');
    this.logFile = join(path, 'postgres.log');
  }

  /** Makes the folder where there is none. @throws DataFolderError when what is there is not ours */
  async open(): Promise<void> {
    await mkdir(this.path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new DataFolderError(this.path, `it cannot be made (${error.code}).`);
    });
    const entries = await readdir(this.path).catch((error: NodeJS.ErrnoException) => {
      throw new DataFolderError(this.path, `it cannot be read (${error.code}); it belongs to another user.`);
    });
    if (entries.includes('PG_VERSION'))
      throw new DataFolderError(this.path, 'it is the data folder of a Postgres that Nutshell did not make.');
    const foreign = entries.filter((name) => !name.startsWith('.') && !this.knows(name));
    if (!entries.includes('data') && foreign.length)
      throw new DataFolderError(
        this.path,
        `it holds files of something else (${foreign.slice(0, 3).join(', ')}).`,
      );
  }

  /** Whether there is a cluster. @throws DataFolderError when there is one that this Postgres cannot serve */
  async hasCluster(): Promise<boolean> {
    const entries = await readdir(this.cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      const reason = error.code === 'EACCES' ? 'it belongs to another user' : 'it is not a readable folder';
      throw new DataFolderError(this.cluster, `${reason} (${error.code}).`);
    });
    if (entries.length === 0) return false;
    const version = await readFile(join(this.cluster, 'PG_VERSION'), 'utf8').catch(() => '');
    if (version.trim() !== POSTGRES_VERSION) {
      const found = version.trim()
        ? `it was made by Postgres ${version.trim()}`
        : 'its file PG_VERSION is missing';
      throw new DataFolderError(this.cluster, `${found}; this is Postgres ${POSTGRES_VERSION}.`);
    }
    if (!(await stat(join(this.cluster, 'global', 'pg_control')).catch(() => null)))
      throw new DataFolderError(this.cluster, 'it is damaged: its file global/pg_control is missing.');
    if (!(await stat(this.passwordFile).catch(() => null)))
      throw new DataFolderError(this.path, `its file ${this.passwordFile} is missing.`);
    return true;
  }

  /**
   * Makes the cluster in a folder of its own and renames it when it is whole, so that being killed half-way
   * leaves nothing that looks like one. Of two processes that do this at once, the first to finish wins.
   */
  async initialise(binaries: Binaries, as: RunAs): Promise<void> {
    await this.removeUnfinished();
    const unfinished = join(this.path, `${UNFINISHED}${process.pid}-${randomBytes(4).toString('hex')}`);
    const { file, args, uid, gid } = as.command(binaries.initdb, [
      ...['--pgdata', unfinished, '--username', 'postgres', '--pwfile', this.passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ]);
    try {
      await promisify(execFile)(file, args, { uid, gid, cwd: '/', env: serverEnvironment() });
      await rename(unfinished, this.cluster).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }

  async password(): Promise<string> {
    const text = await readFile(this.passwordFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new DataFolderError(this.path, `its file ${this.passwordFile} cannot be read (${error.code}).`);
    });
    return text.trim();
  }

  private knows(name: string): boolean {
    return /^(data|password|postgres\.log)/.test(name);
  }

  /** Writes a new password unless there is one; initdb reads it as the user that Postgres runs as. */
  async prepare(user: User | undefined): Promise<void> {
    const written = `${this.passwordFile}.${process.pid}-${randomBytes(4).toString('hex')}`;
    await writeFile(written, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    try {
      if (user) await Promise.all([this.path, written].map((path) => chown(path, user.uid, user.gid)));
      await link(written, this.passwordFile);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(written, { force: true });
    }
  }

  private async removeUnfinished(): Promise<void> {
    for (const name of await readdir(this.path)) {
      if (!name.startsWith(UNFINISHED)) continue;
      const { mtimeMs } = await stat(join(this.path, name));
      const abandoned =
        !isAlive(parseInt(name.slice(UNFINISHED.length), 10)) || Date.now() - mtimeMs > 600_000;
      if (abandoned) await rm(join(this.path, name), { recursive: true, force: true });
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** PG… variables of the shell must not reach the server; its messages must be readable in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SYSTEMROOT, TMPDIR } = process.env;
  return { PATH, SYSTEMROOT, TMPDIR, LC_ALL: 'C', TZ: 'UTC' };
}
