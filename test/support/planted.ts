import { newId } from '../../apps/api/src/platform/ids.js';
import type { World } from './world.js';

interface Column {
  table: string;
  name: string;
  type: string;
  required: boolean;
  /** What its constraint names, where it is a list of words. */
  allowed: string | null;
  /** The table that it refers to. */
  refers: string | null;
}

export interface Planted {
  /** The word that was put into each column of text, by `table.column`. */
  words: Map<string, string>;
  /** The id of the row of each table that has one. */
  ids: Map<string, string>;
}

/** What a row needs besides, for the rules of its table. `undefined` leaves a column out. */
export type Extra = (planted: Planted) => Record<string, unknown>;

const COLUMNS = `
  SELECT n.nspname || '.' || c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
    a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS required,
    (SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
     WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
       AND pg_get_constraintdef(k.oid) ~ 'ANY \\(ARRAY\\[|<@' LIMIT 1) AS allowed,
    (SELECT rn.nspname || '.' || r.relname FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
       JOIN pg_namespace rn ON rn.oid = r.relnamespace
     WHERE k.conrelid = c.oid AND k.contype = 'f' AND a.attnum = ANY (k.conkey) LIMIT 1) AS refers
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname IN ('public', 'auth')
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> 'migrations'
  ORDER BY 1, a.attnum`;

/** Every column of ours. */
export const columnsOf = (world: World): Promise<Column[]> => world.db.query<Column>(COLUMNS);

const TEXTS = ['text', 'character varying', 'jsonb', 'json', 'text[]', 'bytea', 'inet', 'tsvector'];
const PEOPLE = ['public.people', 'auth."user"', 'auth.user'];

const isPerson = ({ name, refers }: Column): boolean => PEOPLE.includes(refers ?? '') || name === 'person_id';

/** Whether a column refers to a person, or could: an id that is bound to no table, or a text that is no list of words. */
export const couldBePersonal = (column: Column): boolean => {
  const { name, type, allowed, refers } = column;
  if (type === 'uuid') return isPerson(column) || (refers === null && name !== 'id');
  return TEXTS.includes(type) && allowed === null && refers === null;
};

/** A word that stands nowhere else, and is one word to every dictionary. */
const wordFor = (count: number): string => `zqkwyx${count}vj`;

/** These are made by the scene itself. */
const MADE = ['public.people', 'auth.user', 'public.organisations', 'public.organisation_members'];

/**
 * Puts a row of this person into every table of `tables`, with a word of its own in each column of text: as if they had done
 * everything, and written everywhere. Tables come after those that they need.
 */
export async function plantEverywhere(
  world: World,
  personId: string,
  tables: readonly string[],
  extras: Readonly<Record<string, Extra>>,
  isOwn: (column: Column) => boolean,
  ids: Map<string, string>,
): Promise<Planted> {
  const planted: Planted = { words: new Map(), ids };
  const columns = await columnsOf(world);
  const waiting = new Set(tables.filter((table) => !MADE.includes(table)));
  const of = (table: string) => columns.filter((column) => column.table === table);
  while (waiting.size) {
    const ready = [...waiting].filter((table) =>
      of(table).every(
        ({ refers, required }) =>
          !refers || !required || refers === table || PEOPLE.includes(refers) || !waiting.has(refers),
      ),
    );
    if (!ready.length) throw new Error(`These need each other: ${[...waiting].join(', ')}`);
    for (const table of ready) {
      await plant(world, personId, of(table), extras[table]?.(planted) ?? {}, isOwn, planted);
      waiting.delete(table);
    }
  }
  return planted;
}

async function plant(
  { db, clock }: World,
  personId: string,
  columns: readonly Column[],
  extra: Record<string, unknown>,
  isOwn: (column: Column) => boolean,
  { words, ids }: Planted,
): Promise<void> {
  const [{ table } = { table: '' }] = columns;
  const then = new Date(clock.now().getTime() - 40 * 24 * 3_600_000);
  const row: Record<string, unknown> = {};
  for (const column of columns) {
    const { name, type, required, refers, allowed } = column;
    if (name in extra) row[name] = extra[name];
    else if (name === 'id' && !refers && type === 'uuid') row[name] = newId();
    else if (isPerson(column)) row[name] = personId;
    else if (refers && required) row[name] = ids.get(refers);
    else if (couldBePersonal(column) && TEXTS.includes(type) && isOwn(column)) {
      const word = wordFor(words.size + 1);
      words.set(`${table}.${name}`, word);
      row[name] = type === 'text[]' ? [word] : type.startsWith('json') ? JSON.stringify({ word }) : word;
    } else if (required) row[name] = filler(type, allowed, then);
  }
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  await db.query(
    `INSERT INTO ${quoted(table)} (${given.map(([name]) => `"${name}"`).join(', ')})
     VALUES (${given.map((_, at) => `$${at + 1}`).join(', ')})`,
    given.map(([, value]) => value),
  );
  if (typeof row.id === 'string') ids.set(table, row.id);
}

export const quoted = (table: string): string => {
  const [schema, name] = table.split('.');
  return `${schema}."${name}"`;
};

function filler(type: string, allowed: string | null, then: Date): unknown {
  if (allowed) return /'([^']+)'/.exec(allowed)![1];
  if (type.startsWith('timestamp')) return then;
  if (type === 'uuid') return newId();
  if (type === 'date') return then.toISOString().slice(0, 10);
  if (type === 'boolean') return false;
  if (type.startsWith('json')) return '{}';
  if (type.endsWith('[]')) return [];
  return type === 'text' ? 'x' : 1;
}
