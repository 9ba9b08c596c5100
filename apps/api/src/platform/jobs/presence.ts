import { randomInt } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from '../config.js';
import { log } from '../log.js';

const WORKERS = 7_210_413;
const LARGEST = 2 ** 31 - 1;

/** SQL: the numbers of the workers that live. */
export const LIVING_WORKERS = `SELECT objid::bigint::integer FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ${WORKERS} AND objsubid = 2 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Tells the other workers that this one lives: by a lock that Postgres drops with its connection, whatever ends the process. */
@Injectable()
export class Presence implements OnApplicationShutdown {
  private client?: Client;
  private number: number | null = null;

  constructor(private readonly config: Config) {}

  /** The number of this worker; null while nobody could tell that it has died. */
  get worker(): number | null {
    return this.number;
  }

  /** Makes this worker known, again where the connection broke. */
  async show(): Promise<void> {
    if (this.client) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'nutshell-worker',
      keepAlive: true,
    });
    this.client = client;
    const lost = (error?: Error): void => {
      if (this.client !== client) return;
      this.client = undefined;
      this.number = null;
      log.warn({ error: error?.message }, 'the connection that shows this worker broke');
    };
    client.on('error', lost).on('end', () => lost());
    try {
      await client.connect();
      const number = randomInt(1, LARGEST);
      await client.query('SELECT pg_advisory_lock($1, $2)', [WORKERS, number]);
      if (this.client === client) this.number = number;
    } catch (error) {
      lost(error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.number = null;
    await client?.end();
  }
}
