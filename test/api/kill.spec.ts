import { setTimeout as wait } from 'node:timers/promises';
import { BOOK, bookingOf, invariants, type BookAnswer } from '../support/bookings.js';
import { BuiltProcess } from '../support/built-process.js';
import { bookableSession, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

/** Of the real clock: these processes have no other. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const NOTHING_WAITS = { outbox: 0, deliveries: 0, timers: 0, failed: 0 };

let world: World;
let trainer: Caller;
let trainingId: string;

beforeAll(async () => {
  world = await startWorld({ now: new Date().toISOString() });
  ({ trainer, trainingId } = await bookableSession(world, { startsAt: `${inDays(20)}T09:00` }));
  await world.settle();
});
afterAll(() => world.close());

/** Until nothing is due any more, as the process itself says. */
async function rest(site: BuiltProcess): Promise<void> {
  for (;;) {
    const state = (await (await fetch(`${site.url}/dev/state.json`)).json()) as { waiting: object };
    if (JSON.stringify(state.waiting) === JSON.stringify(NOTHING_WAITS)) return;
    await wait(50);
  }
}

/** Every mail has been sent, and is there once. */
async function expectEachMailSentOnce(site: BuiltProcess, kinds: Record<string, number>): Promise<void> {
  const mails = await world.db.query<{ id: string; kind: string; sent: boolean }>(
    `SELECT id, kind, sent_at IS NOT NULL AS sent FROM mails WHERE kind = ANY($1)`,
    [Object.keys(kinds)],
  );
  const counted = Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, mails.filter((mail) => mail.kind === kind && mail.sent).length]),
  );
  expect(counted).toEqual(kinds);
  const files = new Set(site.sentMails());
  expect(mails.filter(({ id }) => !files.has(id))).toEqual([]);
}

describe('the whole process, killed again and again while seats are booked and paid', () => {
  const SESSIONS = 4;
  const SEATS = 12;
  const BUYERS = 18;
  /** After so many steps of the buyers, together. */
  const KILLS = [30, 90];

  let site: BuiltProcess;
  let steps = 0;

  beforeAll(async () => {
    site = await BuiltProcess.prepare('kill', { DATABASE_URL: world.databaseUrl });
    await site.start();
  });
  afterAll(() => site.remove());

  /** An answer, from a process that may die before it has given it: then from the next one. */
  async function ask<T>(request: () => Promise<T>): Promise<T> {
    for (;;) {
      await site.start();
      try {
        const answer = await request();
        steps += 1;
        if (steps === KILLS[0]) {
          KILLS.shift();
          await site.kill();
        }
        return answer;
      } catch (error) {
        if ((error as Error).name !== 'TypeError') throw error; // fetch: nobody there, or gone half-way
      }
    }
  }

  const graphql = <T>(member: Caller, query: string, variables: object): Promise<T> =>
    ask(async () => {
      const response = await fetch(`${site.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: member.cookie! },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: T; errors?: object[] };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    });

  /** @returns the id of the booking; null where the session is full */
  async function buy(member: Caller, sessionId: string): Promise<string | null> {
    const { bookSeats } = await graphql<{ bookSeats: BookAnswer }>(member, BOOK, {
      input: { sessionId, seats: 1 },
    });
    if (bookSeats.__typename === 'SessionFull') return null;
    // AlreadyBooked: the seat was held, and the answer got lost.
    const id = bookSeats.id ?? bookSeats.bookingId;
    const { payBooking } = await graphql<{ payBooking: BookAnswer }>(
      member,
      `
        mutation ($id: ID!) {
          payBooking(bookingId: $id) {
            __typename
            ... on Booking {
              payment {
                checkoutUrl
              }
            }
            ... on UserError {
              message
            }
          }
        }
      `,
      { id },
    );
    const { status } = await ask(() =>
      fetch(`${payBooking.payment.checkoutUrl}/pay`, { method: 'POST', redirect: 'manual' }),
    );
    expect(status).toBe(303);
    return id;
  }

  it('loses no seat, sells none twice, confirms all that was paid, and mails once', async () => {
    const buyers = await Promise.all(Array.from({ length: BUYERS }, () => world.user()));
    const sessions: string[] = [];
    for (let n = 0; n < SESSIONS; n++)
      sessions.push(
        await scheduleSession(trainer, trainingId, { startsAt: `${inDays(30 + n)}T09:00`, capacity: SEATS }),
      );
    const bought = await Promise.all(
      buyers.map(async (member) => {
        const mine: { member: Caller; id: string }[] = [];
        for (const session of sessions) {
          const id = await buy(member, session);
          if (id) mine.push({ member, id });
        }
        return mine;
      }),
    );
    expect(KILLS).toEqual([]);
    await site.start();
    await rest(site);

    await invariants(world);
    const sold = SESSIONS * SEATS;
    const seats = await world.db.query(
      'SELECT count(*)::int AS sessions FROM sessions WHERE id = ANY($1) AND seats_taken = $2',
      [sessions, SEATS],
    );
    expect(seats).toEqual([{ sessions: SESSIONS }]);

    const mine = bought.flat();
    expect(mine).toHaveLength(sold);
    for (const { member, id } of mine)
      expect(await bookingOf(member, id)).toMatchObject({
        status: 'CONFIRMED',
        payment: { status: 'PAID', refundedCents: 0 },
      });
    // By the provider's books too: what it took stands for a confirmed booking, one payment each.
    const [took] = await world.db.query(
      `SELECT count(*)::int AS checkouts, count(DISTINCT b.id)::int AS bookings, sum(c.refunded_cents)::int AS refunded
       FROM sandbox.checkouts c
       LEFT JOIN payments p ON p.id::text = c.key AND p.payment_ref = c.payment_ref
       LEFT JOIN bookings b ON b.id = p.booking_id AND b.status = 'CONFIRMED'
       WHERE c.status = 'paid'`,
    );
    expect(took).toEqual({ checkouts: sold, bookings: sold, refunded: 0 });

    await expectEachMailSentOnce(site, { 'booking-confirmed': sold, 'session-booked': sold });
    const reminders = await world.db.query(
      `SELECT kind, count(*)::int AS count FROM timers WHERE kind LIKE 'reminder.%-before' AND done_at IS NULL
       GROUP BY kind ORDER BY kind`,
    );
    expect(reminders).toEqual(
      ['day', 'hour', 'week'].map((before) => ({ kind: `reminder.${before}-before`, count: sold })),
    );
  }, 180_000);
});

describe('a worker, killed again and again in a burst', () => {
  const MANY = 500;
  let worker: BuiltProcess;

  beforeAll(async () => {
    worker = await BuiltProcess.prepare('worker', {
      DATABASE_URL: world.databaseUrl,
      NUTSHELL_ROLE: 'worker',
    });
  });
  afterAll(() => worker.remove());

  async function lapsedHolds(): Promise<string> {
    const sessionId = await scheduleSession(trainer, trainingId, { startsAt: `${inDays(60)}T09:00` });
    await world.db.query(
      `WITH accounts AS (
         INSERT INTO auth."user" (id, name, email, "emailVerified")
         SELECT uuidv7(), 'Deelnemer ' || n, 'reeks' || n || '@voorbeeld.nl', true FROM generate_series(1, $2) n
         RETURNING id, name, email),
       members AS (
         INSERT INTO people (id, slug, name)
         SELECT id, split_part(email, '@', 1), name FROM accounts RETURNING id),
       held AS (
         INSERT INTO bookings (id, session_id, member_id, status, seats, ex_vat_cents, vat_cents, total_cents,
           vat_percent, vat_status, policy, held_until, created_at)
         SELECT uuidv7(), $1, id, 'HELD', 1, 9500, 1995, 11495, 21, 'STANDARD', 'STANDARD', $3, $3 FROM members
         RETURNING id),
       mailed AS (
         INSERT INTO mails (id, key, kind, "to", subject, html, text, created_at)
         SELECT id, 'burst:' || id, 'welcome', 'reeks@voorbeeld.nl', 'Welkom', '<p>Welkom</p>', 'Welkom', $3 FROM held
         RETURNING id),
       due AS (
         INSERT INTO timers (kind, subject, due_at)
         SELECT 'booking.expire-hold', id::text, $3::timestamptz FROM held
         UNION ALL SELECT 'mail.send', id::text, $3 FROM mailed RETURNING 1)
       UPDATE sessions SET capacity = $2, seats_taken = $2 WHERE id = $1 AND EXISTS (SELECT FROM due)`,
      [sessionId, MANY, world.clock.now()],
    );
    return sessionId;
  }

  const done = async (): Promise<number> => {
    const [row] = await world.db.query<{ done: number }>(
      `SELECT count(*)::int AS done FROM timers WHERE done_at IS NOT NULL
         AND subject IN (SELECT id::text FROM mails WHERE key LIKE 'burst:%')`,
    );
    return row!.done;
  };

  it('loses nothing and does nothing twice', async () => {
    const sessionId = await lapsedHolds();
    for (const some of [150, 500]) {
      await worker.start();
      while ((await done()) < some) await wait(5);
      await worker.kill();
      expect(await done()).toBeLessThan(2 * MANY);
    }
    await worker.start();
    await rest(worker);

    await invariants(world);
    const [session] = await world.db.query('SELECT seats_taken FROM sessions WHERE id = $1', [sessionId]);
    expect(session).toEqual({ seats_taken: 0 });
    const [told] = await world.db.query(
      `SELECT count(*)::int AS events, count(DISTINCT payload ->> 'bookingId')::int AS bookings,
              bool_and(EXISTS (SELECT FROM deliveries d WHERE d.event_id = o.id)
                AND NOT EXISTS (SELECT FROM deliveries d WHERE d.event_id = o.id AND d.handled_at IS NULL)) AS handled
       FROM outbox o WHERE name = 'HoldExpired' AND payload ->> 'sessionId' = $1`,
      [sessionId],
    );
    expect(told).toEqual({ events: MANY, bookings: MANY, handled: true });
    await expectEachMailSentOnce(worker, { welcome: MANY });
    expect(worker.sentMails()).toHaveLength(MANY);
  }, 180_000);
});
