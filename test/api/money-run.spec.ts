import { BookingEntity } from '../../apps/api/src/bookings/index.js';
import { MakeParticipants } from '../../apps/api/src/bookings/make-participants.js';
import { PayBooking } from '../../apps/api/src/payments/index.js';
import type { Actor } from '../../apps/api/src/platform/access/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { Timers } from '../../apps/api/src/platform/jobs/index.js';
import { SandboxConnect } from '../../apps/api/src/platform/payment/sandbox-connect.js';
import { SandboxGateway } from '../../apps/api/src/platform/payment/sandbox.gateway.js';
import { writeHistory } from '../../apps/api/src/ledger/index.js';
import { BadNetwork, seeded } from '../support/bad-network.js';
import { invariants } from '../support/bookings.js';
import { booksAgree } from '../support/money.js';
import { publishTraining } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const BOOKINGS = 2_000;
/** Of these the payment itself goes over the network; the others were paid before it went bad. */
const PAYING = 200;
const TRAINERS = 10;
const SESSIONS_EACH = 10;
const MEMBERS = 40;
const AT_ONCE = 8;

let world: World;
let network: BadNetwork;
const random = seeded(20_261_122);
const chance = (percent: number) => random() * 100 < percent;
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);

beforeAll(async () => {
  world = await startWorld();
  network = new BadNetwork(world);
  // Only what is about money reacts: mails and the search index have tests of their own.
  await world.db.query(`
    CREATE FUNCTION only_money() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RETURN CASE WHEN NEW.reaction ~ '^(Settle|SchedulePayout|AlignPayout|SendPayouts|CheckAccount|CompleteMove)' THEN NEW END;
    END $$;
    CREATE TRIGGER only_money BEFORE INSERT ON deliveries FOR EACH ROW EXECUTE FUNCTION only_money();
    CREATE FUNCTION no_reminders() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER no_reminders BEFORE INSERT ON timers FOR EACH ROW WHEN (NEW.kind ~ 'remind')
      EXECUTE FUNCTION no_reminders()`);
}, 60_000);
afterAll(async () => {
  network.close();
  await world.close();
});

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}

/** One call in eight goes wrong in one way or another, and so does one webhook in six. */
function misbehave(): void {
  network.onCall = () =>
    chance(88) ? 'goes well' : chance(34) ? 'request lost' : chance(50) ? 'answer lost' : 'twice';
  network.onWebhook = () => {
    if (chance(84)) return 'goes well';
    return (['lost', 'answer lost', 'twice', 'late', 'never'] as const)[Math.floor(random() * 5)]!;
  };
}

interface Order {
  bookingId: string;
  member: Caller;
}

const actorOf = ({ id }: Caller): Actor => ({ id, roles: ['member'], language: 'nl' });

async function sessions(): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < TRAINERS; n++) {
    const trainer = await world.user({ trainer: { vatStatus: n % 3 ? 'STANDARD' : 'KOR' } });
    const training = await publishTraining(trainer, { format: 'ONLINE', priceExVatCents: 1_234 + n * 1_111 });
    const dates = Array.from({ length: SESSIONS_EACH }, (_, day) => ({
      startsAt: `2026-12-${String(10 + day).padStart(2, '0')}T09:00`,
      capacity: 20,
      minSeats: 1,
    }));
    const { scheduleSessions } = await trainer.graphql<{ scheduleSessions: { sessions: { id: string }[] } }>(
      `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) { ... on ScheduledSessions { sessions { id } } } }`,
      { input: { trainingId: training.id, sessions: dates } },
    );
    ids.push(...scheduleSessions.sessions.map(({ id }) => id));
  }
  return ids;
}

/** 2,000 held seats as booking leaves them, in a few statements; most are paid, of the others the checkouts are asked for. */
async function bookAll(): Promise<Order[]> {
  const members = await Promise.all(Array.from({ length: MEMBERS }, () => world.user()));
  const unordered = (await sessions()).flatMap((sessionId) =>
    shuffled(members)
      .slice(0, BOOKINGS / (TRAINERS * SESSIONS_EACH))
      .map((member) => ({ sessionId, member, bookingId: newId() })),
  );
  const wanted = shuffled(unordered);
  const now = world.clock.now();
  const heldUntil = new Date(now.getTime() + 15 * 60_000);
  await world.db.tx(async () => {
    await world.db.query(
      `INSERT INTO bookings (id, session_id, member_id, status, seats, ex_vat_cents, vat_cents, total_cents, vat_percent,
         vat_status, policy, held_until, created_at)
       SELECT w.id, s.id, w.member, 'HELD', 1, s.price_ex_vat_cents, vat.cents, s.price_ex_vat_cents + vat.cents, vat.percent,
         s.vat_status, 'STANDARD', $2, $3
       FROM jsonb_to_recordset($1) AS w (id uuid, session uuid, member uuid) JOIN sessions s ON s.id = w.session
       CROSS JOIN LATERAL (SELECT CASE s.vat_status WHEN 'STANDARD' THEN 21 ELSE 0 END AS percent,
         CASE s.vat_status WHEN 'STANDARD' THEN floor((s.price_ex_vat_cents * 21 + 50) / 100) ELSE 0 END::int AS cents) vat`,
      [
        JSON.stringify(
          wanted.map((one) => ({ id: one.bookingId, session: one.sessionId, member: one.member.id })),
        ),
        heldUntil,
        now,
      ],
    );
    await world.db.query(
      `UPDATE sessions s SET seats_taken = (SELECT count(*) FROM bookings b WHERE b.session_id = s.id)`,
    );
    world.app
      .get(MakeParticipants, { strict: false })
      .run(wanted.map(({ bookingId: id }) => ({ id, seats: 1 })));
    await world.app.get(Timers, { strict: false }).set({
      kind: 'booking.expire-hold',
      subject: wanted.slice(0, PAYING).map(({ bookingId }) => bookingId),
      dueAt: heldUntil,
    });
    await payInBulk(wanted.slice(PAYING).map(({ bookingId }) => bookingId));
  });
  const payBooking = world.app.get(PayBooking, { strict: false });
  await inParallel(wanted.slice(0, PAYING), async ({ bookingId, member }) => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const opened = payBooking.run(actorOf(member), bookingId);
      if (await opened.then(() => true).catch(() => false)) return;
    }
  });
  return wanted.map(({ bookingId, member }) => ({ bookingId, member }));
}

/** Confirmed, with payments, checkouts and books as a good day leaves them. */
async function payInBulk(bookingIds: readonly string[]): Promise<void> {
  const now = world.clock.now();
  await world.db.query(
    `UPDATE bookings SET status = 'CONFIRMED', confirmed_at = $2, held_until = NULL WHERE id = ANY($1)`,
    [bookingIds, now],
  );
  await world.db.query(
    `INSERT INTO payments (id, booking_id, provider, status, amount_cents, checkout_ref, payment_ref, expires_at, created_at, paid_at)
     SELECT uuidv7(), id, 'sandbox', 'PAID', total_cents, 'sbx_' || id, 'sbx_pay_' || id, $2, $2, $2 FROM bookings WHERE id = ANY($1)`,
    [bookingIds, now],
  );
  await world.db.query(
    `INSERT INTO sandbox.checkouts (ref, key, amount_cents, currency, description, customer_email, locale, success_url, cancel_url,
       metadata, status, payment_ref, expires_at, created_at, ended_at)
     SELECT checkout_ref, id::text, amount_cents, 'eur', '', '', 'nl', $1, $1, '{}', 'paid', payment_ref, expires_at, created_at, paid_at
     FROM payments WHERE status = 'PAID'`,
    [world.url],
  );
  await writeHistory(world.db);
}

const checkouts = (orders: readonly Order[]) =>
  world.db.query<{ ref: string; paymentRef: string | null }>(
    `SELECT c.ref, c.payment_ref AS "paymentRef" FROM payments p JOIN sandbox.checkouts c ON c.key = p.id::text
     WHERE p.booking_id = ANY($1)`,
    [orders.map(({ bookingId }) => bookingId)],
  );

/** Whoever may not do it now is told so, and goes on. */
const ask = (mutation: string, { by }: { by: Caller }, variables: object) =>
  by.ask(mutation, variables).then(() => undefined);

it(`${BOOKINGS} bookings on a bad network end with books, provider and bookings in agreement`, async () => {
  misbehave();
  const gateway = world.app.get(SandboxGateway, { strict: false });
  const connect = world.app.get(SandboxConnect, { strict: false });
  const orders = await bookAll();
  expect(orders).toHaveLength(BOOKINGS);

  // Most pay in time, some after the hold, some not at all; some cards are declined.
  const open = shuffled(await checkouts(orders)).filter(({ paymentRef }) => !paymentRef);
  const late = open.slice(0, 40);
  const never = open.slice(40, 80);
  await inParallel(open.slice(80), async ({ ref }) => {
    if (chance(4)) await gateway.fail(ref);
    else await gateway.pay(ref);
  });
  await network.persist(3);
  world.clock.forward({ minutes: 20 });
  await network.persist(3);
  await inParallel(late, async ({ ref }) => void (await gateway.pay(ref)));
  expect(never).toHaveLength(40);
  world.clock.forward({ minutes: 20 });
  await network.persist(3);

  // Some cancel, early or late; some banks take money back before the session.
  const cancelling = shuffled(orders).slice(0, 120);
  const cancelThese = (some: readonly Order[]) =>
    inParallel(some, async ({ member, bookingId }) => {
      await ask(
        `mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { __typename } }`,
        { by: member },
        {
          id: bookingId,
        },
      );
    });
  await cancelThese(cancelling.slice(0, 60));
  world.clock.set('2026-12-05T12:00:00Z');
  await cancelThese(cancelling.slice(60));
  await network.persist(3);
  const chargeBack = async (some: readonly Order[]) =>
    inParallel(await checkouts(some), async ({ paymentRef }) => {
      if (paymentRef) await connect.chargeBack(paymentRef).catch(() => undefined);
    });
  await chargeBack(shuffled(orders).slice(0, 30));
  await network.persist(2);

  // The sessions pass one by one; members dispute, payouts leave, banks take back and decide.
  const moderator = await world.user({ roles: ['moderator'] });
  for (let day = 10; day <= 23; day++) {
    world.clock.set(`2026-12-${day}T12:00:00Z`);
    await inParallel(shuffled(orders).slice(0, 12), async ({ member, bookingId }) => {
      await ask(
        `mutation ($id: ID!) { openDispute(input: { bookingId: $id, reason: "Het was heel anders dan beloofd." }) { __typename } }`,
        { by: member },
        { id: bookingId },
      );
    });
    if (day % 4 === 0) await chargeBack(shuffled(orders).slice(0, 5));
    await network.persist(2);
    const disputes = await world.db.query<{ id: string; max: number }>(
      `SELECT d.id, (SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0)::int FROM payments p
         WHERE p.booking_id = d.booking_id AND p.status = 'PAID') AS max
       FROM disputes d WHERE d.status = 'OPEN' AND d.opened_at < $1`,
      [new Date(world.clock.now().getTime() - 2 * 24 * 3600_000)],
    );
    await inParallel(disputes, async ({ id, max }) => {
      const refundCents = chance(40) ? 0 : Math.floor(max * random());
      await ask(
        `mutation ($input: DecideDisputeInput!) { decideDispute(input: $input) { __typename } }`,
        { by: moderator },
        { input: { disputeId: id, refundCents, explanation: 'Zo hebben we besloten.' } },
      );
    });
    const chargebacks = await world.db.query<{ ref: string }>(
      `SELECT ref FROM sandbox.chargebacks WHERE status = 'open' LIMIT 6`,
    );
    await inParallel(chargebacks, ({ ref }) => connect.closeChargeback(ref, chance(50) ? 'won' : 'lost'));
  }

  // The network heals; what waits is done, and a few nights pass.
  network.heal();
  for (const { ref } of await world.db.query<{ ref: string }>(
    `SELECT ref FROM sandbox.chargebacks WHERE status = 'open'`,
  ))
    await connect.closeChargeback(ref, 'won');
  for (const day of [27, 28, 29]) {
    world.clock.set(`2026-12-${day}T12:00:00Z`);
    await tellAgain();
    expect(await network.persist()).toBe(true);
  }
  await booksAgree(world);
  await invariants(world);
  const [last] = await world.db.query(
    `SELECT difference_cents AS difference, on_the_way_cents AS "onTheWay", differences FROM reconciliations ORDER BY until DESC LIMIT 1`,
  );
  expect(last).toEqual({ difference: 0, onTheWay: 0, differences: [] });
  const [counts] = await world.db.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM ledger_movements WHERE kind = 'payment-received') AS paid,
       (SELECT count(*)::int FROM refunds) AS refunds, (SELECT count(*)::int FROM payouts WHERE status = 'SENT') AS sent,
       (SELECT count(*)::int FROM payout_reversals WHERE status = 'DONE') AS reversed,
       (SELECT count(*)::int FROM disputes WHERE status <> 'OPEN') AS decided,
       (SELECT count(*)::int FROM chargebacks) AS chargebacks,
       (SELECT count(*)::int FROM payout_lines) AS lines`,
  );
  expect(counts!.paid).toBeGreaterThan(1_500);
  expect(counts!.lines).toBeGreaterThan(1_200);
  for (const what of ['refunds', 'sent', 'reversed', 'decided', 'chargebacks'])
    expect([what, counts![what]! > 0]).toEqual([what, true]);
  expect(await world.db.manager.count(BookingEntity)).toBe(BOOKINGS);
}, 600_000);

/** A provider says again what nobody answered well, for days; what we ask ourselves is only how checkouts ended. */
async function tellAgain(): Promise<void> {
  await world.db.tx(async () => {
    await world.db.query(
      `UPDATE sandbox.deliveries SET delivered_at = NULL WHERE event_id NOT IN (SELECT event_id FROM payment_notices)`,
    );
    await world.db.query(
      `INSERT INTO timers (kind, subject, due_at) SELECT 'sandbox.deliver-webhook', event_id, $1 FROM sandbox.deliveries WHERE delivered_at IS NULL
       ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at, done_at = NULL, failed_at = NULL, attempts = 0, leased_until = NULL`,
      [world.clock.now()],
    );
  });
}
