// What bookings are measured on: sessions of one trainer with room for everybody, and members who are signed in.
import { once } from 'node:events';
import { request as ask } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';

/** Work on a connection of its own. */
export async function withClient(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** So many sessions on the days from 30 days on, by a trainer who does nothing else. @returns their ids */
export const sessionsWith = (databaseUrl, { sessions, capacity }) =>
  withClient(databaseUrl, async (client) => {
    const name = `bench-${Date.now()}`;
    const { rows } = await client.query(
      `WITH account AS (
         INSERT INTO auth."user" (id, name, email, "emailVerified")
         VALUES (uuidv7(), 'Bench', $1 || '@voorbeeld.nl', true) RETURNING id),
       trainer AS (INSERT INTO people (id, slug, name) SELECT id, $1, 'Bench' FROM account RETURNING id),
       training AS (
         INSERT INTO trainings (id, slug, trainer_id, status, title, language, format, duration_minutes, price_ex_vat_cents,
           created_at, updated_at, published_at)
         SELECT uuidv7(), $1, id, 'PUBLISHED', 'Meten is weten', 'NL', 'ONLINE', 60, 9500, now(), now(), now()
         FROM trainer RETURNING id, trainer_id)
       INSERT INTO sessions (id, training_id, trainer_id, status, starts_at, ends_at, local_start, capacity,
         price_ex_vat_cents, created_at, updated_at, published_at)
       SELECT uuidv7(), id, trainer_id, 'PUBLISHED', at, at + interval '1 hour',
         to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI'), $3, 9500, now(), now(), now()
       FROM training, LATERAL (SELECT date_trunc('hour', now()) + (30 + n) * interval '1 day' AS at
                               FROM generate_series(1, $2::int) n) days RETURNING id`,
      [name, sessions, capacity],
    );
    return rows.map(({ id }) => id);
  });

/** Each member with each session once, in an order in which neighbours meet neither member nor session. */
export function* pairs(members, sessions) {
  for (let round = 0; round < members.length; round++)
    for (let at = 0; at < sessions.length; at++)
      yield { member: members[(at + round) % members.length], sessionId: sessions[at] };
}

/** The request by which the web app books one seat. */
export const bookingRequest = (bench, { member, sessionId }) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', cookie: member.cookie },
  body: JSON.stringify({
    documentId: bench.documents.BookSeats,
    variables: { input: { sessionId, seats: 1 } },
  }),
});

/** Sends it: by node:http, which costs the machine that is measured a third of what fetch does. @returns the answer */
export async function post(site, { path, body, ...options }, agent) {
  const request = ask(new URL(path, site.url), { ...options, agent });
  request.end(body);
  const [response] = await once(request, 'response');
  return json(response);
}
