import { escapeIdentifier, type Client } from 'pg';
import type { TableSum } from './manifest.js';

/** The queue is no truth (docs/adr/0004): it is made anew, and what waits is called for again. */
export const LEFT_OUT = 'bullmq';

const OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', '${LEFT_OUT}') AND n.nspname NOT LIKE 'pg\\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.deptype = 'e')`;

const TABLES = `
  SELECT n.nspname AS schema, c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND ${OURS} GROUP BY 1, 2 ORDER BY 1, 2`;

const SEQUENCES = `
  SELECT n.nspname AS schema, c.relname AS name, pg_sequence_last_value(c.oid)::text AS last
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND ${OURS} ORDER BY 1, 2`;

/** How values are written, whatever the server is set to. */
const FORMATS = `SET datestyle = 'ISO, YMD'; SET timezone = 'UTC'; SET intervalstyle = 'iso_8601';
  SET bytea_output = 'hex'; SET extra_float_digits = 3; SET client_encoding = 'UTF8'; SET xmloption = 'content'`;

export const setFormats = (client: Client): Promise<unknown> => client.query(FORMATS);

/** `schema.name` as SQL. */
export const quoted = (table: string): string => table.split('.').map(escapeIdentifier).join('.');
export const columnsOf = ({ columns }: Pick<TableSum, 'columns'>): string =>
  columns.map(escapeIdentifier).join(', ');

/** The tables that hold rows, each with the columns that are stored. */
export async function tables(client: Client): Promise<Record<string, { columns: string[] }>> {
  const { rows } = await client.query<{ schema: string; name: string; columns: string[] }>(TABLES);
  return Object.fromEntries(rows.map(({ schema, name, columns }) => [`${schema}.${name}`, { columns }]));
}

export async function sequences(client: Client): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ schema: string; name: string; last: string | null }>(SEQUENCES);
  return Object.fromEntries(rows.map(({ schema, name, last }) => [`${schema}.${name}`, last]));
}

/** Counts the rows of a table, and adds up what they hash to. */
export async function sumOf(client: Client, table: string, columns: string[]): Promise<TableSum> {
  const { rows } = await client.query<{ rows: string; sum: string }>(
    `SELECT count(*) AS rows, coalesce(sum(('x' || left(md5(one::text), 15))::bit(60)::bigint), 0)::text AS sum
     FROM (SELECT ${columnsOf({ columns })} FROM ${quoted(table)}) one`,
  );
  return { columns, rows: Number(rows[0]!.rows), sum: rows[0]!.sum };
}
