// The floor once more, by Postgres's own pgbench: what the database alone does.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withClient } from './booking-scene.mjs';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/** Where it is, or null. */
export function findPgbench() {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
    : [];
  const found = [...process.env.PATH.split(':'), ...versions].map((folder) => join(folder, 'pgbench'));
  return found.find((file) => existsSync(file)) ?? null;
}

/** @param bookings as many as are to be made; @returns bookings a second */
export async function pgbench(program, databaseUrl, { template, pairs, clients }) {
  await withClient(databaseUrl, (client) =>
    client.query(
      `DROP TABLE IF EXISTS bench_pairs; DROP SEQUENCE IF EXISTS bench_pair; CREATE SEQUENCE bench_pair;
       CREATE TABLE bench_pairs AS SELECT row_number() OVER () AS n, * FROM json_to_recordset('${JSON.stringify(
         pairs.map(({ member, sessionId }) => ({ member: member.personId, session: sessionId })),
       )}') AS pair (member uuid, session uuid);
       CREATE UNIQUE INDEX ON bench_pairs (n); ANALYZE bench_pairs`,
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'nutshell-pgbench-'));
  const file = join(folder, 'booking.sql');
  writeFileSync(file, script(template));
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const each = Math.floor(pairs.length / clients);
  const options = ['-n', '-M', 'prepared', '-c', clients, '-j', 2, '-t', each, '-f', file];
  try {
    const { stdout } = await run(
      program,
      [...options, '-h', hostname, '-p', port, '-U', username, pathname.slice(1)].map(String),
      { env: { ...process.env, PGPASSWORD: password } },
    );
    return Number(/tps = ([\d.]+)/.exec(stdout)[1]);
  } finally {
    rmSync(folder, { recursive: true });
    await withClient(databaseUrl, (client) =>
      client.query('DROP TABLE bench_pairs; DROP SEQUENCE bench_pair'),
    );
  }
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const TOKEN = /sbx_[0-9a-f]{32}/;
const CODE = /^\{[A-Z0-9]{8}\}$/;
const MADE = new RegExp(`${ID.source}|${TOKEN.source}`, 'g');

/** The transaction as a script. What differs from booking to booking is a variable, all else stands in it. */
function script({ statements, memberId, sessionId }) {
  const ids = new Map([
    [memberId, 'member'],
    [sessionId, 'session'],
  ]);
  const composed = new Map();
  const named = (map, key, letter) => map.get(key) ?? map.set(key, `${letter}${map.size}`).get(key);
  const idOf = (id) => `' || :${named(ids, id, 'i')} || '`;
  const literal = (value) => {
    if (value === null) return 'NULL';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const text = textOf(value);
    if (CODE.test(text))
      return `:${named(composed, `'{' || upper(substr(md5(random()::text), 1, 8)) || '}'`, 'c')}`;
    const quoted = `'${text.replaceAll("'", "''")}'`;
    const filled = quoted.replace(MADE, idOf);
    return filled === quoted ? quoted : `:${named(composed, filled, 'c')}`;
  };
  const lines = statements.map(({ text, values }) =>
    text.replace(/\$(\d+)/g, (_, n) => literal(values[n - 1])).replace(/\s+/g, ' '),
  );
  const made = [...ids].slice(2).map(([id, name]) => `${ID.test(id) ? 'uuidv7()' : TOKEN_SQL} AS ${name}`);
  return [
    `SELECT member, session FROM bench_pairs WHERE n = (SELECT nextval('bench_pair')) \\gset`,
    `SELECT ${made.join(', ')} \\gset`,
    `SELECT ${[...composed].map(([sql, name]) => `${sql} AS ${name}`).join(', ')} \\gset`,
    'BEGIN;',
    ...lines.map((line) => `${line};`),
    'COMMIT;',
  ].join('\n');
}

const TOKEN_SQL = `'sbx_' || md5(random()::text)`;

function textOf(value) {
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // pgbench takes :11 in a time for a variable.
  return /^\d{4}-\d\d-\d\dT/.test(text) ? text.replace(/[-:]|\.\d+/g, '') : text;
}
