// Twenty thousand bookings that are to be reminded of at one moment, among them some that are not any more.
const SEATS = 20;

/** Fills a database that holds nothing: so many confirmed bookings, each of somebody else, in sessions of twenty seats. */
export async function fillBookings(client, count) {
  const sessions = count / SEATS;
  await client.query('BEGIN; SET LOCAL synchronous_commit = off');
  await client.query(
    `CREATE FUNCTION pg_temp.bench_id(what text, n int) RETURNS uuid IMMUTABLE LANGUAGE sql AS
       $$ SELECT (left(md5(what || n), 12) || '7' || substr(md5(what || n), 14, 3) || '8' || right(md5(what || n), 15))::uuid $$`,
  );
  const people = [
    ['trainer', sessions],
    ['member', count],
  ];
  for (const [what, many] of people) {
    await client.query(
      `INSERT INTO auth."user" (id, name, email, "emailVerified")
       SELECT pg_temp.bench_id($1, n), $1 || ' ' || n, $1 || n || '@voorbeeld.example', true FROM generate_series(1, $2::int) n`,
      [what, many],
    );
    // One in fifty wants no reminders.
    await client.query(
      `INSERT INTO people (id, slug, name, roles, reminder_emails)
       SELECT pg_temp.bench_id($1, n), $1 || '-' || n, $1 || ' ' || n,
         CASE $1 WHEN 'trainer' THEN '{member,trainer}'::text[] ELSE '{member}' END, n % 50 <> 7
       FROM generate_series(1, $2::int) n`,
      [what, many],
    );
  }
  await client.query(
    `INSERT INTO trainings (id, slug, trainer_id, status, title, language, format, max_seats, price_ex_vat_cents, published_at, created_at, updated_at)
     SELECT pg_temp.bench_id('training', n), 'training-' || n, pg_temp.bench_id('trainer', n), 'PUBLISHED', 'Aluminium lassen ' || n,
       'NL', 'FACE_TO_FACE', $2, 9500, now(), now(), now() FROM generate_series(1, $1::int) n`,
    [sessions, SEATS],
  );
  await client.query(
    `INSERT INTO training_items (id, training_id, moment, kind, position, title)
     SELECT uuidv7(), id, 'BEFORE', 'TEXT', 0, 'Neem veiligheidsschoenen mee' FROM trainings`,
  );
  await client.query(
    `INSERT INTO sessions (id, training_id, trainer_id, status, starts_at, ends_at, local_start, place_name, street, postcode, town,
       province, latitude, longitude, capacity, seats_taken, price_ex_vat_cents, published_at, created_at, updated_at)
     SELECT pg_temp.bench_id('session', n), pg_temp.bench_id('training', n), pg_temp.bench_id('trainer', n), 'PUBLISHED',
       now() + interval '1 day', now() + interval '1 day 3 hours', '2026-12-01T09:00', 'Werkplaats ' || n, 'Kade 12', '3511 AB', 'Utrecht',
       'Utrecht', 52.09, 5.12, $2, $2, 9500, now(), now(), now() FROM generate_series(1, $1::int) n`,
    [sessions, SEATS],
  );
  // One in fifty has been cancelled; one in twenty is for two.
  await client.query(
    `INSERT INTO bookings (id, session_id, member_id, status, seats, ex_vat_cents, vat_cents, total_cents, vat_percent,
       vat_status, policy, confirmed_at, created_at, cancelled_at, cancel_reason)
     SELECT pg_temp.bench_id('booking', n), pg_temp.bench_id('session', (n - 1) / $2 + 1), pg_temp.bench_id('member', n),
       CASE WHEN n % 50 = 11 THEN 'CANCELLED' ELSE 'CONFIRMED' END, CASE WHEN n % 20 = 3 THEN 2 ELSE 1 END,
       9500, 1995, 11495, 21, 'STANDARD', 'STANDARD', now(), now(), CASE WHEN n % 50 = 11 THEN now() END,
       CASE WHEN n % 50 = 11 THEN 'MEMBER' END
     FROM generate_series(1, $1::int) n`,
    [count, SEATS],
  );
  await client.query(
    `INSERT INTO participants (id, booking_id, position, person_id, name, email, code, named_at)
     SELECT uuidv7(), b.id, seat, CASE WHEN seat = 0 THEN b.member_id END,
       CASE WHEN seat = 0 THEN p.name ELSE 'Collega van ' || p.name END,
       CASE WHEN seat = 0 THEN u.email ELSE 'collega-' || u.email END, upper(left(md5(b.id::text || seat), 12)), now()
     FROM bookings b JOIN people p ON p.id = b.member_id JOIN auth."user" u ON u.id = p.id, generate_series(0, b.seats - 1) seat`,
  );
  // Earlier reminders went out.
  await client.query(
    `INSERT INTO timers (kind, subject, due_at, done_at) SELECT kind, id::text, now(), now() FROM bookings,
       unnest('{reminder.week-before,reminder.day-before}'::text[]) kind`,
  );
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

/** Every session starts an hour after `moment`, so that it is reminded of then; one in fifty has moved a day since. */
export async function dueAt(client, moment) {
  await client.query(
    `BEGIN; DELETE FROM mails; DELETE FROM timers WHERE kind IN ('reminder.hour-before', 'mail.write')`,
  );
  await client.query(
    `UPDATE sessions SET starts_at = $1::timestamptz + interval '1 hour' + (numbered.n % 50 = 5)::int * interval '1 day',
       ends_at = $1::timestamptz + interval '4 hours' + (numbered.n % 50 = 5)::int * interval '1 day'
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM sessions) numbered WHERE numbered.id = sessions.id`,
    [moment],
  );
  await client.query(
    `INSERT INTO timers (kind, subject, due_at) SELECT 'reminder.hour-before', id::text, $1 FROM bookings`,
    [moment],
  );
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE timers, sessions, mails');
}

/** What came of it: `lost` are those who should have been written to and were not, `doubled` who were more than once. */
export async function outcome(client) {
  const { rows } = await client.query(
    `WITH wanted AS (
       SELECT p.email, count(*) FROM bookings b JOIN sessions s ON s.id = b.session_id JOIN participants p ON p.booking_id = b.id
       LEFT JOIN people account ON account.id = p.person_id
       WHERE b.status = 'CONFIRMED' AND s.starts_at < now() + interval '12 hours' AND coalesce(account.reminder_emails, true)
       GROUP BY p.email),
     written AS (SELECT "to" AS email, count(*) FROM mails GROUP BY 1)
     SELECT (SELECT count(*)::int FROM written) AS mails,
       (SELECT count(*)::int FROM wanted LEFT JOIN written USING (email) WHERE written.count IS NULL) AS lost,
       (SELECT count(*)::int FROM written LEFT JOIN wanted USING (email) WHERE written.count > coalesce(wanted.count, 0)) AS doubled,
       (SELECT count(*)::int FROM timers t JOIN bookings b ON b.id::text = t.subject JOIN sessions s ON s.id = b.session_id
        WHERE t.kind = 'reminder.hour-before' AND b.status = 'CONFIRMED' AND s.starts_at > now() + interval '12 hours'
          AND (t.done_at IS NOT NULL OR t.due_at <> s.starts_at - interval '1 hour')) AS unmoved`,
  );
  return rows[0];
}
