import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataFolderError } from './data-folder-error.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start.js';

const root = mkdtempSync(join(tmpdir(), 'nutshell-embedded-'));
chmodSync(root, 0o755);
const workspace = join(import.meta.dirname, '..', '..', '..');
const isRoot = process.getuid?.() === 0;
const lines: string[] = [];
const running: EmbeddedPostgres[] = [];
let folders = 0;

/** What another process runs: the built library, as jest's modules exist in this process only. */
const built = join(import.meta.dirname, '..', 'dist', 'index.js');
const ownerScript = `
  const [module, dataDir] = process.argv.slice(1);
  import(module).then(async ({ startEmbeddedPostgres }) => {
    const { url } = await startEmbeddedPostgres({ dataDir, log: () => {} });
    console.log(url);
    setInterval(() => {}, 1000);
  });`;

const original = join(root, 'original');
beforeAll(async () => {
  const compiler = join(workspace, 'node_modules', 'typescript-7', 'bin', 'tsc');
  execFileSync(process.execPath, [
    compiler,
    '-p',
    join(workspace, 'libs', 'embedded', 'tsconfig.build.json'),
  ]);
  const server = await start(original);
  await ask(server.url, 'create table kept as select 42 as answer');
  await server.stop();
});

const newFolder = () => join(root, `folder-${++folders}`);
const start = async (dataDir: string, options: { port?: number } = {}) => {
  const server = await startEmbeddedPostgres({ dataDir, ...options, log: (line) => lines.push(line) });
  running.push(server);
  return server;
};
const ask = async <T>(url: string, sql: string): Promise<T | undefined> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: T }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
};
const pidOf = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
/** A copy of a folder with a stopped server, in which a table holds the number 42. */
const stoppedFolder = () => {
  const dataDir = newFolder();
  execFileSync('cp', ['-a', original, dataDir]);
  return dataDir;
};

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('serves a durable database with the same order and letters on every machine', async () => {
  const { url } = await start(newFolder());
  expect(await ask(url, "select current_setting('server_version_num')::int / 10000 as answer")).toBe(18);
  expect(
    await ask(url, 'select datlocale as answer from pg_database where datname = current_database()'),
  ).toBe('C.UTF-8');
  expect(await ask(url, "select upper('ïé') as answer")).toBe('ÏÉ');
  expect(await ask(url, "select current_setting('fsync') as answer")).toBe('on');
});

it('gives the application no superuser, and the extensions it needs all the same', async () => {
  const { url } = await start(stoppedFolder());
  expect(await ask(url, 'select rolsuper as answer from pg_roles where rolname = current_user')).toBe(false);
  for (const extension of ['pg_trgm', 'unaccent', 'btree_gist'])
    await ask(url, `create extension ${extension}`);
  expect(await ask(url, 'select count(*)::int as answer from pg_extension')).toBe(4);
});

it('refuses a connection without the password', async () => {
  const { url } = await start(stoppedFolder());
  const wrong = url.replace(/:[^:@/]+@/, ':wrong@');
  await expect(ask(wrong, 'select 1 as answer')).rejects.toThrow('password authentication failed');
});

it('keeps the data between starts, and finds its files again', async () => {
  const dataDir = stoppedFolder();
  const { url } = await start(dataDir);
  expect(await ask(url, 'select answer from kept')).toBe(42);
});

it('starts on the port asked for, and names one that is taken', async () => {
  const dataDir = stoppedFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(start(dataDir, { port })).rejects.toThrow(
    `Port ${port} for the embedded Postgres is already in use`,
  );
  await new Promise((resolve) => other.close(resolve));
  expect((await start(dataDir, { port })).url).toContain(`:${port}/`);
});

it('is one server for two users of a folder, stopped by the last', async () => {
  const dataDir = stoppedFolder();
  const [first, second] = await Promise.all([start(dataDir), start(dataDir)]);
  expect(second.url).toBe(first.url);
  await first.stop();
  expect(await ask(second.url, 'select 1 as answer')).toBe(1);
  await second.stop();
  await expect(ask(second.url, 'select 1 as answer')).rejects.toThrow('ECONNREFUSED');
});

it('takes over the server of a process that died', async () => {
  const dataDir = stoppedFolder();
  const owner = spawn(process.execPath, ['-e', ownerScript, built, dataDir], { stdio: 'pipe' });
  const [url] = (await once(owner.stdout, 'data')) as [Buffer];
  const pid = pidOf(dataDir);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  const second = await start(dataDir);
  expect(second.url).toBe(url.toString().trim());
  expect(pidOf(dataDir)).toBe(pid);
  await second.stop();
  expect(existsSync(join(dataDir, 'data', 'postmaster.pid'))).toBe(false);
});

it('starts after the server itself was killed', async () => {
  const dataDir = stoppedFolder();
  await start(dataDir);
  process.kill(pidOf(dataDir), 'SIGKILL');
  const { url } = await start(dataDir);
  expect(await ask(url, 'select answer from kept')).toBe(42);
});

it('is not held up by a lock file whose process id went to another program', async () => {
  const dataDir = stoppedFolder();
  writeFileSync(
    join(dataDir, 'data', 'postmaster.pid'),
    `${process.pid}\n${dataDir}/data\n0\n5432\n\n127.0.0.1\n0 0\nready\n`,
  );
  const { url } = await start(dataDir);
  expect(await ask(url, 'select answer from kept')).toBe(42);
});

it('begins again where making the database was cut off', async () => {
  const dataDir = newFolder();
  const { pid } = spawnSync('true');
  const unfinished = join(dataDir, `data.unfinished-${pid}-0a0b0c0d`);
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
  const { url } = await start(dataDir);
  expect(await ask(url, 'select 42 as answer')).toBe(42);
  expect(readdirSync(dataDir).sort()).toEqual(['data', 'password', 'postgres.log']);
});

describe('a data folder that cannot be used is named and left as it is', () => {
  const spoiled = async (dataDir: string, reason: RegExp) => {
    const files = readdirSync(dataDir, { recursive: true }).filter(
      (name) => !String(name).includes('postgres.log'),
    );
    const refusal = start(dataDir).catch((error: unknown) => error);
    expect(await refusal).toBeInstanceOf(DataFolderError);
    expect(((await refusal) as Error).message).toContain(dataDir);
    expect(((await refusal) as Error).message).toMatch(reason);
    const after = readdirSync(dataDir, { recursive: true }).filter(
      (name) => !String(name).includes('postgres.log'),
    );
    expect(after).toEqual(files);
  };

  it('files of something else', async () => {
    const dataDir = newFolder();
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'thesis.txt'), 'ten years of work');
    await spoiled(dataDir, /holds files of something else \(thesis\.txt\)/);
  });

  it('the data of another Postgres', async () => {
    const dataDir = newFolder();
    mkdirSync(join(dataDir, 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'PG_VERSION'), '18\n');
    await spoiled(dataDir, /a Postgres that Nutshell did not make/);
  });

  it('an older version', async () => {
    const dataDir = stoppedFolder();
    writeFileSync(join(dataDir, 'data', 'PG_VERSION'), '15\n');
    await spoiled(dataDir, /made by Postgres 15; this is Postgres 18/);
  });

  it('a missing control file', async () => {
    const dataDir = stoppedFolder();
    rmSync(join(dataDir, 'data', 'global', 'pg_control'));
    await spoiled(dataDir, /damaged: its file global\/pg_control is missing/);
  });

  it('a spoiled control file', async () => {
    const dataDir = stoppedFolder();
    writeFileSync(join(dataDir, 'data', 'global', 'pg_control'), Buffer.alloc(8192, 7));
    await spoiled(dataDir, /does not start on it:[^]*(FATAL|PANIC)/);
  });

  it('a missing or wrong password', async () => {
    const dataDir = stoppedFolder();
    writeFileSync(join(dataDir, 'password'), 'something else\n');
    await expect(start(dataDir)).rejects.toThrow(/is not that of its database/);
    expect(existsSync(join(dataDir, 'data', 'postmaster.pid'))).toBe(false);
    rmSync(join(dataDir, 'password'));
    await expect(start(dataDir)).rejects.toThrow(/password is missing/);
  });

  it('a file where the folder should be', async () => {
    const dataDir = newFolder();
    writeFileSync(dataDir, '');
    await expect(start(dataDir)).rejects.toThrow(DataFolderError);
  });
});

(isRoot ? it : it.skip)(
  'runs for root in a folder that only root can enter, without leaving it',
  async () => {
    const home = newFolder();
    mkdirSync(home, { mode: 0o700 });
    const dataDir = join(home, 'clone', '.nutshell', 'postgres');
    const { url } = await start(dataDir);
    expect(await ask(url, 'select 42 as answer')).toBe(42);
    expect(existsSync(join(dataDir, 'data', 'postmaster.pid'))).toBe(true);
  },
);
