import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/app.js';
import { Config } from '../../apps/api/src/platform/config.js';
import { Db } from '../../apps/api/src/platform/db/index.js';
import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { TestClock } from './clock.js';
import { createTestDatabase } from './database.js';
import { createLogin, type LoginOptions } from './sign-in.js';

export interface GraphqlAnswer<T> {
  data: T;
  errors?: { message: string; path?: string[]; extensions: { code: string; fields?: { field: string }[] } }[];
}

/** Somebody who talks to the api: a visitor, or a person who signed in. */
export class Caller {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly id: string,
    readonly cookie?: string,
  ) {}

  async http(
    method: 'GET' | 'POST',
    url: string,
    body?: object | string,
    headers: Record<string, string> = {},
  ) {
    return this.app.inject({
      method,
      url,
      headers: { 'accept-language': 'nl', ...(this.cookie && { cookie: this.cookie }), ...headers },
      ...(body !== undefined && { payload: body }),
    });
  }

  /** The whole answer, errors included. */
  async ask<T = Record<string, never>>(
    query: string,
    variables: object = {},
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer<T>> {
    const response = await this.http('POST', '/graphql', { query, variables }, headers);
    return response.json();
  }

  /** The data; an error fails the test. */
  async graphql<T = Record<string, never>>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  }
}

export interface WorldOptions {
  /** Where the clock stands at first. */
  now?: string;
  env?: Record<string, string>;
  /** Also works on the job queue, as a worker process does. */
  worker?: boolean;
  /** Modules that only this world has. */
  modules?: Type[];
}

export interface World {
  app: NestFastifyApplication;
  db: Db;
  clock: TestClock;
  url: string;
  databaseUrl: string;
  dataDir: string;
  visitor: Caller;
  user(options?: Partial<LoginOptions>): Promise<Caller>;
  /** Does everything that waits, until nothing is due at this moment of the clock. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The real application on a database of its own, with the clock in the test's hand. */
export async function startWorld({
  now = '2026-11-23T09:00:00Z',
  env = {},
  worker = false,
  modules,
}: WorldOptions = {}): Promise<World> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'nutshell-test-'));
  const port = await freePort();
  const clock = new TestClock(new Date(now));
  const config = new Config({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PORT: String(port),
    NUTSHELL_DEMO: 'off',
    ...env,
  });
  const app = await createApp(config, clock, modules);
  await app.listen(port, '127.0.0.1');
  if (worker) await app.get(Work).start();
  let people = 0;
  return {
    app,
    db: app.get(Db),
    clock,
    url: config.publicUrl,
    databaseUrl: database.url,
    dataDir,
    visitor: new Caller(app, ''),
    user: async (options = {}) => {
      people += 1;
      const login = await createLogin(app, {
        name: `Persoon ${people}`,
        email: `persoon${people}@voorbeeld.nl`,
        ...options,
      });
      return new Caller(app, login.personId, login.cookie);
    },
    settle: () => app.get(Work).settle(),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
