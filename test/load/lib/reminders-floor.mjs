import pg from 'pg';

const RUNS = 3;

/** The floor: the same rows claimed and written by bare pg, a hundred at a time, by one process that is not killed. @returns seconds */
export async function drainBare(databaseUrl, count) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: RUNS });
  const began = performance.now();
  let drained = 0;
  const run = async () => {
    const client = await pool.connect();
    for (let some = 100; some;) {
      await client.query('BEGIN');
      const { rows } = await client.query({
        name: 'claim',
        text: `UPDATE timers t SET done_at = now() FROM (
           SELECT kind, subject FROM timers WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= now()
             AND kind = 'reminder.hour-before' ORDER BY due_at LIMIT 100 FOR UPDATE SKIP LOCKED) due
         WHERE t.kind = due.kind AND t.subject = due.subject RETURNING t.subject`,
      });
      some = rows.length;
      const ids = rows.map(({ subject }) => subject);
      await client.query({
        name: 'write',
        text: `INSERT INTO mails (id, key, kind, "to", person_id, subject, html, text, draft, created_at)
         SELECT uuidv7(), 'reminder.hour-before:' || id, 'booking-reminder', id || '@voorbeeld.example', id::uuid, '', '', '', $2, now()
         FROM unnest($1::text[]) id`,
        values: [ids, JSON.stringify({ words: 'x'.repeat(900) })],
      });
      await client.query({
        name: 'send',
        text: `INSERT INTO timers (kind, subject, due_at) SELECT 'mail.write', unnest($1::text[]), now() + interval '1 day'`,
        values: [ids],
      });
      await client.query('COMMIT');
      drained += some;
    }
    client.release();
  };
  await Promise.all(Array.from({ length: RUNS }, run));
  await pool.end();
  if (drained !== count) throw new Error(`${drained} of ${count} were drained by bare pg`);
  return (performance.now() - began) / 1000;
}
