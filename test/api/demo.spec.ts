import { demoAccounts } from '../../apps/api/src/accounts/index.js';
import { loadDemo } from '../../apps/api/src/demo/index.js';
import { Reindex } from '../../apps/api/src/platform/search/index.js';
import { invariants } from '../support/bookings.js';
import { booksAgree, payoutsOf } from '../support/money.js';
import { Caller, startWorld, type World } from '../support/world.js';

const signIn = async (world: World, role: string): Promise<Caller> => {
  const { email, password } = demoAccounts.find((account) => account.role === role)!;
  const response = await world.visitor.http(
    'POST',
    '/api/auth/sign-in/email',
    { email, password },
    { origin: world.url },
  );
  expect(response.statusCode).toBe(200);
  const cookie = [response.headers['set-cookie']]
    .flat()
    .map((one) => one!.split(';')[0])
    .join('; ');
  const person = new Caller(world.app, '', cookie);
  const { viewer } = await person.graphql<{ viewer: { person: { id: string } } }>(
    '{ viewer { person { id } } }',
  );
  return new Caller(world.app, viewer.person.id, cookie);
};

describe('the demo', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld({ env: { NUTSHELL_DEMO: 'on' } });
    expect(await loadDemo(world.db, world.clock.now(), world.url)).toBe(true);
    await world.app.get(Reindex).run();
  }, 90_000);
  afterAll(() => world.close());

  const count = async (sql: string): Promise<number> => {
    const [row] = await world.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
    return row!.count;
  };

  it('is enough', async () => {
    expect(await count('trainer_profiles')).toBeGreaterThanOrEqual(45);
    expect(await count(`trainings WHERE status = 'PUBLISHED'`)).toBeGreaterThanOrEqual(125);
    expect(await count(`sessions WHERE status = 'PUBLISHED'`)).toBeGreaterThanOrEqual(320);
    expect(await count('skills WHERE topic AND parent_id IS NOT NULL')).toBeGreaterThanOrEqual(40);
    expect(await count('training_skills')).toBeGreaterThan(200);
    expect(await count('training_items')).toBeGreaterThan(150);
    expect(await count('bookings')).toBeGreaterThan(1_000);
    expect(await count('participants')).toBe(await count('bookings b, generate_series(1, b.seats)'));
    expect(await count('reviews')).toBeGreaterThan(100);
    expect(await count('reviews WHERE reply IS NOT NULL')).toBeGreaterThan(20);
    const scored = '(SELECT FROM reviews GROUP BY training_id HAVING count(*) >= 3) scored';
    expect(await count(scored)).toBeGreaterThan(20);
  });

  it('has books that agree with the sandbox, and payouts of what is over', async () => {
    await booksAgree(world);
    const trainer = await signIn(world, 'trainer');
    const payouts = await payoutsOf(trainer);
    expect(payouts.length).toBeGreaterThan(0);
    expect(payouts.every(({ status }) => status === 'SENT')).toBe(true);
    await world.db.query(`UPDATE timers SET due_at = $1 WHERE kind = 'books.reconcile'`, [world.clock.now()]);
    await world.settle();
    const [night] = await world.db.query(
      'SELECT difference_cents AS difference, on_the_way_cents AS "onTheWay", differences FROM reconciliations',
    );
    expect(night).toEqual({ difference: 0, onTheWay: 0, differences: [] });
    await booksAgree(world);
  });

  it('knows when its trainer is busy elsewhere, and asks nobody', async () => {
    const trainer = await signIn(world, 'trainer');
    const { viewer, busyTimes } = await trainer.graphql<{
      viewer: { busyFeeds: object[] };
      busyTimes: object[];
    }>(
      `query ($from: DateTime!, $to: DateTime!) {
        viewer { busyFeeds { host problem } } busyTimes(from: $from, to: $to) { startsAt } }`,
      { from: world.clock.now(), to: new Date(world.clock.now().getTime() + 60 * 86_400_000) },
    );
    expect(viewer.busyFeeds).toEqual([{ host: 'agenda.example', problem: null }]);
    expect(busyTimes.length).toBeGreaterThan(10);
    expect(await count(`timers WHERE kind = 'calendar.read-busy-feed'`)).toBe(0);
  });

  it('keeps the books: every seat taken is booked, every booking is paid, every refund is in the sandbox too', async () => {
    expect(
      await count(`sessions s WHERE seats_taken <> (SELECT coalesce(sum(seats), 0) FROM bookings b
        WHERE b.session_id = s.id AND b.status NOT IN ('EXPIRED', 'CANCELLED'))`),
    ).toBe(0);
    expect(
      await count(`bookings b WHERE status NOT IN ('RESERVED', 'OFFERED') AND cancel_reason IS DISTINCT FROM 'MOVED'
        AND total_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM payments p
        WHERE p.booking_id = b.id AND p.status = 'PAID')`),
    ).toBe(0);
    expect(
      await count(`payments p LEFT JOIN sandbox.checkouts c ON c.payment_ref = p.payment_ref AND c.key = p.id::text
        WHERE c.ref IS NULL OR c.refunded_cents <> p.refunded_cents
          OR p.refunded_cents <> (SELECT coalesce(sum(r.amount_cents), 0) FROM refunds r WHERE r.payment_id = p.id)`),
    ).toBe(0);
    expect(await count('refunds')).toBeGreaterThan(3);
    await invariants(world);
  });

  it('has what trainers and participants change: a new date, a cancelled one, moved and withdrawn bookings', async () => {
    const participant = await signIn(world, 'participant');
    const { viewer } = await participant.graphql<{
      viewer: Record<'upcoming' | 'past', { nodes: { choice: { kind: string; open: boolean } | null }[] }>;
    }>(`{ viewer { upcoming: bookings(when: UPCOMING) { nodes { choice { kind open } } }
      past: bookings(when: PAST) { nodes { choice { kind open } } } } }`);
    const choices = Object.values(viewer).flatMap(({ nodes }) => nodes.flatMap(({ choice }) => choice ?? []));
    expect(choices).toEqual([
      { kind: 'MOVED', open: true },
      { kind: 'CANCELLED', open: true },
    ]);
    expect(await count(`bookings WHERE cancel_reason = 'MOVED'`)).toBeGreaterThan(2);
    expect(await count(`bookings WHERE cancel_reason = 'WITHDRAWN'`)).toBeGreaterThan(1);
  });

  it('is offered on the sign-in page, and found', async () => {
    const { settings, trainings, topics } = await world.visitor.graphql<{
      settings: { demoAccounts: object[] };
      trainings: { totalCount: number; nodes: { slug: string }[] };
      topics: object[];
    }>(`{ settings { demoAccounts { email } } topics { slug }
      trainings(filter: { text: "componentn" }) { totalCount nodes { slug } } }`);
    expect(settings.demoAccounts).toHaveLength(3);
    expect(topics.length).toBeGreaterThanOrEqual(45);
    expect(trainings.nodes[0]!.slug).toBe('figma-componenten-in-een-ochtend');
  });

  it('is listed by the first date with a free seat, and shows that date', async () => {
    const { trainings } = await world.visitor.graphql<{
      trainings: { edges: { session: { startsAt: string; seatsLeft: number } | null }[] };
    }>('{ trainings(first: 100) { edges { session { startsAt seatsLeft } } } }');
    const free = trainings.edges.flatMap(({ session }) => (session?.seatsLeft ? session.startsAt : []));
    expect(free.length).toBeGreaterThan(80);
    expect(free).toEqual([...free].sort());
    expect(trainings.edges.slice(0, free.length).every(({ session }) => session?.seatsLeft)).toBe(true);
  });

  it('lets the participant look back, look ahead and cancel', async () => {
    const participant = await signIn(world, 'participant');
    const { viewer } = await participant.graphql<{
      viewer: { past: { totalCount: number }; upcoming: { nodes: { id: string }[] } };
    }>(
      `{ viewer { past: bookings(when: PAST) { totalCount } upcoming: bookings(when: UPCOMING) { nodes { id } } } }`,
    );
    expect(viewer.past.totalCount).toBeGreaterThan(0);
    const last = viewer.upcoming.nodes.at(-1)!;
    await participant.graphql(
      `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { ... on Booking { status } } }`,
      { input: { bookingId: last.id } },
    );
    await world.settle();
    const { booking } = await participant.graphql<{ booking: object }>(
      `query ($id: ID!) { booking(id: $id) { status payment { status } } }`,
      { id: last.id },
    );
    expect(booking).toEqual({ status: 'CANCELLED', payment: { status: 'REFUNDED' } });
  });

  it('lets the trainer see who comes, and the administrator be one', async () => {
    const trainer = await signIn(world, 'trainer');
    const { viewer } = await trainer.graphql<{
      viewer: { roles: string[]; trainings: { totalCount: number } };
    }>('{ viewer { roles trainings { totalCount } } }');
    expect(viewer.roles).toContain('trainer');
    expect(viewer.trainings.totalCount).toBe(4);
    const admin = await signIn(world, 'admin');
    const answer = await admin.graphql<{ viewer: { roles: string[] } }>('{ viewer { roles } }');
    expect(answer.viewer.roles).toEqual(expect.arrayContaining(['moderator', 'admin']));
  });

  it('reminds the participant, and nobody who was made up', async () => {
    for (let day = 0; day < 7; day++) {
      world.clock.forward({ days: 1 });
      await world.settle();
    }
    const sent = await world.db.query<{ email: string }>(
      `SELECT DISTINCT "to" AS email FROM mails WHERE kind = 'booking-reminder'`,
    );
    expect(sent).toEqual([{ email: 'deelnemer@demo.nutshell.example' }]);
    const accounts = demoAccounts.map(({ email }) => `'${email}'`).join(', ');
    expect(await count(`mails WHERE kind IN ('notification', 'digest') AND "to" NOT IN (${accounts})`)).toBe(
      0,
    );
  });

  it('comes once', async () => {
    const before = await count('people');
    expect(await loadDemo(world.db, world.clock.now(), world.url)).toBe(false);
    expect(await count('people')).toBe(before);
  });
});

it('never comes where somebody has an account', async () => {
  const world = await startWorld();
  await world.user();
  expect(await loadDemo(world.db, world.clock.now(), world.url)).toBe(false);
  expect(await world.db.query('SELECT FROM trainings')).toEqual([]);
  await world.close();
});
