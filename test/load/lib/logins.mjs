import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { AUTH_SECRET } from './processes.mjs';

/** Cookies of so many members who are no trainers, each signed in: rows of logins, signed as the site signs them. */
export async function logins(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT id FROM people WHERE deleted_at IS NULL AND suspended_at IS NULL AND NOT 'trainer' = ANY(roles)
     ORDER BY id LIMIT $1`,
    [count],
  );
  const tokens = rows.map(() => randomBytes(24).toString('base64url'));
  await client.query(
    `INSERT INTO auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
     SELECT *, now() + interval '1 day', now(), now() FROM unnest($1::uuid[], $2::text[], $3::uuid[])`,
    [rows.map(() => randomUUID()), tokens, rows.map(({ id }) => id)],
  );
  await client.end();
  return tokens.map((token, at) => ({
    personId: rows[at].id,
    cookie: `nutshell.session_token=${encodeURIComponent(`${token}.${signature(token)}`)}`,
  }));
}

const signature = (token) => createHmac('sha256', AUTH_SECRET).update(token).digest('base64');
