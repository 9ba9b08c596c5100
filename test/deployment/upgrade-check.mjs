import { join } from 'node:path';
import pg from 'pg';
import { startRedis } from '../../scripts/lib/outside.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { startProxy } from '../../scripts/lib/proxy.mjs';
import { SiteProcess } from '../../scripts/lib/site-process.mjs';
import { expect, runChecks } from './checks.mjs';
import { book, bookableSessions, cancel, until, Visitor } from './visitor.mjs';

/** What both releases understand: kept to what the first release knows. */
const operations = {
  Viewer: '{ viewer { email } }',
  Search: 'query ($query: String!) { search(query: $query) { totalCount } }',
  TrainingsCalendar:
    'query ($from: DateTime!, $to: DateTime!) { sessions(from: $from, to: $to) { id seatsLeft } }',
  BookSeats: `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) {
    __typename ... on Booking { id } ... on AlreadyBooked { bookingId } ... on UserError { message } } }`,
  PayBooking: `mutation ($bookingId: ID!) { payBooking(bookingId: $bookingId) {
    __typename ... on Booking { payment { checkoutUrl } } ... on UserError { message } } }`,
  BookingProgress: 'query ($id: ID!) { booking(id: $id) { status payment { status refundedCents } } }',
  CancelBooking: `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) {
    __typename ... on UserError { message } } }`,
};

/**
 * The previous release makes a database and fills it; this one migrates it; then both serve it side by side, and each
 * does what the other began. @returns how many claims do not hold
 */
export async function checkUpgrade({ previous, present, dataDir, log }) {
  const port = await freePort();
  const shared = {
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
    TRUSTED_DOCUMENTS_ONLY: 'false',
    AUTH_SECRET: 'only-for-the-check-of-two-releases-on-this-machine',
    ALLOW_SANDBOX_PAYMENTS: 'true',
    PUBLIC_URL: `http://localhost:${port}`,
    TRUST_PROXY: 'true',
    LOG_LEVEL: 'warn',
  };
  const process_ = (release, role, more) =>
    new SiteProcess({
      name: `${role} of ${release === present ? 'this release' : 'the release before'}`,
      at: release,
      env: { ...shared, NUTSHELL_ROLE: role, ...more },
      log,
    });
  const first = process_(previous, 'all', { NODE_ENV: 'development' });
  await first.start();
  await first.stop();

  const { startEmbeddedPostgres } = await import('../../libs/embedded/dist/index.js');
  const database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: () => {} });
  const redis = await startRedis();
  const settings = { DATABASE_URL: database.url, ...(redis && { REDIS_URL: redis.url }) };
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const count = async (sql, values = []) => Number((await client.query(sql, values)).rows[0].count);
  const running = [];
  const started = new Date();
  let proxy;
  let booked = 0;
  const up = async (release, role) => {
    const one = await process_(release, role, settings).start();
    running.push(one);
    return one;
  };
  try {
    const before = await count('SELECT count(*) FROM migrations');
    const old = await up(previous, 'api');
    // webhooks come in here: at either
    const upstreams = [old.url];
    proxy = await startProxy({ port, upstreams });
    const oldWorker = await up(previous, 'worker');
    let now;
    const member = new Visitor(shared.PUBLIC_URL, (name) => ({ query: operations[name] }));
    let sessions;
    let bookings;

    const oneOfEach = async () => {
      const one = sessions.pop();
      const two = sessions.pop();
      bookings = [
        await book(member, one.id, { hold: old.url, pay: now.url, read: old.url }),
        await book(member, two.id, { hold: now.url, pay: old.url, read: now.url }),
      ];
      booked += bookings.length;
      // by the worker that runs at this moment
      await until(
        () =>
          count(
            `SELECT count(*) FROM mails WHERE kind = 'booking-confirmed' AND sent_at IS NOT NULL AND created_at > $1`,
            [started],
          ),
        (sent) => sent === booked,
        `${booked} confirmations should be sent`,
      );
    };
    const takeBack = async (at, read) => {
      for (const id of bookings) await cancel(member, id, { ask: at.url, read: read.url });
    };
    return await runChecks([
      [
        'this release migrates the database while the release before serves it',
        async () => {
          await member.signIn(old.url, 'deelnemer@demo.nutshell.example');
          await process_(present, 'migrate', settings).run();
          now = await up(present, 'api');
          upstreams.push(now.url);
          return `${(await count('SELECT count(*) FROM migrations')) - before} new migrations`;
        },
      ],
      [
        'a login of either is a login of both',
        async () => {
          expect(
            (await member.ask(now.url, 'Viewer')).viewer?.email,
            'deelnemer@demo.nutshell.example',
            'this release',
          );
          await member.signIn(now.url, 'deelnemer@demo.nutshell.example');
          expect(
            (await member.ask(old.url, 'Viewer')).viewer?.email,
            'deelnemer@demo.nutshell.example',
            'the one before',
          );
        },
      ],
      [
        'both find the same',
        async () => {
          const found = await Promise.all(
            [old, now].map(
              async ({ url }) => (await member.ask(url, 'Search', { query: 'excel' })).search.totalCount,
            ),
          );
          expect(found[1], found[0], 'what this release finds');
          if (!found[0]) throw new Error('nothing was found');
          sessions = await bookableSessions(member, old.url);
          expect(
            (await bookableSessions(member, now.url)).length,
            sessions.length,
            'the sessions of this release',
          );
        },
      ],
      ['the worker of the release before confirms what both sold, and sends the mails', oneOfEach],
      ['and gives the money back of what was cancelled at this one', () => takeBack(now, old)],
      [
        'the worker of this release does the same',
        async () => {
          await oldWorker.stop();
          await up(present, 'worker');
          await oneOfEach();
          await takeBack(old, now);
        },
      ],
      [
        'nothing was given up, by either',
        async () => {
          for (const table of ['deliveries', 'timers'])
            expect(
              await count(`SELECT count(*) FROM ${table} WHERE failed_at IS NOT NULL`),
              0,
              `${table} that failed`,
            );
          // A worker tries what only a later release knows, and leaves it to that: twelve times in forty minutes.
          const tries = await client.query('SELECT kind FROM timers WHERE attempts > 0');
          const unknown = await count(`SELECT count(*) FROM deliveries WHERE attempts > 0`);
          expect(unknown, 0, 'reactions that had to be tried again');
          return `timers left to this release: ${tries.rows.map(({ kind }) => kind).join(', ') || 'none'}`;
        },
      ],
      [
        'rolled back, the release before starts on the new schema',
        async () => {
          await old.stop();
          await old.start();
          expect(
            (await member.ask(old.url, 'Viewer')).viewer?.email,
            'deelnemer@demo.nutshell.example',
            'who is signed in',
          );
        },
      ],
    ]);
  } finally {
    await proxy?.close();
    await Promise.all(running.map((one) => one.stop()));
    await client.end();
    await redis?.stop();
    await database.stop();
  }
}
