import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Binaries } from './binaries.js';

/** How to start a program as the user that Postgres runs as. */
export interface RunAs {
  command(program: string, args: string[]): { file: string; args: string[]; uid?: number; gid?: number };
}

export interface User {
  uid: number;
  gid: number;
}

/**
 * The user for Postgres, which refuses to run as root: the owner of the data, or `postgres`, or `nobody`.
 * Undefined for an ordinary user, who runs it as himself.
 */
export function chooseUser(cluster: string): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(cluster) ?? systemUser('postgres') ?? systemUser('nobody') ?? { uid: 65534, gid: 65534 };
}

/**
 * That user cannot enter a clone in a private home such as /root (0700). There it also gets the one
 * capability that passes folder permissions, so that the data stays in the clone and no copy of the
 * binaries or the data has to live somewhere else on the machine.
 * @throws Error when root can start Postgres in neither way
 */
export function runAs(user: User | undefined, folder: string, binaries: Binaries): RunAs {
  if (!user) return { command: (file, args) => ({ file, args }) };
  const plain: RunAs = { command: (file, args) => ({ file, args, ...user }) };
  if (canReach(plain, folder, binaries)) return plain;
  const passing: RunAs = { command: (file, args) => withCapability(user, file, args) };
  if (canReach(passing, folder, binaries)) return passing;
  throw new Error(
    `Postgres does not run as root, and user ${user.uid}, as which it would run, cannot reach ${folder}. ` +
      'Put the folder where every user can enter, run as an ordinary user, or set DATABASE_URL.',
  );
}

function ownerOf(path: string): User | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function systemUser(name: string): User | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function withCapability({ uid, gid }: User, program: string, args: string[]) {
  // no_setuid_fixup: access(2), with which Postgres looks for its own files, ignores capabilities otherwise
  const only = '-all,+dac_override';
  const rights = [`--inh-caps=${only}`, `--ambient-caps=${only}`, `--bounding-set=${only}`];
  const user = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'];
  return { file: 'setpriv', args: [...user, ...rights, program, ...args] };
}

function canReach(as: RunAs, folder: string, binaries: Binaries): boolean {
  return (
    runs(as, binaries.postgres, ['--version']) && runs(as, '/bin/sh', ['-c', 'cd "$0" && test -w .', folder])
  );
}

function runs(as: RunAs, program: string, args: string[]): boolean {
  const { file, args: all, uid, gid } = as.command(program, args);
  return spawnSync(file, all, { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}
