// The demo, several times over: every row of what pages and bookings read is copied under new ids.
import pg from 'pg';

/** What grows with the number of people and trainings. Skills, settings and what waits in queues do not. */
const GROWING = [
  'auth."user"',
  'people',
  'organisations',
  'organisation_members',
  'trainer_profiles',
  'sandbox.accounts',
  'payout_accounts',
  'trainings',
  'training_skills',
  'training_items',
  'sessions',
  'waitlist_entries',
  'bookings',
  'participants',
  'payments',
  'reviews',
  'posts',
  'post_skills',
  'post_votes',
  'questions',
  'ideas',
  'skill_claims',
  'reputations',
  'follows',
  'search_documents',
  'search_occurrences',
];
/** @param times how many times as many rows there are to be, 1 for as they are */
export async function multiply(databaseUrl, times) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  if (times > 1) await copyRows(client, times);
  // as Postgres does by itself a minute later
  await client.query('VACUUM ANALYZE');
  await client.end();
}

async function copyRows(client, times) {
  await client.query(`BEGIN; SET LOCAL maintenance_work_mem = '512MB'`);
  // The time stays in it, so that what is new stays new; nought stands for everybody.
  await client.query(`CREATE FUNCTION pg_temp.copy_of(id uuid, copy int) RETURNS uuid IMMUTABLE LANGUAGE sql AS $$
    SELECT CASE id WHEN '00000000-0000-0000-0000-000000000000' THEN id
      ELSE overlay(id::text PLACING '8' || lpad(to_hex(copy), 3, '0') FROM 15)::uuid END $$`);
  await client.query(`CREATE TEMP TABLE bench_references ON COMMIT DROP AS
    SELECT conrelid, confrelid, conkey FROM pg_constraint WHERE contype = 'f' AND conparentid = 0`);
  const copies = [];
  for (const table of GROWING) copies.push(copyOf(table, await columnsOf(client, table), times));
  await unguarded(client, () => run(client, copies));
  await client.query('COMMIT');
}

function copyOf(table, columns, times) {
  const values = columns.map(({ name, type, unique, shared }) => {
    if (type === 'uuid' && !shared) return `pg_temp.copy_of(${name}, copy)`;
    if (type !== 'text' || !unique || name === 'kind') return name;
    if (name === 'email') return `copy || '.' || email`;
    // of the search index: made of the others
    if (table === 'search_documents')
      return `concat_ws('/', generation, pg_temp.copy_of(id, copy), pg_temp.copy_of(audience, copy))`;
    return `${name} || '-' || copy`;
  });
  return `INSERT INTO ${table} (${columns.map(({ name }) => name)})
    SELECT ${values} FROM ${table}, generate_series(2, ${times}) copy`;
}

/** With `shared` where it points at rows that do not grow. */
async function columnsOf(client, table) {
  const { rows } = await client.query(
    `SELECT quote_ident(a.attname) AS name, format_type(a.atttypid, NULL) AS type,
       EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisunique AND a.attnum = ANY(i.indkey)) AS unique,
       EXISTS (SELECT FROM bench_references f WHERE f.conrelid = a.attrelid AND a.attnum = ANY(f.conkey)
         AND f.confrelid <> ALL($2::regclass[])) AS shared
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     ORDER BY a.attnum`,
    [table, GROWING],
  );
  return rows;
}

/**
 * Copies are right among themselves: foreign keys and indexes are made again afterwards, which takes a tenth of the time
 * that keeping them takes. Foreign keys are then asked of what comes new.
 */
async function unguarded(client, work) {
  const { rows } = await client.query(
    `SELECT conrelid::regclass AS at, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition, contype = 'f' AS reference
     FROM pg_constraint WHERE conparentid = 0 AND (contype = 'f' OR contype IN ('p', 'u', 'x') AND conrelid = ANY($1::regclass[]))
     ORDER BY contype = 'f' DESC, contype <> 'p'`,
    [GROWING],
  );
  const { rows: indexes } = await client.query(
    `SELECT indexrelid::regclass AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index i
     WHERE indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))`,
    [GROWING],
  );
  const triggers = (state) => GROWING.map((table) => `ALTER TABLE ${table} ${state} TRIGGER USER`);
  const add = ({ name, at, definition, reference }) =>
    `ALTER TABLE ${at} ADD CONSTRAINT ${name} ${definition} ${reference ? 'NOT VALID' : ''}`;
  await run(client, triggers('DISABLE'));
  await run(
    client,
    rows.map(({ name, at }) => `ALTER TABLE ${at} DROP CONSTRAINT ${name}`),
  );
  await run(
    client,
    indexes.map(({ name }) => `DROP INDEX ${name}`),
  );
  await work();
  const [references, keys] = [rows.filter((row) => row.reference), rows.filter((row) => !row.reference)];
  await run(client, [
    ...keys.map(add),
    // of the parts of a table too
    ...indexes.map(({ definition }) => definition.replace(' ON ONLY ', ' ON ')),
    ...references.map(add),
    ...triggers('ENABLE'),
  ]);
}

const run = (client, statements) => client.query(statements.join(';'));
