import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { kept, root } from '../../../scripts/lib/workspace.mjs';
import { multiply } from './multiply.mjs';
import { startSite } from './processes.mjs';

const SETTINGS = { shared_buffers: '512MB', max_connections: '200', max_wal_size: '4GB' };
/** What a development process fills by itself. */
const DEMO = 'nutshell';

/** A Postgres of the benchmark's own, durable as in production; its databases are made anew by each run. */
export class Databases {
  #folder = process.env.BENCH_DIR ?? join(kept, 'bench');
  #server;
  #admin;
  #making = new Map();

  async start() {
    const { startEmbeddedPostgres } = await import(join(root, 'libs/embedded/dist/index.js'));
    mkdirSync(this.#folder, { recursive: true });
    this.#server = await startEmbeddedPostgres({
      dataDir: join(this.#folder, 'postgres'),
      database: 'bench',
      settings: SETTINGS,
      log: () => {},
    });
    this.#admin = new pg.Client({ connectionString: this.#server.url });
    await this.#admin.connect();
  }

  async stop() {
    await this.#admin?.end();
    await this.#server?.stop();
  }

  /** The demo, so many times over, search index and all. @returns the address of a database that others read too */
  sized(times) {
    return this.#once(`bench_${times}`, async (name) => {
      const url = await this.copy(name);
      await multiply(url, times);
      return url;
    });
  }

  /** A database of one's own with the demo, or without anything, made anew. @returns its address */
  async copy(name, { empty = false } = {}) {
    if (!empty) await this.#demo();
    await this.#drop(name);
    await this.#admin.query(`CREATE DATABASE ${name} ${empty ? '' : `TEMPLATE ${DEMO}`}`);
    return this.url(name);
  }

  /** Its address, whether or not it is there. */
  url(name) {
    const url = new URL(this.#server.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  /** Whether it is there already. */
  async has(name) {
    return !!(await this.#admin.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount;
  }

  #demo() {
    return this.#once(DEMO, async (name) => {
      await this.#drop(name);
      const env = { NODE_ENV: 'development', DATA_DIR: this.#folder };
      await (await startSite(undefined, { env })).stop();
    });
  }

  #drop(name) {
    return this.#admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  #once(name, make) {
    if (!this.#making.has(name)) this.#making.set(name, make(name));
    return this.#making.get(name);
  }
}
