import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importSources } from './transpile.mjs';

const { booksAgree, demandAgrees, invariants } = await importSources(
  'test/support/bookings.ts',
  'test/support/money.ts',
  'test/support/demand.ts',
);

/** What is held of all rows, beside what the specs hold of them. Each gives the rows that break it. */
const RULES = {
  'an event, a delivery or a timer was given up': `
    SELECT reaction AS what FROM deliveries WHERE failed_at IS NOT NULL
    UNION ALL SELECT kind FROM timers WHERE failed_at IS NOT NULL`,
  'a mail was not sent': `SELECT key FROM mails WHERE sent_at IS NULL`,
  'a confirmed booking without a mail about it, or with two': `
    SELECT b.id FROM bookings b, LATERAL (SELECT count(*) AS mails FROM mails m WHERE m.key = 'booking-confirmed:' || b.id) m
    WHERE b.status = 'CONFIRMED' AND m.mails <> 1 OR m.mails > 1`,
  'a reminder to come that no timer is set for': `
    SELECT b.id, r.kind FROM sessions s JOIN bookings b ON b.session_id = s.id AND b.status = 'CONFIRMED'
      CROSS JOIN LATERAL (SELECT s.starts_at AT TIME ZONE s.zone AS wall) here
      CROSS JOIN LATERAL (VALUES
        ('reminder.week-before', (here.wall - interval '7 days') AT TIME ZONE s.zone),
        ('reminder.hour-before', s.starts_at - interval '1 hour')) r (kind, due_at)
    WHERE s.status = 'PUBLISHED' AND r.due_at > now()
      AND NOT EXISTS (SELECT FROM timers t WHERE t.kind = r.kind AND t.subject = b.id::text AND t.done_at IS NULL)`,
  'a reminder for who no longer comes': `
    SELECT b.id FROM bookings b JOIN timers t ON t.subject = b.id::text AND t.kind LIKE 'reminder.%-before'
    WHERE b.status IN ('CANCELLED', 'EXPIRED') AND t.done_at IS NULL`,
  'the index tells another number of free seats': `
    SELECT o.session_id, o.seats_left, s.capacity - s.seats_taken AS are FROM search_occurrences o
      JOIN sessions s ON s.id = o.session_id
    WHERE o.generation = (SELECT live FROM search_state) AND o.seats_left <> s.capacity - s.seats_taken - s.reserved_seats`,
  'the index lacks what can be found, or has what cannot': `
    SELECT coalesce(d.id, r.id) AS id, d.kind FROM
      (SELECT DISTINCT id, kind FROM search_documents
       WHERE generation = (SELECT live FROM search_state) AND kind IN ('training', 'question', 'idea', 'request')) d
      FULL JOIN (SELECT id FROM trainings WHERE status = 'PUBLISHED'
        UNION ALL SELECT id FROM posts WHERE state = 'VISIBLE' AND kind IN ('QUESTION', 'IDEA', 'REQUEST')) r ON r.id = d.id
    WHERE d.id IS NULL OR r.id IS NULL`,
};

/** What the provider has, where the specs look for it. */
const PROVIDER = `
  INSERT INTO sandbox.checkouts (ref, key, amount_cents, currency, description, customer_email, locale, success_url,
    cancel_url, metadata, status, payment_ref, refunded_cents, expires_at, created_at, ended_at)
  SELECT ref, key, "amountCents", 'eur', '', '', 'nl', '', '', '{}', 'paid', "paymentRef", "refundedCents",
    now() + row_number() OVER () * interval '1 s', now(), now()
  FROM jsonb_to_recordset($1::jsonb) AS p (ref text, key text, "amountCents" int, "paymentRef" text, "refundedCents" int)`;

/** Every rule that does not hold, as a sentence with the rows that break it; none where all is well. */
export async function broken({ postgres, provider, inbox, dataDir }) {
  const found = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const rows = await postgres.query(sql);
    if (rows.length) found.push(`${rule}: ${JSON.stringify(rows.slice(0, 3))}${more(rows)}`);
  }
  const client = await postgres.pool.connect();
  const world = {
    db: { query: async (sql, values) => (await client.query(sql, values)).rows },
    clock: { now: () => new Date() },
  };
  try {
    await client.query('BEGIN');
    await client.query(PROVIDER, [JSON.stringify(provider.paid)]);
    for (const rules of [invariants, booksAgree, demandAgrees])
      await rules(world).catch((error) => found.push(error.message.replace(/\s+/g, ' ')));
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
  return [...found, ...(await lostMails(postgres, inbox)), ...(await strayFiles(postgres, dataDir))];
}

const more = (rows) => (rows.length > 3 ? ` and ${rows.length - 3} more` : '');
const idOf = ({ messageId }) => /<([\w-]+)@/.exec(messageId ?? '')?.[1];

async function lostMails(postgres, inbox) {
  const arrived = new Set(inbox.mails.map(idOf));
  const sent = await postgres.query('SELECT id, key FROM mails WHERE sent_at IS NOT NULL');
  const lost = sent.filter(({ id }) => !arrived.has(id));
  return lost.length ? [`a mail that was sent did not arrive: ${lost[0].key}${more(lost)}`] : [];
}

/** How many mails arrived again under the same Message-ID: whoever was killed after the server took one cannot know. */
export const repeatedMails = ({ inbox }) => inbox.mails.length - new Set(inbox.mails.map(idOf)).size;

/** Of the people of a session that drew near: each was reminded once. */
export async function wronglyReminded({ postgres, inbox }, { bookings }) {
  const mails = await postgres.query(
    `SELECT b.id, array_agg(m.id) FILTER (WHERE m.id IS NOT NULL) AS mails FROM unnest($1::uuid[]) AS b (id)
     LEFT JOIN mails m ON m.key LIKE 'reminder.hour-before:' || b.id || ':%' GROUP BY 1`,
    [bookings],
  );
  const arrived = new Set(inbox.mails.map(idOf));
  const wrong = mails.filter((one) => one.mails?.length !== 1 || !arrived.has(one.mails[0]));
  return wrong.length ? [`${wrong.length} of ${bookings.length} were not reminded once: ${wrong[0].id}`] : [];
}

async function strayFiles(postgres, dataDir) {
  const files = readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true });
  const known = new Set((await postgres.query('SELECT id FROM files')).map(({ id }) => id));
  const stray = files
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((name) => name !== 'filler' && !known.has(name.replace(/\.type$/, '')));
  return stray.length ? [`files that no row knows: ${stray.slice(0, 3).join(', ')}${more(stray)}`] : [];
}
