import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { startEmbeddedPostgres } from '../../../libs/embedded/dist/index.js';

const GONE = /terminat|ECONN|EPIPE|starting up|shutting down|recovery mode|read timeout/;

/** A Postgres of its own, as durable as in production, and the suite's own way to ask it. */
export class Postgres {
  #server;

  constructor(folder) {
    this.folder = folder;
  }

  async start() {
    this.port ??= await freePort();
    this.#server = await startEmbeddedPostgres({
      dataDir: this.folder,
      port: this.port,
      settings: { max_connections: '150' },
      log: () => undefined,
    });
    this.url = this.#server.url;
    if (this.pool) return;
    this.pool = new pg.Pool({ connectionString: this.url, application_name: 'faults', max: 4 });
    this.pool.on('error', () => undefined);
  }

  /** Asks again while the server is away. */
  async query(sql, values = []) {
    for (;;)
      try {
        return (await this.pool.query(sql, values)).rows;
      } catch (error) {
        if (!GONE.test(`${error.message} ${error.code}`)) throw error;
        await wait(50);
      }
  }

  get pid() {
    return Number(readFileSync(join(this.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  kill() {
    process.kill(this.pid, 'SIGKILL');
  }

  /** To the server and all the processes it has: each is a program of its own. */
  signalAll(signal) {
    for (const pid of [this.pid, ...childrenOf(this.pid)]) process.kill(pid, signal);
  }

  async stop() {
    await this.pool?.end();
    await this.#server?.stop();
  }
}

function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(/\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent;
      } catch {
        return false;
      }
    });
}
