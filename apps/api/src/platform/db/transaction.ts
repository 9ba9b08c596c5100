import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

const ABORTED = '25P02';

/** One transaction on one connection. */
export class Transaction {
  /** What was swallowed inside it. */
  doomed?: unknown;
  /** Whether the database was asked to commit: from then on only it knows whether that happened. */
  committing = false;
  readonly afterCommit: (() => void | Promise<void>)[] = [];
  private readonly sent: Promise<unknown>[] = [];
  private entities?: EntityManager;
  private gathering = false;

  constructor(
    readonly client: PoolClient,
    private readonly dataSource: DataSource,
  ) {}

  /** TypeORM's view of this connection, made where somebody asks for it. */
  get manager(): EntityManager {
    return (this.entities ??= this.borrowed());
  }

  private borrowed(): EntityManager {
    const runner = this.dataSource.createQueryRunner();
    // It neither takes a connection of its own nor begins on this one: what it would begin is a savepoint.
    Object.assign(runner, {
      databaseConnection: this.client,
      isTransactionActive: true,
      transactionDepth: 1,
    });
    return runner.manager;
  }

  /** Sends a statement whose answer is awaited before the commit is. */
  send(statement: { text: string; values?: unknown[]; name?: string }): void {
    this.gather();
    const answer = this.client.query(statement);
    answer.catch(() => undefined);
    this.sent.push(answer);
  }

  /** Holds back what is written until nothing runs any more: it then leaves in one piece, for one call of the system. */
  private gather(): void {
    if (this.gathering) return;
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    this.gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }

  /** @throws what failed among the statements that were sent; @returns whether the database did commit */
  async commit(): Promise<boolean> {
    this.committing = true;
    const committed = this.client.query('COMMIT');
    const answers = await Promise.all([committed, ...this.sent]);
    return answers[0].command === 'COMMIT';
  }

  /** What made a statement fail: those after the first that failed are all told that the transaction is over. */
  async causeOf(error: unknown): Promise<unknown> {
    if ((error as { code?: string } | undefined)?.code !== ABORTED) return error;
    const answers = await Promise.allSettled(this.sent);
    const failed = answers.find((answer) => answer.status === 'rejected');
    return failed ? failed.reason : error;
  }
}
