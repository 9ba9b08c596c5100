import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken } from './invariants.mjs';

export const name = 'planted';
export const what = 'something is broken on purpose, once for each kind of rule: the checks must say so';

const one = (table, where) => `(SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`;
const LIVE = 'generation = (SELECT live FROM search_state)';

/** What is broken, how it is mended again, and what the checks must say of it. */
const PLANTED = [
  {
    says: 'seats of a session do not add up',
    sql: `UPDATE sessions SET seats_taken = seats_taken - 1 WHERE ctid = ${one('sessions', 'seats_taken > 0')} RETURNING id`,
    undo: 'UPDATE sessions SET seats_taken = seats_taken + 1 WHERE id = $1',
  },
  {
    says: 'a seat without payment',
    sql: `UPDATE bookings SET total_cents = total_cents + 1, ex_vat_cents = ex_vat_cents + 1
      WHERE ctid = ${one('bookings', `status = 'CONFIRMED' AND total_cents > 0`)} RETURNING id`,
    undo: 'UPDATE bookings SET total_cents = total_cents - 1, ex_vat_cents = ex_vat_cents - 1 WHERE id = $1',
  },
  {
    says: 'a mail was not sent',
    sql: `UPDATE mails SET sent_at = NULL WHERE ctid = ${one('mails', 'true')} RETURNING id`,
    undo: 'UPDATE mails SET sent_at = now() WHERE id = $1',
  },
  {
    says: 'a confirmed booking without a mail about it',
    sql: `UPDATE mails SET key = 'not-' || key WHERE ctid = ${one(
      'mails',
      `key LIKE 'booking-confirmed:%'
      AND EXISTS (SELECT FROM bookings b WHERE b.status = 'CONFIRMED' AND key = 'booking-confirmed:' || b.id)`,
    )} RETURNING id`,
    undo: `UPDATE mails SET key = substr(key, 5) WHERE id = $1`,
  },
  {
    says: 'a reminder to come that no timer is set for',
    sql: `UPDATE timers SET subject = 'not-' || subject WHERE ctid = ${one(
      'timers',
      `kind = 'reminder.week-before' AND done_at IS NULL
      AND EXISTS (SELECT FROM bookings b JOIN sessions s ON s.id = b.session_id WHERE b.id::text = subject
        AND b.status = 'CONFIRMED' AND s.starts_at > now() + interval '8 days')`,
    )} RETURNING subject`,
    undo: 'UPDATE timers SET subject = substr(subject, 5) WHERE subject = $1',
  },
  {
    says: 'was given up',
    sql: `UPDATE timers SET failed_at = now() WHERE ctid = ${one('timers', 'done_at IS NOT NULL')} RETURNING subject`,
    undo: 'UPDATE timers SET failed_at = NULL WHERE subject = $1',
  },
  {
    says: 'the index tells another number of free seats',
    sql: `UPDATE search_occurrences SET seats_left = seats_left + 1 WHERE ctid = ${one('search_occurrences', LIVE)}
      RETURNING session_id`,
    undo: 'UPDATE search_occurrences SET seats_left = seats_left - 1 WHERE session_id = $1',
  },
  {
    says: 'the index lacks what can be found',
    sql: `UPDATE search_documents SET generation = -generation WHERE id = (SELECT id FROM search_documents
      WHERE kind = 'training' AND ${LIVE} LIMIT 1) RETURNING id`,
    undo: 'UPDATE search_documents SET generation = -generation WHERE id = $1',
  },
];

/** @returns what was planted and went unseen, or stayed */
export async function planted(cluster) {
  const unseen = [];
  const expect = async (says) => {
    if (!(await broken(cluster)).some((rule) => rule.includes(says))) unseen.push(`nobody noticed: ${says}`);
  };
  for (const { says, sql, undo } of PLANTED) {
    const [row] = await cluster.postgres.query(sql);
    await expect(says);
    if (row) await cluster.postgres.query(undo, Object.values(row));
  }
  const { mails } = cluster.inbox;
  const mail = mails.shift();
  await expect('did not arrive');
  mails.unshift(mail);
  const stray = join(cluster.dataDir, 'files', 'stray');
  writeFileSync(stray, '');
  await expect('files that no row knows');
  rmSync(stray);
  return [...unseen, ...(await broken(cluster)).map((rule) => `is still there: ${rule}`)];
}
