import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { PoolClient } from 'pg';
import type { Db } from '../db/index.js';

const savepoint = 'better_auth';
const within: Record<string, string> = {
  begin: `SAVEPOINT ${savepoint}`,
  commit: `RELEASE SAVEPOINT ${savepoint}`,
  rollback: `ROLLBACK TO SAVEPOINT ${savepoint}`,
};

/** The connection of a transaction that somebody else began and will end. */
function borrowed(client: PoolClient): PostgresPoolClient {
  const query = (sql: string, values: readonly unknown[]) => client.query(within[sql] ?? sql, [...values]);
  return { query, release: () => undefined } as unknown as PostgresPoolClient;
}

/** The pool for better-auth: inside `db.tx` its statements join that transaction, its own ones become savepoints. */
export const ambientPool = (db: Db): PostgresPool => ({
  connect: async () =>
    db.inTransaction ? borrowed(db.client) : ((await db.pool.connect()) as unknown as PostgresPoolClient),
  end: async () => undefined,
});
