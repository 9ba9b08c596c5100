import type { Client } from 'pg';
import { quoted } from './catalogue.js';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

const FOREIGN_KEYS = `
  SELECT n.nspname || '.' || c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname || '.' || c.relname = ANY($1)`;

/**
 * Does `work` while no row of these tables needs another and no trigger runs, so that they can be filled in any order.
 * Then every foreign key is made again, which looks at all rows. Inside a transaction.
 */
export async function without(client: Client, tables: string[], work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<ForeignKey>(FOREIGN_KEYS, [tables]);
  const name = (key: ForeignKey) => `ALTER TABLE ${quoted(key.table)}`;
  for (const key of keys)
    await client.query(`${name(key)} DROP CONSTRAINT ${client.escapeIdentifier(key.name)}`);
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  await work();
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`);
  for (const key of keys)
    await client.query(`${name(key)} ADD CONSTRAINT ${client.escapeIdentifier(key.name)} ${key.definition}`);
}
