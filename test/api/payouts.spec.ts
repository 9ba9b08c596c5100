import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { invariants } from '../support/bookings.js';
import { balanceOf, booksAgree, payoutsOf, seatPaid } from '../support/money.js';
import { moveSession } from '../support/notifications.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  await booksAgree(world);
  await invariants(world);
  await world.close();
});

// The session of the scene ends on 22 December at 11:00 UTC.
const at = async (instant: string) => {
  world.clock.set(instant);
  await world.settle();
};
const cancel = (member: Caller, bookingId: string) =>
  member.graphql(`mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { __typename } }`, {
    id: bookingId,
  });
const press = async (path: string) => {
  const answer = await world.visitor.http('POST', path, '', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(answer.statusCode).toBe(303);
  await world.settle();
};
const chargeback = async (bookingId: string, act: 'open' | 'won' | 'lost') => {
  const [payment] = await world.db.query<{ ref: string }>(
    'SELECT checkout_ref AS ref FROM payments WHERE booking_id = $1',
    [bookingId],
  );
  await press(`/sandbox/checkout/${payment!.ref}/chargeback/${act}`);
};

describe('two days after a session', () => {
  it('transfers what it brought in, less the fee with its VAT, each booking once', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    await seatPaid(world, sessionId);
    await seatPaid(world, sessionId, 2);
    await at('2026-12-24T10:59:00Z');
    expect(await payoutsOf(trainer)).toEqual([]);
    await at('2026-12-24T11:00:00Z');
    await world.settle();
    const [payout] = await payoutsOf(trainer);
    expect(payout).toMatchObject({
      status: 'SENT',
      grossCents: 3 * 11_495,
      feeExVatCents: 2_850,
      feeVatCents: 200 + 399,
      netCents: 3 * 11_495 - 2_850 - 599,
      session: { id: sessionId },
    });
    expect(payout!.lines).toHaveLength(2);
    expect(await balanceOf(world, 'ADVANCES')).toBe(0);
    expect(await balanceOf(world, 'TRAINERS', trainer.id)).toBe(0);
    expect(await balanceOf(world, 'FEES')).toBe(-2_850);
    expect(await balanceOf(world, 'VAT')).toBe(-599);
    expect(await balanceOf(world, 'PROVIDER')).toBe(2_850 + 599);
  });

  it('pays out what was kept of a cancelled booking, and nothing of a free one', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { member, booking } = await seatPaid(world, sessionId);
    world.clock.set('2026-12-15T08:00:00Z');
    await cancel(member, booking.id);
    const free = await bookableSession(world, { priceExVatCents: 0 });
    await seatFree(free.sessionId);
    await at('2026-12-24T11:00:00Z');
    const [payout] = await payoutsOf(trainer);
    expect(payout).toMatchObject({ status: 'SENT', grossCents: 5_747, feeExVatCents: 475, feeVatCents: 100 });
    expect(await payoutsOf(free.trainer)).toEqual([]);
  });
  const seatFree = async (sessionId: string) => {
    const member = await world.user();
    await member.graphql(`mutation ($id: ID!) { bookSeats(input: { sessionId: $id }) { __typename } }`, {
      id: sessionId,
    });
  };

  it('waits for a session that was moved', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    await seatPaid(world, sessionId);
    await moveSession(trainer, sessionId, { startsAt: '2026-12-29T09:00' });
    await at('2026-12-24T12:00:00Z');
    expect(await payoutsOf(trainer)).toEqual([]);
    await at('2026-12-31T11:00:00Z');
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT' }]);
  });

  it('keeps the money of a trainer who cannot receive it, until they can', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    await seatPaid(world, sessionId);
    const start = async () =>
      (
        await trainer.graphql<{ startPayoutOnboarding: { url: string } }>(
          `mutation { startPayoutOnboarding(input: { acceptMandate: true }) { ... on PayoutOnboarding { url } } }`,
        )
      ).startPayoutOnboarding.url;
    await press(`${new URL(await start()).pathname}/restricted`);
    await at('2026-12-24T11:00:00Z');
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SCHEDULED', needsAccount: true }]);
    await press(`${new URL(await start()).pathname}/active`);
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT', needsAccount: false }]);
  });

  it('is done once, however many workers are at it', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    for (let n = 0; n < 4; n++) await seatPaid(world, sessionId);
    world.clock.set('2026-12-24T11:00:00Z');
    const work = world.app.get(Work);
    for (let round = 0; round < 4; round++) {
      await world.db.query(
        `UPDATE timers SET done_at = NULL, leased_until = NULL, due_at = $1 WHERE kind IN ('payout.run', 'payout.send')`,
        [world.clock.now()],
      );
      await Promise.all([work.settle(), work.settle(), work.settle()]);
    }
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT', grossCents: 4 * 11_495 }]);
    const [{ n }] = (await world.db.query('SELECT count(*)::int AS n FROM sandbox.transfers')) as [
      { n: number },
    ];
    expect(n).toBe(1);
  });
});

describe('a payment that the bank takes back', () => {
  it('freezes what was not paid out; won, it is paid out after all', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { booking } = await seatPaid(world, sessionId);
    await seatPaid(world, sessionId);
    await chargeback(booking.id, 'open');
    await at('2026-12-24T11:00:00Z');
    expect((await payoutsOf(trainer)).map(({ status }) => status).sort()).toEqual(['FROZEN', 'SENT']);
    await chargeback(booking.id, 'won');
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT' }, { status: 'SENT' }]);
    expect(await balanceOf(world, 'CHARGEBACKS')).toBe(0);
  });

  it('lost after the payout, it comes back from the trainer and the fee is given back', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { booking } = await seatPaid(world, sessionId);
    await at('2026-12-24T11:00:00Z');
    await chargeback(booking.id, 'open');
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT', reversedCents: 0 }]);
    await chargeback(booking.id, 'lost');
    expect(await payoutsOf(trainer)).toMatchObject([{ status: 'REVERSED', reversedCents: 10_345 }]);
    for (const account of ['ADVANCES', 'TRAINERS', 'FEES', 'VAT', 'CHARGEBACKS', 'PROVIDER'])
      expect([account, await balanceOf(world, account)]).toEqual([account, 0]);
  });

  it('lost before it, nothing of it is paid out', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const { booking } = await seatPaid(world, sessionId);
    await chargeback(booking.id, 'open');
    await chargeback(booking.id, 'lost');
    await at('2026-12-24T11:00:00Z');
    expect(await payoutsOf(trainer)).toEqual([]);
  });
});

describe('the trainer sees', () => {
  const EARNINGS = `query ($year: Int!) { earnings(year: $year) { year feePercent expectedCents onTheWayCents paidOutCents years
    months { month soldCents refundedCents feeCents feeVatCents netCents seats } total { soldCents netCents seats } } }`;

  it('what is expected, and what was paid out, by the month of the session', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    await seatPaid(world, sessionId, 2);
    const before = await trainer.graphql<{ earnings: { months: object[] } }>(EARNINGS, { year: 2026 });
    expect(before.earnings).toMatchObject({
      year: 2026,
      feePercent: 10,
      expectedCents: 22_990 - 1_900 - 399,
      onTheWayCents: 0,
      paidOutCents: 0,
      years: [2026],
      total: { soldCents: 22_990, netCents: 20_691, seats: 2 },
    });
    expect(before.earnings.months).toHaveLength(12);
    expect(before.earnings.months[11]).toEqual({
      month: 12,
      soldCents: 22_990,
      refundedCents: 0,
      feeCents: 1_900,
      feeVatCents: 399,
      netCents: 20_691,
      seats: 2,
    });
    await at('2026-12-24T11:00:00Z');
    const after = await trainer.graphql<{ earnings: object }>(EARNINGS, { year: 2026 });
    expect(after.earnings).toMatchObject({ expectedCents: 0, onTheWayCents: 0, paidOutCents: 20_691 });
    const other = await world.user({ trainer: true });
    expect((await other.graphql<{ earnings: object }>(EARNINGS, { year: 2026 })).earnings).toMatchObject({
      paidOutCents: 0,
    });
    expect(await payoutsOf(other)).toEqual([]);
  });
});
