// 20,000 reminders due at one moment, for two workers of which one is killed in the middle. Drained is when each is decided
// on what is true by then and its mail is written down, once; writing it out and sending it comes after, and is told apart.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { root } from '../../../scripts/lib/workspace.mjs';
import { spread } from '../lib/measure.mjs';
import { drainBare } from '../lib/reminders-floor.mjs';
import { dueAt, fillBookings, outcome } from '../lib/reminders-due.mjs';

const COUNT = 20_000;
const ROUNDS = 2;
const AHEAD_MS = 3_000;
const LIMIT_SECONDS = 2;

export default async function reminders(bench) {
  const url = await bench.databases.copy('bench_reminders', { empty: true });
  const { migrate } = await import(join(root, 'apps/api/dist/platform/db/migrate.js'));
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const redis = await bench.redis();
  try {
    await fillBookings(client, COUNT);
    await dueAt(client, new Date(Date.now() + 3_600_000));
    if (!redis)
      bench.log('no redis-server here (Debian: apt-get install redis-server): the queue on Postgres alone');
    const backends = [
      { name: 'Postgres', env: {} },
      ...(redis ? [{ name: 'Redis', env: { REDIS_URL: redis.url } }] : []),
    ];
    const rows = [];
    for (const { name, env } of backends) rows.push(await measure(bench, { client, url, name, env }));
    return rows;
  } finally {
    await client.end();
    await redis?.stop();
  }
}

async function measure(bench, { client, url, name, env }) {
  const worker = () => bench.site(url, { role: 'worker', env });
  const workers = [await worker(), await worker()];
  const ours = [];
  const floor = [];
  let sent;
  for (let round = 0; round < ROUNDS; round++) {
    const moment = new Date(Date.now() + AHEAD_MS + 1_000);
    moment.setMilliseconds(0);
    await dueAt(client, moment);
    await until(moment);
    await drained(client, COUNT / 2);
    await workers.pop().kill();
    await drained(client, COUNT);
    ours.push((Date.now() - moment) / 1000);
    sent ??= await mailsPerSecond(client);
    const { mails, lost, doubled, unmoved } = await outcome(client);
    if (lost || doubled || unmoved)
      throw new Error(`${lost} lost, ${doubled} doubled, ${unmoved} not moved, of ${mails} mails`);
    await workers.pop().stop();
    await dueAt(client, new Date());
    floor.push(await drainBare(url, COUNT));
    if (round < ROUNDS - 1) workers.push(await worker(), await worker());
  }
  const bare = spread(floor);
  const own = spread(ours);
  return {
    figure: `reminders, ${name}`,
    scale: null,
    unit: 's',
    ...own,
    floor: { what: 'the same rows claimed and written by bare pg in one process, nobody killed', ...bare },
    ratio: bare.median / own.median,
    target: { max: LIMIT_SECONDS },
    note: `0 lost, 0 doubled; the mails themselves by the worker that is left: ${sent} a second`,
  };
}

const until = (moment) => wait(Math.max(0, moment - Date.now()));

/** Until so many are decided; looking costs the database little, as it is the one that is measured. */
async function drained(client, count) {
  for (;;) {
    const { rowCount } = await client.query({
      name: 'waiting',
      text: `SELECT FROM timers WHERE kind = 'reminder.hour-before' AND done_at IS NULL AND failed_at IS NULL AND due_at <= now()
        OFFSET $1 LIMIT 1`,
      values: [COUNT - count],
    });
    if (!rowCount) return;
    await wait(50);
  }
}

async function mailsPerSecond(client) {
  const sent = async () =>
    (await client.query('SELECT count(*)::int AS sent FROM mails WHERE sent_at IS NOT NULL')).rows[0].sent;
  const before = await sent();
  await wait(2_000);
  return Math.round(((await sent()) - before) / 2);
}
