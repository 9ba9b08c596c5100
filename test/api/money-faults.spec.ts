import { PaymentGateway } from '../../apps/api/src/platform/payment/index.js';
import { SandboxGateway } from '../../apps/api/src/platform/payment/sandbox.gateway.js';
import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { BadNetwork } from '../support/bad-network.js';
import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { booksAgree, payoutsOf, seatPaid } from '../support/money.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let network: BadNetwork;

beforeEach(async () => {
  world = await startWorld();
  network = new BadNetwork(world);
});
afterEach(async () => {
  network.heal();
  expect(await network.persist()).toBe(true);
  network.close();
  await world.close();
});

const cancel = (member: Caller, id: string) =>
  member.graphql<{ cancelBooking: { __typename: string } }>(
    `mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { __typename } }`,
    { id },
  );
const payBooking = async (member: Caller, id: string) =>
  (
    await member.graphql<{
      payBooking: { __typename: string; message?: string; payment?: { checkoutUrl: string } };
    }>(
      `mutation ($id: ID!) { payBooking(bookingId: $id) { __typename ... on Booking { payment { checkoutUrl } } ... on UserError { message } } }`,
      { id },
    )
  ).payBooking;
const outcomes = async () =>
  (await world.db.query<{ outcome: string }>('SELECT outcome FROM payment_notices ORDER BY received_at')).map(
    ({ outcome }) => outcome,
  );
const movements = async (bookingId: string) =>
  (
    await world.db.query<{ kind: string }>(
      'SELECT kind FROM ledger_movements WHERE booking_id = $1 ORDER BY occurred_at, id',
      [bookingId],
    )
  ).map(({ kind }) => kind);
const all = async () => {
  await booksAgree(world);
  await invariants(world);
};

describe('when the provider', () => {
  it('does not answer, the seat stays, the member is told, and can pay when it does', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    network.onCall = () => 'request lost';
    const held = await book(member, sessionId);
    expect(held).toMatchObject({ status: 'HELD', payment: { status: 'OPEN', checkoutUrl: null } });
    expect(await payBooking(member, held.id)).toMatchObject({
      __typename: 'PaymentUnavailable',
      message: expect.stringContaining('Probeer het'),
    });
    network.heal();
    const { payment } = await payBooking(member, held.id);
    await pay(member, payment!.checkoutUrl);
    await network.persist();
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'CONFIRMED' });
    await all();
  });

  it('answers too late, asking again leads to the same checkout, and nobody pays twice', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    network.onCall = () => 'answer lost';
    const held = await book(member, sessionId);
    network.heal();
    await payBooking(member, held.id);
    const [row] = await world.db.query('SELECT count(*)::int AS n FROM sandbox.checkouts');
    expect(row).toEqual({ n: 1 });
  });

  it('tells everything twice, it happens once', async () => {
    const { sessionId } = await bookableSession(world);
    network.onWebhook = () => 'twice';
    const { member, booking } = await seatPaid(world, sessionId);
    await cancel(member, booking.id);
    await network.persist();
    expect(await movements(booking.id)).toEqual(['payment-received', 'refund-decided', 'refund-done']);
    await all();
  });

  it('takes our calls twice, it happens once', async () => {
    const { sessionId } = await bookableSession(world);
    network.onCall = () => 'twice';
    const { member, booking } = await seatPaid(world, sessionId);
    await cancel(member, booking.id);
    await network.persist();
    expect(await bookingOf(member, booking.id)).toMatchObject({ payment: { status: 'REFUNDED' } });
    await all();
  });

  it('tells things in the wrong order, the end is the same', async () => {
    const { sessionId } = await bookableSession(world);
    const { member, booking } = await seatPaid(world, sessionId);
    const other = await seatPaid(world, sessionId);
    network.onWebhook = () => 'late';
    await cancel(member, booking.id);
    await world.settle();
    const [payment] = await world.db.query<{ ref: string }>(
      'SELECT checkout_ref AS ref FROM payments WHERE booking_id = $1',
      [other.booking.id],
    );
    for (const act of ['open', 'lost'])
      await world.visitor.http('POST', `/sandbox/checkout/${payment!.ref}/chargeback/${act}`, '', {
        'content-type': 'application/x-www-form-urlencoded',
      });
    await world.settle();
    network.heal();
    await network.persist();
    expect(await outcomes()).not.toContain('unknown-payment');
    expect(await bookingOf(member, booking.id)).toMatchObject({ payment: { status: 'REFUNDED' } });
    expect(await movements(other.booking.id)).toEqual([
      'payment-received',
      'charged-back',
      'chargeback-lost',
    ]);
    await all();
  });

  it('never tells, we ask when the checkout is over, and the seat is the member’s after all', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const held = await book(member, sessionId);
    network.onWebhook = () => 'never';
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'HELD' });
    world.clock.forward({ minutes: 31 });
    await network.persist();
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'CONFIRMED',
      payment: { status: 'PAID' },
    });
    await all();
  });

  it('says that the card was declined, the seat stays and another try succeeds', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const held = await book(member, sessionId);
    await world.visitor.http('POST', `${new URL(held.payment.checkoutUrl!).pathname}/fail`, '', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'HELD',
      payment: { status: 'FAILED' },
      viewer: { canPay: true },
    });
    const { payment } = await payBooking(member, held.id);
    await pay(member, payment!.checkoutUrl);
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'CONFIRMED' });
    await all();
  });

  it('tells of a payment for a booking that nobody knows, nothing is done, and the night brings it to light', async () => {
    const admin = await world.user({ roles: ['admin'] });
    const now = world.clock.now();
    const { ref } = await world.app.get(PaymentGateway).createCheckout({
      key: '01a200d5-4b73-7c7a-a9e3-0d6e3f0f1a2b',
      amountCents: 5_000,
      currency: 'eur',
      description: 'Van iemand anders',
      customerEmail: 'wie@voorbeeld.nl',
      locale: 'nl',
      successUrl: `${world.url}/`,
      cancelUrl: `${world.url}/`,
      expiresAt: new Date(now.getTime() + 900_000),
      metadata: {},
    });
    await world.app.get(SandboxGateway, { strict: false }).pay(ref);
    await world.settle();
    expect(await outcomes()).toEqual(['unknown-payment']);
    world.clock.set('2026-11-25T02:00:00Z');
    await world.settle();
    const { reconciliations } = await admin.graphql<{ reconciliations: { nodes: object[] } }>(
      `{ reconciliations { nodes { differenceCents onTheWayCents differences { kind providerCents ledgerCents onTheWay } } } }`,
    );
    expect(reconciliations.nodes[0]).toEqual({
      differenceCents: 5_000,
      onTheWayCents: 0,
      differences: [{ kind: 'payment', providerCents: 5_000, ledgerCents: 0, onTheWay: false }],
    });
    const mails = await world.db.query('SELECT kind FROM mails WHERE person_id = $1', [admin.id]);
    expect(mails).toEqual([{ kind: 'books-differ' }]);
  });

  it('is somebody else, its word is not believed', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const held = await book(member, sessionId);
    const [payment] = await world.db.query<{ id: string; ref: string }>(
      'SELECT id, checkout_ref AS ref FROM payments WHERE booking_id = $1',
      [held.id],
    );
    const body = JSON.stringify({
      eventId: 'evt_forged',
      kind: 'paid',
      checkoutRef: payment!.ref,
      key: payment!.id,
      paymentRef: 'forged',
      amountCents: 11_495,
      occurredAt: world.clock.now().toISOString(),
    });
    const seconds = Math.floor(world.clock.now().getTime() / 1000);
    for (const signature of ['', `t=${seconds},v1=${'0'.repeat(64)}`]) {
      const answer = await world.visitor.http('POST', '/webhooks/payment', body, {
        'content-type': 'application/json',
        'sandbox-signature': signature,
      });
      expect(answer.statusCode).toBe(400);
    }
    expect(await outcomes()).toEqual([]);
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'HELD', payment: { status: 'OPEN' } });
  });

  it('loses our refunds and transfers, they arrive all the same, once', async () => {
    const { sessionId, trainer } = await bookableSession(world);
    const { member, booking } = await seatPaid(world, sessionId);
    await seatPaid(world, sessionId);
    let turn = 0;
    network.onCall = () => (['request lost', 'answer lost', 'goes well'] as const)[turn++ % 3]!;
    await cancel(member, booking.id);
    await network.persist();
    world.clock.set('2026-12-24T11:00:00Z');
    await network.persist();
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT', grossCents: 11_495 }]);
    await all();
  });
});

describe('money that the provider cannot give back', () => {
  const MANUAL = `query ($settled: Boolean!) { manualRefunds(settled: $settled) { nodes { id amountCents reason memberName note settledAt } } }`;
  const RECORD = `mutation ($id: ID!) { recordManualRefund(input: { refundId: $id, note: "ING 2026-11-24" }) { __typename ... on ManualRefund { settledAt note } } }`;

  it('is transferred by a person, who writes it down once', async () => {
    const admin = await world.user({ roles: ['admin'] });
    const { sessionId } = await bookableSession(world);
    const { member, booking } = await seatPaid(world, sessionId);
    // Somebody gave it back at the provider already: ours is refused.
    await world.db.query(`UPDATE sandbox.checkouts SET refunded_cents = amount_cents`);
    await cancel(member, booking.id);
    await network.persist();
    expect(await bookingOf(member, booking.id)).toMatchObject({ payment: { status: 'REFUNDING' } });
    const { manualRefunds } = await admin.graphql<{ manualRefunds: { nodes: { id: string }[] } }>(MANUAL, {
      settled: false,
    });
    expect(manualRefunds.nodes).toMatchObject([
      { amountCents: 11_495, reason: 'cancelled', settledAt: null, note: expect.stringContaining('0 cents') },
    ]);
    const [{ id }] = manualRefunds.nodes as [{ id: string }];
    const record = () => admin.graphql<{ recordManualRefund: object }>(RECORD, { id });
    expect((await record()).recordManualRefund).toMatchObject({ note: 'ING 2026-11-24' });
    expect((await record()).recordManualRefund).toMatchObject({ __typename: 'RefundNotByHand' });
    expect(await bookingOf(member, booking.id)).toMatchObject({ payment: { status: 'REFUNDED' } });
    expect(await movements(booking.id)).toEqual(['payment-received', 'refund-decided', 'refund-by-hand']);
    expect((await member.ask(RECORD, { id })).errors).toBeDefined();
    await world.db.query(`UPDATE sandbox.checkouts SET refunded_cents = 0`);
    await world.settle();
  });

  it('is known to be so when the payment is more than 180 days old', async () => {
    const admin = await world.user({ roles: ['admin'] });
    const { sessionId } = await bookableSession(world, { startsAt: '2027-07-20T09:00' });
    const { member, booking } = await seatPaid(world, sessionId);
    world.clock.forward({ days: 181 });
    await cancel(member, booking.id);
    await world.settle();
    const { manualRefunds } = await admin.graphql<{ manualRefunds: { nodes: object[] } }>(MANUAL, {
      settled: false,
    });
    expect(manualRefunds.nodes).toMatchObject([{ amountCents: 11_495, note: null }]);
    await all();
  });
});

describe('at the same time', () => {
  it('a cancellation and a late payment end with the money back, once', async () => {
    const work = world.app.get(Work);
    for (let round = 0; round < 4; round++) {
      const { sessionId } = await bookableSession(world, {
        format: 'ONLINE',
        startsAt: `2027-01-0${round + 4}T09:00`,
      });
      const member = await world.user();
      const held = await book(member, sessionId);
      await pay(member, held.payment.checkoutUrl);
      await Promise.all([cancel(member, held.id), work.settle()]);
      await world.settle();
      expect(await bookingOf(member, held.id)).toMatchObject({
        status: 'CANCELLED',
        payment: { status: 'REFUNDED', refundedCents: 11_495 },
      });
    }
    await all();
  });
});
