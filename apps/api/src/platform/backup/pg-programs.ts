import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LEFT_OUT } from './catalogue.js';

const run = promisify(execFile);

/** The address without its password, which everybody on a machine could read in the list of its processes. */
function connection(url: string): { address: string; env: NodeJS.ProcessEnv } {
  const address = new URL(url);
  const PGPASSWORD = decodeURIComponent(address.password);
  address.password = '';
  return { address: address.href, env: { ...process.env, ...(PGPASSWORD && { PGPASSWORD }) } };
}

/** The first number of a version: of `pg_dump (PostgreSQL) 18.4` and of `18.4 (Debian …)` it is 18. */
const major = (version: string): number => Number(/(\d+)/.exec(version)?.[1] ?? 0);

/** Whether pg_dump and pg_restore are on the PATH, and at least as new as the server. */
export async function programsFit(server: string): Promise<boolean> {
  try {
    for (const program of ['pg_dump', 'pg_restore'])
      if (major((await run(program, ['--version'])).stdout) < major(server)) return false;
    return true;
  } catch {
    return false;
  }
}

/** Dumps what a transaction that is open sees. */
export async function dump(url: string, snapshot: string, file: string): Promise<void> {
  const args = ['--format=custom', '--no-owner', '--no-privileges', `--exclude-schema=${LEFT_OUT}`];
  const { address, env } = connection(url);
  await run('pg_dump', [...args, `--snapshot=${snapshot}`, `--file=${file}`, `--dbname=${address}`], { env });
}

/** Makes schema and rows anew in an empty database, all or nothing. */
export async function undump(url: string, file: string): Promise<void> {
  const args = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction'];
  const { address, env } = connection(url);
  await run('pg_restore', [...args, `--dbname=${address}`, file], { env });
}
