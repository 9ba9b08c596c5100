import type { Client } from 'pg';

/** What an older release relies on, by name: tables, columns, what rows must be, and what it may call. */
export interface SchemaShape {
  tables: Set<string>;
  columns: Map<string, { table: string; type: string; required: boolean; hasDefault: boolean }>;
  /** Constraints, unique indexes and triggers: what may refuse a row that was right before. */
  guards: Map<string, { table: string; definition: string }>;
  functions: Set<string>;
}

const OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'bullmq')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.deptype = 'e' AND d.objid = x.oid)`;

/** The shape of a database as it is now. */
export async function shapeOf(client: Client): Promise<SchemaShape> {
  const ask = async <T>(sql: string): Promise<T[]> => (await client.query(sql)).rows as T[];
  const tables = await ask<{ name: string }>(
    `SELECT x.oid::regclass::text AS name FROM pg_class x JOIN pg_namespace n ON n.oid = x.relnamespace
     WHERE x.relkind IN ('r', 'p', 'v', 'm') AND ${OURS}`,
  );
  const columns = await ask<{
    table: string;
    name: string;
    type: string;
    required: boolean;
    hasDefault: boolean;
  }>(
    `SELECT x.oid::regclass::text AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS required, (a.atthasdef OR a.attidentity <> '') AS "hasDefault"
     FROM pg_attribute a JOIN pg_class x ON x.oid = a.attrelid JOIN pg_namespace n ON n.oid = x.relnamespace
     WHERE a.attnum > 0 AND NOT a.attisdropped AND x.relkind IN ('r', 'p', 'v', 'm') AND ${OURS}`,
  );
  const guards = await ask<{ table: string; name: string; definition: string }>(
    `SELECT x.oid::regclass::text AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
     FROM pg_constraint c JOIN pg_class x ON x.oid = c.conrelid JOIN pg_namespace n ON n.oid = x.relnamespace
     WHERE c.contype IN ('c', 'u', 'f', 'x', 'p') AND ${OURS}
     UNION ALL SELECT x.oid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
     FROM pg_index i JOIN pg_class x ON x.oid = i.indrelid JOIN pg_namespace n ON n.oid = x.relnamespace
     WHERE i.indisunique AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) AND ${OURS}
     UNION ALL SELECT x.oid::regclass::text, g.tgname, pg_get_triggerdef(g.oid)
     FROM pg_trigger g JOIN pg_class x ON x.oid = g.tgrelid JOIN pg_namespace n ON n.oid = x.relnamespace
     WHERE NOT g.tgisinternal AND ${OURS}`,
  );
  const functions = await ask<{ name: string }>(
    `SELECT x.oid::regprocedure::text AS name FROM pg_proc x JOIN pg_namespace n ON n.oid = x.pronamespace
     WHERE ${OURS}`,
  );
  return {
    tables: new Set(tables.map(({ name }) => name)),
    columns: new Map(columns.map(({ name, ...column }) => [`${column.table}.${name}`, column])),
    guards: new Map(guards.map(({ name, ...guard }) => [`${guard.table}: ${name}`, guard])),
    functions: new Set(functions.map(({ name }) => name)),
  };
}

/** What an older release, that knows only `before`, would stumble over in `after`: by name, each with what happened to it. */
export function stumblesOver(before: SchemaShape, after: SchemaShape): Record<string, string> {
  const found: Record<string, string> = {};
  const gone = (old: Iterable<string>, now: { has(name: string): boolean }, what: string): void => {
    for (const name of old) if (!now.has(name)) found[name] = `${what} is gone, or has another name`;
  };
  gone(before.tables, after.tables, 'a table');
  gone(before.functions, after.functions, 'a function');
  for (const [name, column] of before.columns) {
    const now = after.columns.get(name);
    if (!now && after.tables.has(column.table)) found[name] = 'a column is gone, or has another name';
    else if (now && now.type !== column.type) found[name] = `was ${column.type}, is ${now.type}`;
    else if (now?.required && !column.required && !now.hasDefault) found[name] = 'must be given from now on';
    else if (now?.required && column.hasDefault && !now.hasDefault) found[name] = 'has lost its default';
  }
  for (const [name, column] of after.columns)
    if (before.tables.has(column.table) && !before.columns.has(name) && column.required && !column.hasDefault)
      found[name] = 'is new and must be given';
  for (const [name, { table, definition }] of after.guards)
    if (before.tables.has(table) && before.guards.get(name)?.definition !== definition)
      found[name] = `may refuse what was right before: ${definition}`;
  return found;
}
