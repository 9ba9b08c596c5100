import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { changed, givenBack, moveBooking, payAndSettle, subjects } from '../support/changes.js';
import { attachedCalendars, mailbox } from '../support/mailbox.js';
import { cancel, seat } from '../support/notifications.js';
import { bookableSession, scheduleSession, type SessionOptions } from '../support/scenes.js';
import { entryOf, join } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const START = '2026-11-23T09:00:00Z';
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

const setPrice = (trainer: Caller, trainingId: string, priceExVatCents: number) =>
  trainer.graphql(
    `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { __typename } }`,
    { id: trainingId, input: { priceExVatCents } },
  );

/** A training with a date on 22 December and one on 12 January. */
async function twoDates(options: SessionOptions = {}, second: SessionOptions = options) {
  const scene = await bookableSession(world, options);
  const other = await scheduleSession(scene.trainer, scene.trainingId, {
    ...second,
    startsAt: '2027-01-12T09:00',
  });
  return { ...scene, other };
}

describe('moving a booking to another date', () => {
  it('shows where it can go, and takes seat and money along', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates({ capacity: 2 });
    const full = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-19T09:00', capacity: 1 });
    await seat(world, full);
    const { member, bookingId, address } = await seat(world, sessionId);
    const before = await changed(member, bookingId);
    expect(before.viewer.canMove).toBe(true);
    expect(before.moveOptions).toEqual([{ differenceCents: 0, session: { id: other } }]);

    const to = await moveBooking(member, { bookingId, sessionId: other, expectedDifferenceCents: 0 });
    expect(to).toMatchObject({
      __typename: 'Booking',
      status: 'CONFIRMED',
      owedCents: 0,
      payment: { status: 'PAID' },
      session: { id: other, seatsTaken: 1 },
    });
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'MOVED',
      creditedCents: PRICE,
      session: { seatsTaken: 0 },
      viewer: { canMove: false, canCancel: false },
      moveOptions: [],
    });
    expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Je boeking is verplaatst']);
    const mail = (await mailbox(world, address)).at(-1)!;
    expect(mail.text).toMatch(/dinsdag 12 januari 2027, 09:00–12:00/);
    expect(mail.text).toMatch(/Was\s+dinsdag 22 december 2026, 09:00–12:00/);
    expect(attachedCalendars(mail).map(({ method, entries }) => [method, entries[0]!.uid])).toEqual([
      ['PUBLISH', `${to.id}@localhost`],
      ['CANCEL', `${bookingId}@localhost`],
    ]);
  });

  it('gives the difference back where the other date is cheaper', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates();
    const { member, bookingId, address } = await seat(world, sessionId, { seats: 2 });
    await setPrice(trainer, trainingId, 9_000);
    expect((await changed(member, bookingId)).moveOptions[0]!.differenceCents).toBe(21_780 - 2 * PRICE);
    expect(
      await moveBooking(member, { bookingId, sessionId: other, expectedDifferenceCents: 0 }),
    ).toMatchObject({
      __typename: 'MovePriceChanged',
      differenceCents: 21_780 - 2 * PRICE,
    });
    const to = await moveBooking(member, { bookingId, sessionId: other });
    await world.settle();
    expect(await changed(member, to.id)).toMatchObject({
      status: 'CONFIRMED',
      totalCents: 21_780,
      creditedCents: 0,
      owedCents: 0,
      payment: { status: 'PARTLY_REFUNDED', refundedCents: 2 * PRICE - 21_780 },
    });
    expect((await mailbox(world, address)).at(-1)!.text).toMatch(/Je krijgt\s+€\s12,10\s+terug/);
  });

  it('asks for the difference where it costs more, and moves once that is paid', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates();
    const { member, bookingId, address } = await seat(world, sessionId);
    await setPrice(trainer, trainingId, 10_000);
    const held = await moveBooking(member, { bookingId, sessionId: other, expectedDifferenceCents: 605 });
    expect(held).toMatchObject({
      status: 'HELD',
      totalCents: 12_100,
      owedCents: 605,
      viewer: { canPay: true },
    });
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CONFIRMED',
      session: { seatsTaken: 1 },
    });
    await payAndSettle(world, member, held);
    expect(await changed(member, held.id)).toMatchObject({
      status: 'CONFIRMED',
      owedCents: 0,
      payment: { status: 'PAID' },
      session: { seatsTaken: 1 },
    });
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'MOVED',
      session: { seatsTaken: 0 },
    });
    expect(await givenBack(world, bookingId)).toBe(0);
    expect((await mailbox(world, address)).at(-1)!.text).toMatch(/Je betaalde\s+€\s6,05\s+bij/);
    expect(await subjects(world, address)).toEqual(['Je plek is bevestigd', 'Je boeking is verplaatst']);
    // And on again: what was paid in two parts goes along, and comes back from both.
    await setPrice(trainer, trainingId, 5_000);
    const third = await scheduleSession(trainer, trainingId, { startsAt: '2027-02-09T09:00' });
    const to = await moveBooking(member, { bookingId: held.id, sessionId: third });
    await world.settle();
    expect(await changed(member, to.id)).toMatchObject({
      status: 'CONFIRMED',
      totalCents: 6_050,
      owedCents: 0,
    });
    expect(await givenBack(world, to.id)).toBe(12_100 - 6_050);
  });

  it('changes nothing when the difference is not paid', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates();
    const { member, bookingId } = await seat(world, sessionId);
    await setPrice(trainer, trainingId, 10_000);
    const held = await moveBooking(member, { bookingId, sessionId: other });
    expect(await moveBooking(member, { bookingId, sessionId: other })).toMatchObject({
      __typename: 'AlreadyBooked',
      bookingId: held.id,
    });
    world.clock.forward({ minutes: 15 });
    await world.settle();
    expect(await changed(member, held.id)).toMatchObject({ status: 'EXPIRED', session: { seatsTaken: 0 } });
    expect(await changed(member, bookingId)).toMatchObject({ status: 'CONFIRMED', owedCents: 0 });
    // Paid after all: the seat is still free, so they move.
    await payAndSettle(world, member, held);
    expect(await changed(member, held.id)).toMatchObject({ status: 'CONFIRMED', owedCents: 0 });
    expect(await changed(member, bookingId)).toMatchObject({ status: 'CANCELLED', cancelReason: 'MOVED' });
  });

  it('gives the difference back when the booking was cancelled in the meantime', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates();
    const { member, bookingId } = await seat(world, sessionId);
    await setPrice(trainer, trainingId, 10_000);
    const held = await moveBooking(member, { bookingId, sessionId: other });
    await cancel(member, bookingId);
    await pay(member, held.payment.checkoutUrl);
    await world.settle();
    expect(await changed(member, bookingId)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'REFUNDED', refundedCents: PRICE },
    });
    expect(await changed(member, held.id)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'REFUNDED', refundedCents: 605 },
      session: { seatsTaken: 0 },
    });
  });

  it('keeps who buys, what they said and who sits there', async () => {
    const { sessionId, other } = await twoDates();
    const { member, bookingId } = await seat(world, sessionId, { seats: 2, note: 'Ik ben linkshandig.' });
    const people = async (id: string) =>
      (
        await world.db.query<{ id: string }>(
          'SELECT id FROM participants WHERE booking_id = $1 ORDER BY position',
          [id],
        )
      ).map((row) => row.id);
    const seated = await people(bookingId);
    expect(seated).toHaveLength(2);
    const to = await moveBooking(member, { bookingId, sessionId: other });
    expect(await people(to.id)).toEqual(seated);
    const { booking } = await member.graphql<{ booking: { attendeeNote: string; seats: number } }>(
      `{ booking(id: "${to.id}") { attendeeNote seats } }`,
    );
    expect(booking).toEqual({ attendeeNote: 'Ik ben linkshandig.', seats: 2 });
  });

  it('by invoice needs no payment', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates();
    const member = await world.user();
    const { bookSeats } = await member.graphql<{ bookSeats: { id: string; status: string } }>(
      `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { ... on Booking { id status } } }`,
      {
        input: {
          sessionId,
          seats: 2,
          payByInvoice: true,
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
    expect(bookSeats.status).toBe('CONFIRMED');
    await setPrice(trainer, trainingId, 10_000);
    const to = await moveBooking(member, {
      bookingId: bookSeats.id,
      sessionId: other,
      expectedDifferenceCents: 1_210,
    });
    expect(to).toMatchObject({
      status: 'CONFIRMED',
      paymentMode: 'INVOICE',
      totalCents: 24_200,
      owedCents: 24_200,
    });
    await world.settle();
    expect(await changed(member, bookSeats.id)).toMatchObject({ status: 'CANCELLED', owedCents: 0 });
    expect((await changed(member, to.id)).withdrawal).toMatchObject({ possible: false, reason: 'BUSINESS' });
  });

  it('leaves the seat to who waits for it, at once', async () => {
    const { sessionId, other } = await twoDates({ capacity: 1 });
    const { member, bookingId } = await seat(world, sessionId);
    const waiting = await world.user();
    const entry = await join(waiting, sessionId);
    expect(entry).toMatchObject({ status: 'WAITING' });
    const moved = await moveBooking(member, { bookingId, sessionId: other });
    expect(moved).toMatchObject({ status: 'CONFIRMED' });
    expect(await entryOf(waiting, entry.id)).toMatchObject({ status: 'OFFERED' });
    // The way back is not open as long as the seat is offered.
    expect(await moveBooking(member, { bookingId: moved.id, sessionId })).toMatchObject({
      __typename: 'SessionFull',
    });
  });

  it('of a reservation is a reservation; where the session runs it is to be paid', async () => {
    const { trainer, trainingId, sessionId, other } = await twoDates({
      minSeats: 2,
      paymentMode: 'WHEN_IT_RUNS',
    });
    const runs = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-19T09:00' });
    const member = await world.user({ email: 'gereserveerd@voorbeeld.nl' });
    const { id } = await book(member, sessionId);
    const to = await moveBooking(member, { bookingId: id, sessionId: other, expectedDifferenceCents: 0 });
    expect(to).toMatchObject({ status: 'RESERVED', paymentMode: 'WHEN_IT_RUNS', viewer: { canMove: true } });
    await world.settle();
    expect(await changed(member, id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'MOVED' });
    expect((await mailbox(world, 'gereserveerd@voorbeeld.nl')).at(-1)!.text).toContain('gereserveerd');
    const held = await moveBooking(member, { bookingId: to.id, sessionId: runs });
    expect(held).toMatchObject({ status: 'HELD', owedCents: PRICE });
    await payAndSettle(world, member, held);
    expect(await changed(member, held.id)).toMatchObject({ status: 'CONFIRMED', owedCents: 0 });
    expect(await changed(member, to.id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'MOVED' });
    expect(await subjects(world, 'gereserveerd@voorbeeld.nl')).toEqual([
      'Je boeking is verplaatst',
      'Je boeking is verplaatst',
    ]);
  });

  it('is refused with a reason', async () => {
    const { sessionId, other } = await twoDates({}, { capacity: 1 });
    const elsewhere = await bookableSession(world);
    const { member, bookingId } = await seat(world, sessionId);
    const held = await book(await world.user(), other);
    expect(held.status).toBe('HELD');
    const type = async (target: string) =>
      (await moveBooking(member, { bookingId, sessionId: target })).__typename;
    expect(await type(other)).toBe('SessionFull');
    expect(await type(elsewhere.sessionId)).toBe('BookingNotMovable');
    expect(await type(sessionId)).toBe('BookingNotMovable');
    const { errors } = await (
      await world.user()
    ).ask(
      `mutation { moveBooking(input: { bookingId: "${bookingId}", sessionId: "${other}" }) { __typename } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    world.clock.set('2026-12-22T08:00:00Z');
    expect(await type(other)).toBe('BookingNotMovable');
    await world.settle();
  });
});

describe('races', () => {
  it('gives one seat to one of many who move', async () => {
    const { sessionId, other } = await twoDates({ capacity: 8 }, { capacity: 1 });
    const seats = await Promise.all(Array.from({ length: 6 }, () => seat(world, sessionId)));
    const answers = await Promise.all(
      seats.map(({ member, bookingId }) => moveBooking(member, { bookingId, sessionId: other })),
    );
    await world.settle();
    const types = answers.map(({ __typename }) => __typename);
    expect(types.filter((type) => type === 'Booking')).toHaveLength(1);
    expect(types.filter((type) => type === 'SessionFull')).toHaveLength(5);
  });

  it('moves once when asked several times at once, also from both sides', async () => {
    const { sessionId, other } = await twoDates({ capacity: 4 });
    const [there, back] = [await seat(world, sessionId), await seat(world, other)];
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () =>
        moveBooking(there.member, { bookingId: there.bookingId, sessionId: other }),
      ),
      ...Array.from({ length: 3 }, () => moveBooking(back.member, { bookingId: back.bookingId, sessionId })),
    ]);
    await world.settle();
    expect(answers.filter(({ __typename }) => __typename === 'Booking')).toHaveLength(2);
    expect(await givenBack(world, there.bookingId)).toBe(0);
  });

  it('loses and doubles nothing when moving, cancelling, paying and lapsing meet', async () => {
    const { sessionId, other, trainer, trainingId } = await twoDates({ capacity: 8 });
    const seats = await Promise.all(Array.from({ length: 6 }, () => seat(world, sessionId)));
    await setPrice(trainer, trainingId, 10_000);
    const held = await Promise.all(
      seats.map(({ member, bookingId }) => moveBooking(member, { bookingId, sessionId: other })),
    );
    world.clock.forward({ minutes: 15 });
    await Promise.all([
      ...seats.slice(0, 5).map(({ member }, index) => pay(member, held[index]!.payment.checkoutUrl)),
      ...seats.slice(0, 3).map(({ member, bookingId }) => cancel(member, bookingId).catch(() => undefined)),
      world.settle(),
      world.settle(),
    ]);
    await world.settle();
    for (const [index, { member, bookingId }] of seats.entries()) {
      const [from, to] = [await bookingOf(member, bookingId), await bookingOf(member, held[index]!.id)];
      const live = [from, to].filter(({ status }) => status === 'CONFIRMED');
      expect(live.length).toBeLessThanOrEqual(1);
      if (index >= 3) expect(live).toHaveLength(1);
    }
  });

  it('moves or gives back when a move meets a cancellation', async () => {
    const { sessionId, other } = await twoDates({ capacity: 8 });
    const seats = await Promise.all(Array.from({ length: 5 }, () => seat(world, sessionId)));
    await Promise.all(
      seats.flatMap(({ member, bookingId }) => [
        moveBooking(member, { bookingId, sessionId: other }),
        cancel(member, bookingId).catch(() => undefined),
      ]),
    );
    await world.settle();
    const [kept] = await world.db.query<{ cents: number }>(
      `SELECT sum(p.amount_cents - p.refunded_cents)::int AS cents FROM payments p JOIN bookings b ON b.id = p.booking_id
       WHERE b.session_id = ANY($1) AND p.status = 'PAID'`,
      [[sessionId, other]],
    );
    const [taken] = await world.db.query<{ seats: number }>(
      'SELECT sum(seats_taken)::int AS seats FROM sessions WHERE id = ANY($1)',
      [[sessionId, other]],
    );
    expect(kept!.cents).toBe(taken!.seats * PRICE);
  });
});
