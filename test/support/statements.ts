import pg from 'pg';
import type { Db } from '../../apps/api/src/platform/db/index.js';

export interface Statement {
  text: string;
  values: unknown[];
}

type Query = (this: unknown, ...args: unknown[]) => unknown;

/** Every statement that goes to the database while `work` runs. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  client.query = function (this: unknown, ...args) {
    const [asked, values] = args;
    if (typeof asked === 'string')
      statements.push({ text: asked, values: Array.isArray(values) ? values : [] });
    else if (asked && typeof asked === 'object' && 'text' in asked) {
      const { text, values: within } = asked as { text: string; values?: unknown[] };
      statements.push({ text, values: within ?? (Array.isArray(values) ? values : []) });
    }
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    client.query = query;
  }
  return statements;
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

const scans = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] ? [plan['Relation Name']] : []),
  ...(plan.Plans ?? []).flatMap(scans),
];

/** The tables that a statement can only read from beginning to end: no index helps it. */
export function readWhole(db: Db, { text, values }: Statement): Promise<string[]> {
  return db.tx(async () => {
    await db.query('SET LOCAL enable_seqscan = off');
    const [row] = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
    return scans(row!['QUERY PLAN'][0].Plan);
  });
}
