import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Db } from '../../platform/db/index.js';
import { log } from '../../platform/log.js';

const CHANNEL = 'nutshell_live';
const RETRY_MS = 1_000;
/** pg_notify takes less than 8,000 bytes. */
const AT_ONCE = 200;

export type Listener = () => void;

/**
 * Tells browsers that are open, on whichever process, that somebody has something new: over the database's own
 * LISTEN and NOTIFY, so a call is heard when the transaction that makes it commits. A call may be lost; the rows are the
 * truth, and a browser reads them again whenever it connects.
 */
@Injectable()
export class Live implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: PoolClient | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly db: Db) {}

  /** People for whom there is something new. */
  async tell(personIds: readonly string[]): Promise<void> {
    for (let from = 0; from < personIds.length; from += AT_ONCE)
      await this.db.query('SELECT pg_notify($1, $2)', [
        CHANNEL,
        personIds.slice(from, from + AT_ONCE).join(' '),
      ]);
  }

  /** @returns what ends it */
  listen(personId: string, listener: Listener): () => void {
    const own = this.listeners.get(personId) ?? new Set();
    this.listeners.set(personId, own.add(listener));
    return () => {
      own.delete(listener);
      if (!own.size) this.listeners.delete(personId);
    };
  }

  /** How many browsers of this person listen here. */
  listening(personId: string): number {
    return this.listeners.get(personId)?.size ?? 0;
  }

  onApplicationBootstrap(): Promise<void> {
    return this.connect();
  }

  onModuleDestroy(): void {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    this.letGo();
  }

  private async connect(): Promise<void> {
    this.retry = null;
    if (this.stopped) return;
    try {
      const client = await this.db.pool.connect();
      this.client = client;
      client.on('notification', ({ payload }) => this.hear(payload ?? ''));
      client.on('error', () => this.again(client));
      await client.query(`LISTEN ${CHANNEL}`);
      // What was told while nobody listened.
      for (const own of this.listeners.values()) for (const listener of own) listener();
    } catch (error) {
      log.warn({ error }, 'cannot listen for what is new');
      this.again(this.client);
    }
  }

  /** @param client that broke; one that breaks twice, or after it was let go, is an old story */
  private again(client: PoolClient | null): void {
    if (client !== this.client) return;
    this.letGo();
    if (!this.stopped && !this.retry) this.retry = setTimeout(() => void this.connect(), RETRY_MS).unref();
  }

  private letGo(): void {
    const { client } = this;
    this.client = null;
    client?.removeAllListeners('notification');
    client?.release(true);
  }

  private hear(payload: string): void {
    for (const personId of payload.split(' '))
      for (const listener of this.listeners.get(personId) ?? []) listener();
  }
}
