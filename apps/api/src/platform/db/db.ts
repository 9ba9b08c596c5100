import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import type {
  DataSource,
  DeepPartial,
  EntityManager,
  EntityTarget,
  FindOptionsWhere,
  ObjectLiteral,
} from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import { isId } from '../ids.js';
import { log } from '../log.js';
import { RowStatements } from './row-statements.js';
import { Transaction } from './transaction.js';

type Class<E extends ObjectLiteral> = EntityTarget<E>;
type Statement = { name?: string };

const ATTEMPTS = 6;
const RETRYABLE = new Set(['40001', '40P01']);

export class OutsideTransaction extends Error {
  constructor(what: string) {
    super(`${what} needs a transaction: wrap the deed in db.tx()`);
  }
}

export class TransactionDoomed extends Error {
  constructor(override readonly cause: unknown) {
    super('An error inside this transaction was swallowed; it cannot be committed');
  }
}

/** The connection broke before anything was committed. */
class ConnectionLost extends Error {
  constructor(override readonly cause: unknown) {
    super('The connection to the database broke');
  }
}

const codeOf = (error: unknown): string | undefined =>
  (error as { code?: string } | undefined)?.code ??
  (error as { driverError?: { code?: string } } | undefined)?.driverError?.code;

/** Whether the driver waited in vain for an answer; it has broken the connection then. */
const hasTimedOut = (error: unknown): boolean =>
  (error as Error | undefined)?.message === 'Query read timeout';

const mayBeTriedAgain = (error: unknown): boolean =>
  error instanceof ConnectionLost || RETRYABLE.has(codeOf(error) ?? '');

/** The database. Inside `tx` everything runs on that transaction's connection, without being told so. */
@Injectable()
export class Db {
  private readonly ambient = new AsyncLocalStorage<Transaction | null>();
  private readonly statements = new Map<unknown, unknown>();

  constructor(readonly dataSource: DataSource) {}

  /** The driver's pool, for what must speak to pg itself. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** Ends its connections. Until then every promise of the process carries what it knows of transactions. */
  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
    this.ambient.disable();
  }

  get inTransaction(): boolean {
    return !!this.ambient.getStore();
  }

  /**
   * Runs `work` in one transaction; joins the one that is running, if any.
   * Serialisation failures, deadlocks and connections that broke before the commit are tried again, so `work` must not
   * touch anything but the database.
   */
  async tx<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.ambient.getStore();
    if (outer) return this.join(outer, work);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.begin(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !mayBeTriedAgain(error))
          throw error instanceof ConnectionLost ? error.cause : error;
        await wait(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  private async join<T>(outer: Transaction, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      outer.doomed ??= error;
      throw error;
    }
  }

  private async begin<T>(work: () => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const transaction = new Transaction(client, this.dataSource);
    let broken: Error | undefined;
    const broke = (error: Error): void => void (broken = error);
    client.on('error', broke);
    let result: T;
    try {
      // Leaves together with the first statement: the connection is a pipeline.
      transaction.send({ text: 'BEGIN' });
      result = await this.ambient.run(transaction, work);
      if (transaction.doomed) throw new TransactionDoomed(transaction.doomed);
      if (!(await transaction.commit())) throw new TransactionDoomed(undefined);
    } catch (error) {
      await client.query('ROLLBACK').catch(broke);
      if (broken && !transaction.committing && !hasTimedOut(error)) throw new ConnectionLost(error);
      throw await transaction.causeOf(error);
    } finally {
      client.off('error', broke);
      client.release(broken);
    }
    await this.ambient.run(null, () => this.settle(transaction.afterCommit));
    return result;
  }

  private async settle(works: Transaction['afterCommit']): Promise<void> {
    for (const work of works)
      try {
        await work();
      } catch (error) {
        log.warn({ error }, 'something to do after a commit failed');
      }
  }

  /** Runs `work` with no ambient transaction, on a connection of its own. */
  detached<T>(work: () => Promise<T>): Promise<T> {
    return this.ambient.run(null, work);
  }

  /** Does `work` once the outermost transaction has committed; at once where there is none. A failure is only logged. */
  afterCommit(work: () => void | Promise<void>): void {
    const transaction = this.ambient.getStore();
    if (transaction) transaction.afterCommit.push(work);
    else void this.settle([work]);
  }

  get manager(): EntityManager {
    return this.ambient.getStore()?.manager ?? this.dataSource.manager;
  }

  /** The connection of the running transaction. @throws OutsideTransaction */
  get client(): PoolClient {
    return this.need('the connection').client;
  }

  private need(what: string): Transaction {
    const transaction = this.ambient.getStore();
    if (!transaction) throw new OutsideTransaction(what);
    return transaction;
  }

  /** The row, locked until the end of the transaction. @throws NotFound, OutsideTransaction */
  async lock<E extends ObjectLiteral>(entity: Class<E>, id: string): Promise<E> {
    const { client } = this.need('lock');
    if (!isId(id)) throw new NotFound();
    const statements = this.statementsFor(entity);
    const { rows } = await client.query<Record<string, unknown>>(statements.lock(id));
    if (!rows[0]) throw new NotFound();
    return statements.read(rows[0]);
  }

  find<E extends ObjectLiteral>(entity: Class<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return this.manager.findOne(entity, { where });
  }

  /** @throws NotFound */
  async get<E extends ObjectLiteral>(entity: Class<E>, id: string): Promise<E> {
    const row = isId(id) ? await this.find(entity, { id } as unknown as FindOptionsWhere<E>) : null;
    if (!row) throw new NotFound();
    return row;
  }

  save<E extends ObjectLiteral>(entity: Class<E>, row: DeepPartial<NoInfer<E>>): Promise<E> {
    return this.manager.save(entity, row as never) as unknown as Promise<E>;
  }

  /** Adds a row of which every column is known. Like `send` it waits for nothing. @throws OutsideTransaction */
  insert<E extends ObjectLiteral>(entity: Class<E>, row: NoInfer<E>): void {
    this.need('insert').send(this.statementsFor(entity).insert(row));
  }

  /**
   * A statement whose answer nobody reads: it is on its way, and the transaction fails when it does.
   * @throws OutsideTransaction
   */
  send(sql: string, values: unknown[], { name }: Statement = {}): void {
    this.need('send').send({ text: sql, values, ...(name && { name }) });
  }

  private statementsFor<E extends ObjectLiteral>(entity: Class<E>): RowStatements<E> {
    const known = this.statements.get(entity) as RowStatements<E> | undefined;
    if (known) return known;
    const made = new RowStatements(this.dataSource, entity);
    this.statements.set(entity, made);
    return made;
  }

  /**
   * The rows that `sql` answers with, on the ambient connection.
   * With a `name` the statement is prepared once per connection: one name, one text.
   */
  async query<T = Record<string, unknown>>(
    sql: string,
    values: unknown[] = [],
    { name }: Statement = {},
  ): Promise<T[]> {
    const on = this.ambient.getStore()?.client ?? this.pool;
    const result = await on.query({ text: sql, values, ...(name && { name }) });
    return result.rows as T[];
  }
}

/** Whether the database refused because of this constraint. */
export const violates = (error: unknown, constraint: string): boolean =>
  ['23505', '23514', '23P01', '23503'].includes(codeOf(error) ?? '') &&
  [
    (error as { constraint?: string }).constraint,
    (error as { driverError?: { constraint?: string } }).driverError?.constraint,
  ].includes(constraint);
