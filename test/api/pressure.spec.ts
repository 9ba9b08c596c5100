import { setTimeout as wait } from 'node:timers/promises';
import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { book as hold } from '../support/bookings.js';
import { seat } from '../support/notifications.js';
import { bookableSession, publishTraining, scheduleSession } from '../support/scenes.js';
import { readWhole, statementsOf, type Statement } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let trainer: Caller;
let member: Caller;
let slug: string;
let trainingId: string;
let sessionId: string;

beforeAll(async () => {
  world = await startWorld();
  ({ trainer, slug, trainingId, sessionId } = await bookableSession(world));
  await world.settle();
  ({ member } = await seat(world, sessionId));
}, 60_000);
afterAll(() => world.close());

const LIST = `query ($first: Int) { trainings(first: $first) { totalCount nodes { title price { inclVatCents }
  trainer { name photo { url } } nextSession { startsAt seatsLeft place { town } } topics { name } image { url } } } }`;
const TRAINING = `query ($slug: String!) { training(slug: $slug) { title descriptionHtml trainer { name trainer { tradeName } }
  topics { name } items { title locked } sessions { id startsAt seatsLeft onlineUrl viewer { canBook booking { id } } } } }`;
const BOOKINGS = `{ viewer { bookings { totalCount nodes { status payment { status } member { name }
  session { startsAt onlineUrl training { title trainer { name } image { url } } } } } } }`;
const PARTICIPANTS = `query ($id: ID!) { session(id: $id) { bookings(first: 50) { nodes { member { name } payment { status } } } } }`;
const AGENDA = `{ viewer { agenda(from: "2026-11-01T00:00:00Z", to: "2027-02-01T00:00:00Z") {
  ... on BookedEntry { booking { session { training { title } } } } ... on GivenEntry { session { training { title } seatsTaken } } } } }`;
const KNOWS = `query ($slug: String!) { person(slug: $slug) { skills { level strength evidence { kind count } skill { name }
  endorsements { sentence endorser { name } } viewer { canEndorse } } } }`;
const SKILL = `{ skill(slug: "tig-lassen") { peopleCount trainingCount questionCount path { name } children { name } } }`;
const PERSON = `query ($slug: String!) { person(slug: $slug) { name trainings { nodes { title nextSession { startsAt } topics { name } } } } }`;

describe('the number of statements', () => {
  it.each([
    ['the list of trainings', () => world.visitor, LIST, 7],
    ['a training', () => member, TRAINING, 9],
    ['my bookings', () => member, BOOKINGS, 8],
    ['who booked a session', () => trainer, PARTICIPANTS, 5],
    ['my agenda', () => trainer, AGENDA, 7],
  ] as const)('of %s stays small however much there is', async (_, caller, query, most) => {
    const variables = { first: 20, slug, id: sessionId };
    await caller().graphql(query, variables);
    const few = await statementsOf(() => caller().graphql(query, variables));
    expect(few.length).toBeLessThanOrEqual(most);
  });

  it('does not grow with what is listed', async () => {
    const count = async (caller: Caller, query: string) =>
      (await statementsOf(() => caller.graphql(query, { first: 20, slug, id: sessionId }))).length;
    const before = [
      await count(world.visitor, LIST),
      await count(member, BOOKINGS),
      await count(trainer, PARTICIPANTS),
    ];
    for (let n = 0; n < 6; n++) {
      const other = await publishTraining(trainer, { title: `Figma ${n}`, topics: ['figma'] });
      const session = await scheduleSession(trainer, other.id, { startsAt: `2027-03-0${n + 1}T09:00` });
      await seat(world, sessionId);
      await book(session);
    }
    await world.settle();
    const after = [
      await count(world.visitor, LIST),
      await count(member, BOOKINGS),
      await count(trainer, PARTICIPANTS),
    ];
    expect(after).toEqual(before);
  });
});

async function book(session: string): Promise<void> {
  await member.graphql(`mutation ($id: ID!) { bookSeats(input: { sessionId: $id }) { __typename } }`, {
    id: session,
  });
}

describe('with ten thousand of everything', () => {
  /** An index of its own where each document may match: how much is found is part of the answer. */
  const WHOLE = new Set(['search_documents_training', 'search_occurrences', 'search_state', 'skills']);
  let personSlug: string;

  beforeAll(async () => {
    [{ slug: personSlug }] = (await world.db.query<{ slug: string }>(
      'SELECT slug FROM people WHERE id = $1',
      [trainer.id],
    )) as [{ slug: string }];
    await fill();
  }, 60_000);

  /** Ten thousand people, trainings, sessions, bookings, payments, and what goes with them. */
  async function fill(): Promise<void> {
    await world.db.query(
      `INSERT INTO auth."user" (id, name, email, "emailVerified")
       SELECT uuidv7(), 'Veel ' || n, 'veel' || n || '@voorbeeld.nl', true FROM generate_series(1, 10000) n`,
    );
    await world.db.query(
      `INSERT INTO people (id, slug, name) SELECT id, split_part(email, '@', 1), name FROM auth."user" WHERE email LIKE 'veel%'`,
    );
    await world.db.query(
      `INSERT INTO trainings (id, slug, trainer_id, status, title, language, format, duration_minutes, price_ex_vat_cents,
         created_at, updated_at, published_at)
       SELECT uuidv7(), 'veel-' || p.slug, p.id, 'PUBLISHED', 'Training van ' || p.name, 'NL', 'ONLINE', 60, 9500, $1, $1, $1
       FROM people p WHERE p.slug LIKE 'veel%'`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO sessions (id, training_id, trainer_id, status, starts_at, ends_at, local_start, capacity, seats_taken,
         price_ex_vat_cents, created_at, updated_at)
       SELECT uuidv7(), t.id, t.trainer_id, 'PUBLISHED', at, at + interval '1 hour',
         to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI'), 12, 1, 9500, $1, $1
       FROM (SELECT *, $1::timestamptz + random() * interval '300 days' AS at FROM trainings WHERE slug LIKE 'veel-%') t`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO bookings (id, session_id, member_id, status, seats, ex_vat_cents, vat_cents, total_cents, vat_percent,
         vat_status, policy, confirmed_at, created_at)
       SELECT uuidv7(), s.id, $1, 'CONFIRMED', 1, 9500, 1995, 11495, 21, 'STANDARD', 'STANDARD', $2, $2
       FROM (SELECT id, row_number() OVER () AS n FROM sessions WHERE price_ex_vat_cents = 9500) s
       WHERE NOT EXISTS (SELECT FROM bookings b WHERE b.session_id = s.id)`,
      [(await world.user()).id, world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO payments (id, booking_id, provider, status, amount_cents, expires_at, created_at, paid_at)
       SELECT uuidv7(), id, 'sandbox', 'PAID', 11495, $1, $1, $1 FROM bookings
       WHERE NOT EXISTS (SELECT FROM payments p WHERE p.booking_id = bookings.id)`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO refunds (id, payment_id, booking_id, amount_cents, reason, status, created_at)
       SELECT uuidv7(), id, booking_id, 100, 'cancelled', 'DONE', $1 FROM payments`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO timers (kind, subject, due_at, done_at)
       SELECT kind, b.id::text, $1::timestamptz + interval '100 days', NULL
       FROM bookings b, unnest('{reminder.week-before,reminder.day-before,reminder.hour-before}'::text[]) kind
       ON CONFLICT DO NOTHING`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO outbox (id, name, payload, occurred_at, relayed_at)
       SELECT uuidv7(), 'Past', '{}', $1, $1 FROM generate_series(1, 10000)`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO deliveries (event_id, reaction, handled_at) SELECT id, 'Past', now() FROM outbox WHERE name = 'Past'`,
    );
    await world.db.query(
      `INSERT INTO training_skills (training_id, skill_id)
       SELECT t.id, s.id FROM (SELECT id, row_number() OVER () AS n FROM trainings WHERE slug LIKE 'veel-%') t
       JOIN (SELECT id, row_number() OVER () - 1 AS n FROM skills) s ON s.n = t.n % 500`,
    );
    await world.db.query(
      `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at)
       SELECT p.id, s.id, 2, 'PUBLIC', $1, $1 FROM (SELECT id, row_number() OVER () AS n FROM people) p
       JOIN (SELECT id, row_number() OVER () - 1 AS n FROM skills) s ON s.n IN (p.n % 500, (p.n * 7 + 1) % 500)`,
      [world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO skill_endorsements (id, person_id, skill_id, endorser_id, sentence, created_at)
       SELECT uuidv7(), person_id, skill_id, $1, 'Hielp mij uit de brand', $2 FROM skill_claims WHERE person_id <> $1`,
      [member.id, world.clock.now()],
    );
    await world.db.query('ANALYZE');
  }

  async function expectIndexed(statements: Statement[]): Promise<void> {
    const hot = statements.filter(({ text }) => /^\s*(SELECT|WITH|UPDATE|DELETE)/i.test(text));
    const slow: { table: string; text: string }[] = [];
    for (const statement of hot)
      for (const table of await readWhole(world.db, statement))
        if (!WHOLE.has(table)) slow.push({ table, text: statement.text });
    expect(slow).toEqual([]);
  }

  it.each([
    ['the list of trainings', () => world.visitor, LIST],
    ['a training', () => member, TRAINING],
    ['a person', () => world.visitor, PERSON],
    ['what somebody knows', () => member, KNOWS],
    ['a skill', () => world.visitor, SKILL],
    ['my bookings', () => member, BOOKINGS],
    ['who booked a session', () => trainer, PARTICIPANTS],
    ['my agenda', () => trainer, AGENDA],
  ] as const)('%s is found by indexes', async (what, caller, query) => {
    const variables = {
      first: 20,
      slug: ['a person', 'what somebody knows'].includes(what) ? personSlug : slug,
      id: sessionId,
    };
    await expectIndexed(await statementsOf(() => caller().graphql(query, variables)));
  });

  it('booking and paying is', async () => {
    const fresh = await scheduleSession(trainer, trainingId, { startsAt: '2027-04-01T09:00' });
    await expectIndexed(await statementsOf(async () => void (await seat(world, fresh))));
  });

  it('what a worker looks for again and again is', async () => {
    world.clock.forward({ minutes: 10 });
    await expectIndexed(await statementsOf(() => world.app.get(Work).settle()));
  });
});

describe('at the same time', () => {
  it('a training that gets longer and a session that moves agree on how long it takes', async () => {
    const {
      trainer: other,
      trainingId: id,
      sessionId: session,
    } = await bookableSession(world, { format: 'ONLINE' });
    for (let round = 0; round < 5; round++) {
      await Promise.all([
        other.graphql(
          `mutation ($id: ID!, $minutes: Int!) { updateTraining(id: $id, input: { durationMinutes: $minutes }) { __typename } }`,
          { id, minutes: 100 + round },
        ),
        other.graphql(
          `mutation ($id: ID!, $at: WallTime!) { updateSession(id: $id, input: { startsAt: $at }) { __typename } }`,
          { id: session, at: `2027-05-1${round}T09:00` },
        ),
      ]);
      const [row] = await world.db.query(
        'SELECT extract(epoch FROM ends_at - starts_at)::int / 60 AS minutes FROM sessions WHERE id = $1',
        [session],
      );
      expect(row).toEqual({ minutes: 100 + round });
    }
  });

  it('opening a checkout does not undo what the webhook told meanwhile', async () => {
    const { sessionId: session } = await bookableSession(world);
    const payer = await world.user();
    const { id } = await hold(payer, session);
    await world.db.query(
      'UPDATE payments SET checkout_ref = NULL, checkout_url = NULL WHERE booking_id = $1',
      [id],
    );
    let opening: Promise<unknown> = Promise.resolve();
    await world.db.tx(async () => {
      await world.db.query('LOCK TABLE sandbox.checkouts');
      opening = world.db.detached(() =>
        payer.graphql(`mutation ($id: ID!) { payBooking(bookingId: $id) { __typename } }`, { id }),
      );
      while (!(await world.db.detached(waitsForCheckouts))) await wait(5);
      await world.db.query(`UPDATE payments SET status = 'PAID', paid_at = $2 WHERE booking_id = $1`, [
        id,
        world.clock.now(),
      ]);
    });
    await opening;
    const [payment] = await world.db.query(
      'SELECT status, checkout_url FROM payments WHERE booking_id = $1',
      [id],
    );
    expect(payment).toEqual({ status: 'PAID', checkout_url: expect.stringContaining('/sandbox/checkout/') });
  });

  const waitsForCheckouts = async (): Promise<boolean> =>
    (
      await world.db.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND query LIKE '%sandbox.checkouts%'`,
      )
    ).length > 0;
});
