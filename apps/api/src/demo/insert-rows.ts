import type { Db } from '../platform/db/index.js';

export type Row = Readonly<Record<string, unknown>>;

const quoted = (name: string): string => `"${name}"`;

/** Inserts rows of one shape, keyed by column, in one statement; columns that are left out get their defaults. */
export async function insertRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  if (!rows.length) return;
  const columns = Object.keys(rows[0]!).map(quoted).join(', ');
  await db.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
