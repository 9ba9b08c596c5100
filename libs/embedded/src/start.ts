import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import {
  announceUse,
  APPLICATION_ROLE,
  applicationPassword,
  type Client,
  connect,
  isLastUser,
  setUp,
} from './connection.js';
import { DataFolder } from './data-folder.js';
import { DataFolderError } from './data-folder-error.js';
import { hasStopped, runningPostmaster } from './postmaster.js';
import { chooseUser, runAs } from './run-as.js';
import { freePort, launch, type Server } from './server.js';

export interface EmbeddedPostgresOptions {
  /** Kept between runs; made where there is none. */
  dataDir: string;
  /** A free one by default. Ignored where a server of this folder already runs. */
  port?: number;
  /** The database in `url`, made where there is none. */
  database?: string;
  /** Server settings beside Postgres's own defaults, such as `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
  log: (line: string) => void;
}

export interface EmbeddedPostgres {
  url: string;
  /** Stops the server, unless another process still uses it. May be called more than once. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const busy = /could not bind IPv4 address|Address already in use/;
const beatenOrNotGone = /lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const unanswered = /^(Connection terminated|timeout expired)/;
const passing = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/**
 * Starts Postgres on a folder, or joins the server that already runs on it: several processes may share one, and
 * the server of a killed process is taken over.
 * @throws DataFolderError when the folder is damaged or not ours; it is left as it is
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { database = 'nutshell', log } = options;
  const folder = new DataFolder(resolve(options.dataDir));
  await folder.open();
  const binaries = findBinaries();
  const user = chooseUser(folder.cluster);
  if (!(await folder.hasCluster())) {
    await folder.prepare(user);
    log(`Making a new database in ${folder.path}`);
    await folder.initialise(binaries, runAs(user, folder.path, binaries));
  }
  const password = await folder.password();

  const start = async (): Promise<Server> =>
    launch(
      binaries,
      runAs(user, folder.path, binaries),
      folder,
      options.port ?? (await freePort()),
      options.settings ?? {},
    );
  const { client, port, server } = await joinOrStart(folder, password, start, options.port);
  await setUp(client, database, password);
  client.unref();
  log(`Postgres runs on port ${port}, data in ${folder.path}`);

  let stopped: Promise<void> | undefined;
  return {
    url: `postgres://${APPLICATION_ROLE}:${applicationPassword(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    stop: () =>
      (stopped ??= stop(folder, client, password, log).then((ended) => (ended ? server?.gone() : undefined))),
  };
}

/** Returns the connection that keeps the server in use. */
async function joinOrStart(
  folder: DataFolder,
  password: string,
  start: () => Promise<Server>,
  fixedPort: number | undefined,
): Promise<{ client: Client; port: number; server?: Server }> {
  const deadline = Date.now() + PATIENCE_MS;
  let server: Server | undefined;
  let failures = 0;
  for (;;) {
    const running = await runningPostmaster(folder.cluster);
    const client =
      running?.isReady &&
      (await join(running.port, password, folder).catch(async (error: unknown) => {
        await server?.stop();
        throw error;
      }));
    if (running && client) return { client, port: running.port, server };
    const end = server?.ended();
    if (end !== undefined) {
      if (fixedPort && busy.test(end))
        throw new Error(`Port ${fixedPort} for the embedded Postgres is already in use.`);
      const again = beatenOrNotGone.test(end) ? Date.now() < deadline : busy.test(end) && ++failures < 5;
      if (!again)
        throw new DataFolderError(folder.cluster, `Postgres does not start on it:\n${lastLines(end)}`);
      server = undefined;
    } else if (!server && !running) {
      server = await start();
    } else if (!server && Date.now() > deadline) {
      throw new Error(
        `Process ${running?.pid} runs a Postgres on ${folder.cluster}, but does not answer. Stop it first.`,
      );
    }
    await wait(30);
  }
}

async function join(port: number, password: string, folder: DataFolder): Promise<Client | undefined> {
  let client: Client | undefined;
  try {
    client = await connect(port, password);
    await announceUse(client);
    return client;
  } catch (error) {
    await client?.end().catch(() => {});
    const code = (error as { code?: string }).code ?? '';
    if (passing.has(code) || unanswered.test((error as Error).message)) return undefined;
    if (code === '28P01')
      throw new DataFolderError(
        folder.path,
        `the password in ${folder.passwordFile} is not that of its database.`,
      );
    throw error;
  }
}

/** Whether the server has stopped: another process may still use it, or it was gone already. */
async function stop(
  folder: DataFolder,
  keeper: Client,
  password: string,
  log: (line: string) => void,
): Promise<boolean> {
  const running = await runningPostmaster(folder.cluster);
  keeper.ref();
  await keeper.end().catch(() => {});
  const client = running && (await connect(running.port, password).catch(() => undefined));
  if (!running || !client) return false;
  if (!(await isLastUser(client))) {
    await client.end();
    log('Postgres is left running: another process uses it');
    return false;
  }
  process.kill(running.pid, 'SIGINT'); // to Postgres: end the connections, write everything, stop
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await hasStopped(running, folder.cluster))) {
    if (Date.now() > deadline)
      throw new Error(`Postgres (process ${running.pid}) has not stopped in a minute.`);
    await wait(20);
  }
  await client.end().catch(() => {});
  log('Postgres has stopped');
  return true;
}

const lastLines = (text: string) => text.trim().split('\n').slice(-6).join('\n');
