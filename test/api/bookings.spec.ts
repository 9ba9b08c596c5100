import { bookableSession } from '../support/scenes.js';
import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { moveSession } from '../support/notifications.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => invariants(world));
afterAll(() => world.close());

const CANCEL = `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) {
  __typename ... on Booking { id status payment { status refundedCents } } ... on RefundChanged { refundCents } ... on UserError { message } } }`;
const cancel = async (member: Caller, bookingId: string, expectedRefundCents?: number) =>
  (
    await member.graphql<{ cancelBooking: { __typename: string; refundCents?: number } }>(CANCEL, {
      input: { bookingId, expectedRefundCents },
    })
  ).cancelBooking;
const PAY = `mutation ($id: ID!) { payBooking(bookingId: $id) { __typename ... on Booking { payment { checkoutUrl } } } }`;

describe('booking a seat', () => {
  it('holds it for 15 minutes, and confirms it by the webhook, never by coming back', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 2 });
    const member = await world.user();
    const held = await book(member, sessionId);
    expect(held).toMatchObject({
      status: 'HELD',
      totalCents: 11_495,
      vatCents: 1_995,
      payment: { status: 'OPEN' },
    });
    expect(new Date(held.heldUntil!).getTime() - world.clock.now().getTime()).toBe(15 * 60_000);

    await pay(member, held.payment.checkoutUrl);
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'HELD', viewer: { canPay: true } });
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'CONFIRMED',
      payment: { status: 'PAID', checkoutUrl: null },
      session: { seatsTaken: 1, seatsLeft: 1 },
      viewer: { canPay: false, canCancel: true },
    });
  });

  it('needs no payment where it is free', async () => {
    const { sessionId } = await bookableSession(world, { priceExVatCents: 0 });
    expect(await book(await world.user(), sessionId)).toMatchObject({
      status: 'CONFIRMED',
      payment: { status: 'NONE', checkoutUrl: null },
    });
  });

  it('lapses after 15 minutes and frees the seat', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const [first, second] = [await world.user(), await world.user()];
    const held = await book(first, sessionId);
    expect(await book(second, sessionId)).toMatchObject({
      __typename: 'SessionFull',
      seatsLeft: 0,
      message: expect.stringContaining('vol'),
    });
    world.clock.forward({ minutes: 15 });
    await world.settle();
    expect(await bookingOf(first, held.id)).toMatchObject({ status: 'EXPIRED' });
    expect(await book(second, sessionId)).toMatchObject({ status: 'HELD' });
  });

  it('lets someone whose hold has lapsed try again at once', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const member = await world.user();
    await book(member, sessionId);
    expect(await book(member, sessionId)).toMatchObject({ __typename: 'AlreadyBooked' });
    world.clock.forward({ minutes: 16 });
    expect(await book(member, sessionId)).toMatchObject({ status: 'HELD' });
  });

  it('is refused with a reason: own session, begun, unknown, too many, signed out', async () => {
    const { sessionId, trainer } = await bookableSession(world, { capacity: 3 });
    const member = await world.user();
    expect(await book(trainer, sessionId)).toMatchObject({ __typename: 'OwnSession' });
    expect(await book(member, sessionId, 4)).toMatchObject({ __typename: 'SessionFull', seatsLeft: 3 });
    expect(await book(member, sessionId, 0)).toMatchObject({ __typename: 'InvalidInput' });
    expect(
      (await member.ask(`mutation { bookSeats(input: { sessionId: "${member.id}" }) { __typename } }`))
        .errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect(
      (await world.visitor.ask(`mutation { bookSeats(input: { sessionId: "${sessionId}" }) { __typename } }`))
        .errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
    const before = world.clock.now();
    world.clock.set('2026-12-22T08:00:00Z');
    expect(await book(member, sessionId)).toMatchObject({ __typename: 'SessionStarted' });
    world.clock.set(before);
  });
});

describe('a payment that comes late', () => {
  it('gets the seat if one is free', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const member = await world.user();
    const held = await book(member, sessionId);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'CONFIRMED',
      session: { seatsTaken: 1 },
    });
  });

  it('goes back in full, once, if the seat is gone', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const [late, quick] = [await world.user(), await world.user()];
    const held = await book(late, sessionId);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    const taken = await book(quick, sessionId);
    await pay(quick, taken.payment.checkoutUrl);
    await pay(late, held.payment.checkoutUrl);
    await world.settle();
    await world.settle();
    expect(await bookingOf(quick, taken.id)).toMatchObject({ status: 'CONFIRMED' });
    expect(await bookingOf(late, held.id)).toMatchObject({
      status: 'EXPIRED',
      payment: { status: 'REFUNDED', refundedCents: 11_495 },
    });
  });
});

describe('cancelling', () => {
  it('shows what comes back first, gives back just that, and frees the seat', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const member = await world.user();
    const held = await book(member, sessionId);
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    const before = world.clock.now();
    world.clock.set('2026-12-15T08:00:00Z');
    const { refundPreview } = await member.graphql<{ refundPreview: { refundCents: number } }>(
      `query ($id: ID!) { refundPreview(bookingId: $id) { refundCents paidCents percent policy { untilAt percent } } }`,
      { id: held.id },
    );
    expect(refundPreview).toMatchObject({ refundCents: 5_748, paidCents: 11_495, percent: 50 });
    expect(await cancel(member, held.id, 11_495)).toMatchObject({
      __typename: 'RefundChanged',
      refundCents: 5_748,
    });
    expect(await cancel(member, held.id, refundPreview.refundCents)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'REFUNDING' },
    });
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'PARTLY_REFUNDED', refundedCents: 5_748 },
      session: { seatsTaken: 0 },
    });
    expect(await cancel(member, held.id)).toMatchObject({ __typename: 'BookingNotCancellable' });
    world.clock.set(before);
  });

  it('is for the member alone', async () => {
    const { sessionId, trainer } = await bookableSession(world);
    const [member, other] = [await world.user(), await world.user()];
    const held = await book(member, sessionId);
    for (const stranger of [other, trainer]) {
      const { errors } = await stranger.ask(CANCEL, { input: { bookingId: held.id } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(
      (
        await other.graphql<{ booking: null }>(`query ($id: ID!) { booking(id: $id) { id } }`, {
          id: held.id,
        })
      ).booking,
    ).toBeNull();
  });
});

describe('a session that the trainer moves', () => {
  const preview = async (member: Caller, bookingId: string) =>
    (
      await member.graphql<{ refundPreview: { refundCents: number; percent: number } }>(
        'query ($id: ID!) { refundPreview(bookingId: $id) { refundCents percent } }',
        { id: bookingId },
      )
    ).refundPreview;

  it('may be cancelled without loss by who had booked it, not by who books it afterwards', async () => {
    const { sessionId, trainer } = await bookableSession(world);
    const [before, after] = [await world.user(), await world.user()];
    const held = await book(before, sessionId);
    await pay(before, held.payment.checkoutUrl);
    await world.settle();
    const start = world.clock.now();
    world.clock.set('2026-12-20T08:00:00Z');
    expect(await preview(before, held.id)).toEqual({ refundCents: 0, percent: 0 });
    await moveSession(trainer, sessionId, { startsAt: '2026-12-22T13:00' });
    await world.settle();
    expect(await preview(before, held.id)).toEqual({ refundCents: 11_495, percent: 100 });

    const later = await book(after, sessionId);
    await pay(after, later.payment.checkoutUrl);
    await world.settle();
    expect(await preview(after, later.id)).toEqual({ refundCents: 0, percent: 0 });
    expect(await cancel(before, held.id, 11_495)).toMatchObject({ status: 'CANCELLED' });
    world.clock.set(start);
  });
});

describe('races', () => {
  it('sells one seat to one of 50 buyers; the others hear that it is full', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const buyers = await Promise.all(Array.from({ length: 50 }, () => world.user()));
    const answers = await Promise.all(buyers.map((buyer) => book(buyer, sessionId)));
    const types = answers.map(({ __typename }) => __typename);
    expect(types.filter((type) => type === 'Booking')).toHaveLength(1);
    expect(types.filter((type) => type === 'SessionFull')).toHaveLength(49);
  });

  it('never oversells 20 seats to 200 buyers of several seats each, and charges nobody without a seat', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 20 });
    const buyers = await Promise.all(Array.from({ length: 200 }, () => world.user()));
    const answers = await Promise.all(
      buyers.map(async (buyer, index) => {
        const answer = await book(buyer, sessionId, 1 + (index % 3));
        if (answer.__typename === 'Booking' && index % 2) await pay(buyer, answer.payment.checkoutUrl);
        return answer;
      }),
    );
    expect(answers.every(({ __typename }) => ['Booking', 'SessionFull'].includes(__typename))).toBe(true);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    await invariants(world);
    const [session] = await world.db.query<{ taken: number }>(
      'SELECT seats_taken AS taken FROM sessions WHERE id = $1',
      [sessionId],
    );
    expect(session!.taken).toBeGreaterThan(0);
  });

  it('lets a member book twice at once only once', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const answers = await Promise.all(Array.from({ length: 8 }, () => book(member, sessionId)));
    expect(answers.filter(({ __typename }) => __typename === 'Booking')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'AlreadyBooked')).toHaveLength(7);
  });

  it('keeps money and seat together when paying, cancelling and lapsing meet', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 4 });
    const members = await Promise.all(Array.from({ length: 4 }, () => world.user()));
    const held = await Promise.all(members.map((member) => book(member, sessionId)));
    world.clock.forward({ minutes: 15 });
    await Promise.all([
      ...members.map((member, index) => pay(member, held[index]!.payment.checkoutUrl)),
      ...members.slice(0, 2).map((member, index) => cancel(member, held[index]!.id)),
      world.settle(),
      world.settle(),
    ]);
    await world.settle();
  });
});

describe('the webhook', () => {
  const notices = () => world.db.query<{ outcome: string }>('SELECT outcome FROM payment_notices');

  it('counts once when it comes twice', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const held = await book(member, sessionId);
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    await world.db.query(`UPDATE sandbox.deliveries SET delivered_at = NULL`);
    await world.db.query(`UPDATE timers SET done_at = NULL WHERE kind = 'sandbox.deliver-webhook'`);
    const before = (await notices()).length;
    await world.settle();
    expect(await notices()).toHaveLength(before);
    expect(await bookingOf(member, held.id)).toMatchObject({
      status: 'CONFIRMED',
      payment: { status: 'PAID' },
    });
  });

  it('is not believed without its signature', async () => {
    const forged = await world.visitor.http(
      'POST',
      '/webhooks/payment',
      { eventId: 'x', kind: 'paid' },
      { 'sandbox-signature': `t=1,v1=${'0'.repeat(64)}` },
    );
    expect(forged.statusCode).toBe(400);
  });

  it('that never comes is made up for by asking the provider', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const held = await book(member, sessionId);
    await pay(member, held.payment.checkoutUrl);
    await world.db.query(`DELETE FROM timers WHERE kind = 'sandbox.deliver-webhook'`);
    world.clock.forward({ minutes: 31 });
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'CONFIRMED' });
  });
});

describe('opening the checkout again', () => {
  it('finds the one that is open, and opens another after a payment failed', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const held = await book(member, sessionId);
    const again = async () =>
      (await member.graphql<{ payBooking: { payment: { checkoutUrl: string } } }>(PAY, { id: held.id }))
        .payBooking.payment.checkoutUrl;
    expect(await again()).toBe(held.payment.checkoutUrl);
    await member.http('POST', `${new URL(held.payment.checkoutUrl!).pathname}/fail`, '', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'HELD', payment: { status: 'FAILED' } });
    const second = await again();
    expect(second).not.toBe(held.payment.checkoutUrl);
    await pay(member, second);
    await world.settle();
    expect(await bookingOf(member, held.id)).toMatchObject({ status: 'CONFIRMED' });
  });
});
