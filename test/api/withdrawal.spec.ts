import { book, invariants, pay } from '../support/bookings.js';
import { changed, givenBack, moveBooking, subjects, withdraw } from '../support/changes.js';
import { attachedCalendar, mailbox } from '../support/mailbox.js';
import { seat } from '../support/notifications.js';
import { bookableSession, scheduleSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

const START = '2026-11-23T09:00:00Z';
/** The fourteenth day after Monday 23 November is Monday 7 December. */
const LAST = '2026-12-07T22:59:59.999Z';
const PRICE = 11_495;

let world: World;

beforeAll(async () => {
  world = await startWorld({ now: START });
});
afterEach(async () => {
  await invariants(world);
  world.clock.set(START);
});
afterAll(() => world.close());

describe('withdrawing', () => {
  it('is possible up to the end of the fourteenth day, with everything back whatever the policy says', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-12-08T09:00', capacity: 1 });
    const { member, bookingId, address } = await seat(world, sessionId);
    world.clock.set(LAST);
    expect(await changed(member, bookingId)).toMatchObject({
      withdrawal: { possible: true, until: LAST, refundCents: PRICE, reason: null },
      viewer: { canWithdraw: true },
    });
    expect(await withdraw(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'WITHDRAWN',
      payment: { status: 'REFUNDING', refundedCents: PRICE },
      session: { seatsTaken: 0 },
      viewer: { canWithdraw: false },
    });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({ payment: { status: 'REFUNDED' } });
    const mail = (await mailbox(world, address)).at(-1)!;
    expect(mail.subject).toMatch(/^Je hebt herroepen: /);
    expect(mail.text).toMatch(/maandag\s+7\s+december\s+2026\s+om\s+23:59/);
    expect(mail.text).toMatch(/Je krijgt alles terug:\s+€\s114,95/);
    expect(attachedCalendar(mail)).toMatchObject({ method: 'CANCEL' });
    expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Je hebt herroepen']);
  });

  it('is over a moment later', async () => {
    const { sessionId } = await bookableSession(world);
    const { member, bookingId } = await seat(world, sessionId);
    world.clock.set('2026-12-07T23:00:00Z');
    expect(await changed(member, bookingId)).toMatchObject({
      withdrawal: { possible: false, until: LAST, refundCents: 0, reason: 'TOO_LATE' },
      viewer: { canWithdraw: false },
    });
    expect(await withdraw(member, bookingId)).toMatchObject({
      __typename: 'WithdrawalNotPossible',
      reason: 'TOO_LATE',
      message: expect.stringContaining('herroepen'),
    });
  });

  it('from a session that was given is lost only to who asked for it so soon', async () => {
    const { sessionId } = await bookableSession(world, { startsAt: '2026-11-25T09:00' });
    const [agreed, not] = [await world.user(), await world.user()];
    const { bookSeats } = await agreed.graphql<{
      bookSeats: { id: string; payment: { checkoutUrl: string } };
    }>(
      `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { ... on Booking { id payment { checkoutUrl } } } }`,
      { input: { sessionId, performanceAgreed: true } },
    );
    await pay(agreed, bookSeats.payment.checkoutUrl);
    const held = await book(not, sessionId);
    await pay(not, held.payment.checkoutUrl);
    await world.settle();
    world.clock.set('2026-11-25T10:00:00Z');
    expect((await changed(agreed, bookSeats.id)).withdrawal).toMatchObject({ possible: true });
    world.clock.set('2026-11-25T11:00:00Z');
    expect((await changed(agreed, bookSeats.id)).withdrawal).toMatchObject({
      possible: false,
      reason: 'PERFORMED',
    });
    expect(await withdraw(not, held.id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'WITHDRAWN' });
    await world.settle();
    expect(await givenBack(world, held.id)).toBe(PRICE);
  });

  it('is not for companies, and told so', async () => {
    const { sessionId } = await bookableSession(world);
    const member = await world.user();
    const { bookSeats } = await member.graphql<{ bookSeats: { id: string } }>(
      `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { ... on Booking { id } } }`,
      {
        input: {
          sessionId,
          buyer: {
            kind: 'BUSINESS',
            name: 'Plaatwerk BV',
            kvk: '12345678',
            street: 'Kade 1',
            postcode: '3511 AB',
            town: 'Utrecht',
          },
        },
      },
    );
    expect((await changed(member, bookSeats.id)).withdrawal).toEqual({
      possible: false,
      until: null,
      refundCents: 0,
      reason: 'BUSINESS',
    });
    expect(await withdraw(member, bookSeats.id)).toMatchObject({ reason: 'BUSINESS' });
  });

  it('twice at once gives back once', async () => {
    const { sessionId } = await bookableSession(world);
    const { member, bookingId, address } = await seat(world, sessionId);
    const answers = await Promise.all(Array.from({ length: 5 }, () => withdraw(member, bookingId)));
    expect(answers.every(({ cancelReason }) => cancelReason === 'WITHDRAWN')).toBe(true);
    await world.settle();
    expect(await givenBack(world, bookingId)).toBe(PRICE);
    expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Je hebt herroepen']);
  });

  it('is for the member alone', async () => {
    const { sessionId, trainer } = await bookableSession(world);
    const { bookingId } = await seat(world, sessionId);
    const mutation = `mutation { withdrawBooking(input: { bookingId: "${bookingId}" }) { __typename } }`;
    for (const other of [trainer, await world.user()])
      expect((await other.ask(mutation)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { session } = await trainer.graphql<{ session: { bookings: { nodes: { withdrawal: null }[] } } }>(
      `{ session(id: "${sessionId}") { bookings { nodes { withdrawal { possible } moveOptions { differenceCents } } } } }`,
    );
    expect(session.bookings.nodes).toEqual([{ withdrawal: null, moveOptions: [] }]);
  });

  it('counts from the contract, also after moving to another date', async () => {
    const { sessionId, trainer, trainingId } = await bookableSession(world);
    const other = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-12T09:00' });
    const third = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-19T09:00' });
    const { member, bookingId } = await seat(world, sessionId);
    world.clock.set('2026-11-30T09:00:00Z');
    const moved = await moveBooking(member, { bookingId, sessionId: other });
    const again = await moveBooking(member, { bookingId: moved.id, sessionId: third });
    await world.settle();
    expect(again.withdrawal).toMatchObject({ possible: true, until: LAST, refundCents: PRICE });
    await withdraw(member, again.id);
    await world.settle();
    expect(await givenBack(world, again.id)).toBe(PRICE);
  });
});
