import 'reflect-metadata';
import { NotFound } from '@nutshell/domain';
import {
  createDataSource,
  Db,
  OutsideTransaction,
  TransactionDoomed,
} from '../../../apps/api/src/platform/db/index.js';
import { newId } from '../../../apps/api/src/platform/ids.js';
import { PersonEntity } from '../../../apps/api/src/accounts/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createTestDatabase();
  db = new Db(await createDataSource({ url: database.url, poolSize: 12 }).initialize());
  await db.query('CREATE TABLE counters (id int PRIMARY KEY, value int NOT NULL)');
});

beforeEach(async () => {
  await db.query('TRUNCATE counters');
  await db.query('INSERT INTO counters VALUES (1, 0), (2, 0)');
});

afterAll(async () => {
  await db.dataSource.destroy();
  await database.drop();
});

const value = async (id: number) =>
  (await db.query<{ value: number }>('SELECT value FROM counters WHERE id = $1', [id]))[0]!.value;
const add = (id: number, by = 1) =>
  db.query('UPDATE counters SET value = value + $2 WHERE id = $1', [id, by]);

describe('the ambient transaction', () => {
  it('commits what was done inside, without being handed around', async () => {
    await db.tx(async () => {
      await add(1);
      expect(db.inTransaction).toBe(true);
    });
    expect(await value(1)).toBe(1);
    expect(db.inTransaction).toBe(false);
  });

  it('rolls everything back when anything fails, nested work included', async () => {
    const failing = db.tx(async () => {
      await add(1);
      await db.tx(() => add(2));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([await value(1), await value(2)]).toEqual([0, 0]);
  });

  it('refuses to commit after an inner failure was swallowed', async () => {
    const swallowing = db.tx(async () => {
      await add(1);
      await db.tx(() => Promise.reject(new Error('inner'))).catch(() => undefined);
    });
    await expect(swallowing).rejects.toBeInstanceOf(TransactionDoomed);
    expect(await value(1)).toBe(0);
  });

  it('keeps what runs beside it apart', async () => {
    await db.tx(async () => {
      await add(1);
      expect(await db.detached(() => value(1))).toBe(0);
      expect(await value(1)).toBe(1);
    });
  });

  it('tries again after a deadlock, so that both in the end succeed', async () => {
    let arrived = 0;
    let meet: () => void;
    const met = new Promise<void>((resolve) => (meet = resolve));
    const crosswise = (first: number, second: number) =>
      db.tx(async () => {
        await add(first);
        arrived += 1;
        if (arrived === 2) meet();
        await met;
        await add(second);
      });
    await Promise.all([crosswise(1, 2), crosswise(2, 1)]);
    expect([await value(1), await value(2)]).toEqual([2, 2]);
  });

  it('gives up after a bounded number of attempts', async () => {
    let attempts = 0;
    const hopeless = db.tx(async () => {
      attempts += 1;
      await db.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
    });
    await expect(hopeless).rejects.toThrow('again');
    expect(attempts).toBe(6);
  });

  it('does what was asked after the commit only when there is one', async () => {
    const done: string[] = [];
    await db.tx(async () => {
      await db.tx(async () => void db.afterCommit(() => void done.push('inner')));
      expect(done).toEqual([]);
    });
    await db
      .tx(() => (db.afterCommit(() => void done.push('never')), Promise.reject(new Error('no'))))
      .catch(() => undefined);
    expect(done).toEqual(['inner']);
  });

  it('refuses to lock outside, and says what is not there', async () => {
    await expect(db.lock(PersonEntity, newId())).rejects.toBeInstanceOf(OutsideTransaction);
    await expect(db.tx(() => db.lock(PersonEntity, newId()))).rejects.toBeInstanceOf(NotFound);
  });
});

describe('what is sent without waiting', () => {
  it('is there for the statements that follow, and is committed with them', async () => {
    await db.tx(async () => {
      db.send('UPDATE counters SET value = 5 WHERE id = $1', [1]);
      expect(await value(1)).toBe(5);
    });
    expect(await value(1)).toBe(5);
  });

  it('fails the transaction with its own error, whoever hears of it first', async () => {
    const twice = 'INSERT INTO counters VALUES ($1, 0)';
    await expect(db.tx(async () => db.send(twice, [1]))).rejects.toMatchObject({ code: '23505' });
    const heardLater = db.tx(async () => {
      db.send(twice, [1]);
      await add(2);
    });
    await expect(heardLater).rejects.toMatchObject({ code: '23505' });
    expect(await value(2)).toBe(0);
  });

  it('refuses to be outside a transaction', () => {
    expect(() => db.send('SELECT 1', [])).toThrow(OutsideTransaction);
  });

  it('is not thought to be committed where the failure of a statement was swallowed', async () => {
    const swallowing = db.tx(async () => {
      await add(1);
      await db.query('SELECT 1/0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(TransactionDoomed);
    expect(await value(1)).toBe(0);
  });
});

it('tries a transaction again whose connection broke before the commit, on another one', async () => {
  const connections: number[] = [];
  await db.tx(async () => {
    await add(1);
    const [own] = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    connections.push(own!.pid);
    if (connections.length === 1)
      await db.detached(() => db.query('SELECT pg_terminate_backend($1)', [own!.pid]));
    await add(2);
  });
  expect(new Set(connections).size).toBe(2);
  expect([await value(1), await value(2)]).toEqual([1, 1]);
});
