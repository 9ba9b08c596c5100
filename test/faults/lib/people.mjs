import { createHmac, randomBytes } from 'node:crypto';
import { AUTH_SECRET } from './cluster.mjs';

const ACCOUNTS = `
  WITH accounts AS (
    INSERT INTO auth."user" (id, name, email, "emailVerified")
    SELECT uuidv7(), $1 || ' ' || n, $1 || n || '@voorbeeld.nl', true FROM generate_series(1, $2) n RETURNING id, name, email),
  profiles AS (
    INSERT INTO people (id, slug, name, roles)
    SELECT id, split_part(email, '@', 1), name, $3 FROM accounts RETURNING id),
  logins AS (
    INSERT INTO auth.session (id, "expiresAt", token, "updatedAt", "userId")
    SELECT uuidv7(), now() + interval '1 day', 'faults-' || id, now(), id FROM profiles RETURNING "userId", token)
  SELECT "userId" AS id, token FROM logins ORDER BY 1`;

const TRAINERS = `
  WITH profiles AS (
    INSERT INTO trainer_profiles (person_id, trade_name, kvk, vat_status, contact_email)
    SELECT id, name, '12345678', 'STANDARD', slug || '@voorbeeld.nl' FROM people WHERE id = ANY($1))
  INSERT INTO payout_accounts (trainer_id, provider, account_ref, status, mandate_version, mandate_accepted_at, created_at, updated_at)
  SELECT id, 'stripe', 'acct_' || id, 'ACTIVE', '2026-11', now(), now(), now() FROM people WHERE id = ANY($1)`;

let last = 0;

/** Somebody who signed in: `{ id, cookie, address }`, each from an address of their own. */
const person = ({ id, token }) => {
  const signature = createHmac('sha256', AUTH_SECRET).update(token).digest('base64');
  last += 1;
  return {
    id,
    cookie: `nutshell.session_token=${encodeURIComponent(`${token}.${signature}`)}`,
    address: `198.18.${last >> 8}.${last & 255}`,
  };
};

/** So many people with a confirmed account, signed in. */
export async function members(postgres, count, roles = ['member']) {
  const name = `lid${randomBytes(3).toString('hex')}`;
  return (await postgres.query(ACCOUNTS, [name, count, roles])).map(person);
}

/** So many people who may publish and receive money. */
export async function trainers(postgres, count) {
  const rows = await postgres.query(ACCOUNTS, ['trainer', count, ['member', 'trainer']]);
  await postgres.query(TRAINERS, [rows.map(({ id }) => id)]);
  return rows.map(person);
}
