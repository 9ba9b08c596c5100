import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { decide, sessionOf } from '../support/decisions.js';
import {
  askedSession,
  offerFirst,
  person,
  persons,
  placeOf,
  type Person,
  plannedRequest,
  seatsShown,
} from '../support/first-right.js';
import { mailbox } from '../support/mailbox.js';
import { moveSession } from '../support/notifications.js';
import { leaveRequest } from '../support/requests.js';
import { bookableSession } from '../support/scenes.js';
import { accept, decline, entryOf, join, leave } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const NOW = '2026-11-23T09:00:00Z';
const later = (hours: number) => new Date(new Date(NOW).getTime() + hours * 3_600_000).toISOString();
/** When the first right ends. */
const END = later(72);
/** A week before 22 December, at 17:00 in Amsterdam. */
const DECISION = '2026-12-15T16:00:00Z';
/** Twelve hours before it begins. */
const CLOSES = '2026-12-21T20:00:00.000Z';

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
beforeEach(() => world.clock.set(NOW));
afterEach(async () => {
  await world.settle();
  await invariants(world);
});
afterAll(() => world.close());

/** The id of the place in line that somebody has. */
const entryIn = async (who: Caller, sessionId: string) => (await placeOf(who, sessionId))!.id;
const takes = async (who: Caller, sessionId: string) => accept(who, await entryIn(who, sessionId));
const standing = async (people: readonly Caller[], sessionId: string) => {
  const statuses = [];
  for (const who of people) statuses.push((await placeOf(who, sessionId))?.status ?? null);
  return statuses;
};
const checkout = async (who: Caller, id: string) => {
  const { payBooking } = await who.graphql<{ payBooking: { payment: { checkoutUrl: string } } }>(
    'mutation ($id: ID!) { payBooking(bookingId: $id) { ... on Booking { payment { checkoutUrl } } } }',
    { id },
  );
  return payBooking.payment.checkoutUrl;
};
const payments = async (sessionId: string) =>
  world.db.query(
    'SELECT p.id FROM payments p JOIN bookings b ON b.id = p.booking_id WHERE b.session_id = $1',
    [sessionId],
  );

describe('the first right of askers', () => {
  it('keeps a seat for each of them for 72 hours; nobody else can have it', async () => {
    const { sessionId, askers } = await askedSession(world, { capacity: 4 });
    for (const asker of askers)
      expect(await placeOf(asker, sessionId)).toMatchObject({
        status: 'OFFERED',
        seats: 1,
        offerUntil: END,
        position: null,
        firstRight: true,
        offer: { status: 'OFFERED', seats: 1 },
      });
    const everybody = await person(world);
    const shown = { seatsLeft: 1, seatsTaken: 3, waitlistLength: 0, firstRight: { until: END, seats: 3 } };
    expect(await seatsShown(everybody, sessionId)).toEqual({
      ...shown,
      viewer: { canBook: true, canJoinWaitlist: false },
    });
    expect(await seatsShown(world.visitor, sessionId)).toMatchObject(shown);
    expect(await book(everybody, sessionId, 2)).toMatchObject({ __typename: 'SessionFull', seatsLeft: 1 });
    expect(await book(everybody, sessionId)).toMatchObject({ status: 'RESERVED' });
    expect(await seatsShown(world.visitor, sessionId)).toMatchObject({ seatsLeft: 0 });
  });

  it('is in the order of the choice; who does not fit is next when somebody declines, before everybody else', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 4, capacity: 2 });
    expect(await standing(askers, sessionId)).toEqual(['OFFERED', 'OFFERED', 'WAITING', 'WAITING']);
    expect(await placeOf(askers[2]!, sessionId)).toMatchObject({ position: 1, firstRight: true });
    const newcomer = await person(world);
    const behind = await join(newcomer, sessionId);
    expect(behind).toMatchObject({ status: 'WAITING', position: 3 });
    world.clock.forward({ hours: 10 });
    await decline(askers[0]!, await entryIn(askers[0]!, sessionId));
    // Later offers last as long as the others.
    expect(await placeOf(askers[2]!, sessionId)).toMatchObject({ status: 'OFFERED', offerUntil: END });
    expect(await book(newcomer, sessionId)).toMatchObject({ __typename: 'SessionFull' });
    await leave(askers[1]!, await entryIn(askers[1]!, sessionId));
    expect(await standing(askers, sessionId)).toEqual([null, null, 'OFFERED', 'OFFERED']);
    await decline(askers[2]!, await entryIn(askers[2]!, sessionId));
    expect(await entryOf(newcomer, behind.id)).toMatchObject({ status: 'OFFERED', offerUntil: later(34) });
    expect(await seatsShown(newcomer, sessionId)).toMatchObject({ firstRight: { seats: 1, until: END } });
  });

  it('passes over the trainer and who is suspended or gone, and offers nobody two seats', async () => {
    const { sessionId, trainer } = await bookableSession(world, { capacity: 8, paymentMode: 'WHEN_IT_RUNS' });
    const [good, suspended, gone] = await persons(world, 3);
    const requestId = await plannedRequest(world, sessionId, [good!, suspended!, gone!]);
    await world.db.query(
      `UPDATE people SET suspended_at = $2, suspension = 'Te veel reclame' WHERE id = $1`,
      [suspended!.id, NOW],
    );
    await world.db.query(
      `UPDATE people SET deleted_at = $2, name = 'Verwijderd lid', headline = NULL, about = NULL, city = NULL, latitude = NULL,
         longitude = NULL, photo_id = NULL, organisation = NULL, visibility = '{}', open_for = '{}' WHERE id = $1`,
      [gone!.id, NOW],
    );
    await offerFirst(world, sessionId, [good!, trainer, suspended!, gone!, good!], requestId);
    const entries = await world.db.query<{ member: string; status: string }>(
      'SELECT member_id AS member, status FROM waitlist_entries WHERE session_id = $1',
      [sessionId],
    );
    expect(entries).toEqual([{ member: good!.id, status: 'OFFERED' }]);
    await offerFirst(world, sessionId, [good!], requestId);
    expect(await seatsShown(good!, sessionId)).toMatchObject({ seatsTaken: 1, firstRight: { seats: 1 } });
  });

  it('is told once to whom it is offered, and once more when it is over', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 2, capacity: 2 });
    await world.settle();
    const heard = async (who: Person) => (await mailbox(world, who.address)).map(({ subject }) => subject);
    const offered = 'Jij mag eerst: Figma-componenten in één ochtend';
    for (const asker of askers) expect(await heard(asker)).toEqual([offered]);
    await takes(askers[0]!, sessionId);
    world.clock.set(END);
    await world.settle();
    expect(await heard(askers[0]!)).toEqual([offered, expect.stringMatching('gereserveerd')]);
    expect(await heard(askers[1]!)).toEqual([offered, expect.stringMatching('Je plek is doorgegeven')]);
  });

  it('is free to decline or to let go, and who lost it waits as anybody', async () => {
    const { sessionId, askers } = await askedSession(world, { capacity: 3 });
    const [one, two] = askers as [Person, Person];
    const entryId = await entryIn(one, sessionId);
    expect(await decline(one, entryId)).toMatchObject({ status: 'DECLINED' });
    expect(await decline(one, entryId)).toMatchObject({ status: 'DECLINED' });
    expect(await accept(one, entryId)).toMatchObject({ __typename: 'OfferLapsed' });
    expect(await book(one, sessionId)).toMatchObject({ status: 'RESERVED' });
    await expect(accept(two, entryId)).rejects.toThrow('FORBIDDEN');
  });

  it('goes with the wish: who leaves the request gives up the seat that was offered, not one that they took', async () => {
    const { sessionId, askers, requestId } = await askedSession(world, { askers: 4, capacity: 3 });
    const taken = await takes(askers[0]!, sessionId);
    for (const asker of askers.slice(0, 2)) await leaveRequest(asker, requestId);
    await world.settle();
    expect(await standing(askers, sessionId)).toEqual([null, null, 'OFFERED', 'OFFERED']);
    expect(await bookingOf(askers[0]!, taken.id)).toMatchObject({ status: 'RESERVED' });
    await leaveRequest(askers[1]!, requestId);
    await world.settle();
    expect(await seatsShown(world.visitor, sessionId)).toMatchObject({
      seatsTaken: 3,
      firstRight: { seats: 2 },
    });
  });

  it('leaves an asker as free as anybody to take more seats, by invoice too', async () => {
    const { sessionId, askers } = await askedSession(world, { capacity: 8 });
    const [one] = askers as [Person];
    expect(await takes(one, sessionId)).toMatchObject({ status: 'RESERVED' });
    const address = { street: 'Kade 1', postcode: '3511 AB', town: 'Utrecht' };
    const { bookSeats } = await one.graphql<{ bookSeats: object }>(
      `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { __typename ... on Booking { status seats paymentMode } } }`,
      {
        input: {
          sessionId,
          seats: 2,
          payByInvoice: true,
          buyer: { kind: 'BUSINESS', name: 'Vonk BV', kvk: '12345678', ...address },
        },
      },
    );
    expect(bookSeats).toMatchObject({ status: 'CONFIRMED', seats: 2, paymentMode: 'INVOICE' });
    expect(await seatsShown(one, sessionId)).toMatchObject({ seatsTaken: 5, firstRight: { seats: 2 } });
  });

  it('costs nothing where the training is free: who says yes has the seat', async () => {
    const { sessionId, askers } = await askedSession(world, { capacity: 3, priceExVatCents: 0 });
    for (const asker of askers) expect(await takes(asker, sessionId)).toMatchObject({ status: 'CONFIRMED' });
    expect(await seatsShown(askers[0]!, sessionId)).toMatchObject({ firstRight: null, seatsLeft: 0 });
  });
});

describe('the 72 hours', () => {
  it('end for everybody at once: what nobody took is for the next asker, then for everybody', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 5, capacity: 3 });
    expect(await takes(askers[0]!, sessionId)).toMatchObject({ status: 'RESERVED', heldUntil: null });
    world.clock.set(new Date(new Date(END).getTime() - 1));
    await world.settle();
    expect(await standing(askers, sessionId)).toEqual([null, 'OFFERED', 'OFFERED', 'WAITING', 'WAITING']);
    world.clock.set(END);
    await world.settle();
    // Who is next has a day, as anybody who waits.
    expect(await standing(askers, sessionId)).toEqual([null, null, null, 'OFFERED', 'OFFERED']);
    expect(await placeOf(askers[3]!, sessionId)).toMatchObject({ offerUntil: later(96), firstRight: true });
    expect(await seatsShown(askers[1]!, sessionId)).toMatchObject({
      seatsLeft: 0,
      firstRight: { until: later(96), seats: 2 },
      viewer: { canBook: false, canJoinWaitlist: true },
    });
    expect(await takes(askers[3]!, sessionId)).toMatchObject({ status: 'RESERVED' });
    world.clock.set(later(96));
    await world.settle();
    expect(await seatsShown(askers[1]!, sessionId)).toMatchObject({ firstRight: null });
    expect(await book(askers[1]!, sessionId)).toMatchObject({ status: 'HELD' });
  });

  it('end at their moment, also where nothing has swept up yet: the seat is the next comer’s', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 2, capacity: 2, minSeats: 1 });
    world.clock.set(END);
    expect(await seatsShown(askers[0]!, sessionId)).toMatchObject({ firstRight: null });
    const [one, two] = await persons(world, 2);
    expect(await book(one!, sessionId)).toMatchObject({ status: 'HELD' });
    expect(await placeOf(askers[0]!, sessionId)).toBeNull();
    expect(await book(two!, sessionId)).toMatchObject({ status: 'HELD' });
    await world.settle();
    const lapsed = await world.db.query(
      `SELECT count(*)::int AS n FROM outbox WHERE name = 'SeatOfferLapsed' AND payload ->> 'sessionId' = $1`,
      [sessionId],
    );
    expect(lapsed).toEqual([{ n: 2 }]);
  });

  it('are over for an asker who says yes at their end', async () => {
    const { sessionId, askers } = await askedSession(world);
    const entryId = await entryIn(askers[0]!, sessionId);
    world.clock.set(END);
    expect(await accept(askers[0]!, entryId)).toMatchObject({ __typename: 'OfferLapsed' });
    expect(await decline(askers[0]!, entryId)).toMatchObject({ __typename: 'OfferLapsed' });
  });

  it('are cut short where the list closes: when the session is moved, too', async () => {
    const { sessionId, askers } = await askedSession(world, { startsAt: '2026-11-25T09:00', minSeats: 1 });
    expect(await placeOf(askers[0]!, sessionId)).toMatchObject({ offerUntil: '2026-11-24T20:00:00.000Z' });
    const other = await askedSession(world, { capacity: 2, format: 'FACE_TO_FACE' });
    await moveSession(other.trainer, other.sessionId, { startsAt: '2026-11-25T14:00' });
    await world.settle();
    expect(await placeOf(other.askers[0]!, other.sessionId)).toMatchObject({
      offerUntil: '2026-11-25T01:00:00.000Z',
    });
    await decline(other.askers[0]!, await entryIn(other.askers[0]!, other.sessionId));
    expect(await placeOf(other.askers[2]!, other.sessionId)).toMatchObject({
      offerUntil: '2026-11-25T01:00:00.000Z',
    });
    world.clock.set('2026-11-25T01:00:00Z');
    await world.settle();
    expect(await standing(other.askers, other.sessionId)).toEqual([null, null, null]);
  });

  it('of an asker who waits for the last time end when the list closes, told once', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 2, capacity: 1, minSeats: 1 });
    const booking = await takes(askers[0]!, sessionId);
    await pay(askers[0]!, booking.payment.checkoutUrl);
    await world.settle();
    world.clock.set(CLOSES);
    await world.settle();
    expect(await standing(askers, sessionId)).toEqual([null, null]);
    const told = (await mailbox(world, askers[1]!.address)).filter(({ subject }) => /gesloten/.test(subject));
    expect(told).toHaveLength(1);
  });
});

describe('money', () => {
  it('moves only once the minimum is met: then everybody who said yes has 48 hours to pay', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 3, capacity: 3, minSeats: 2 });
    const [one, two, three] = askers as [Person, Person, Person];
    const offerOf = async (who: Caller) => {
      const { waitlistEntry } = await who.graphql<{ waitlistEntry: { offer: { paymentMode: string } } }>(
        'query ($id: ID!) { waitlistEntry(id: $id) { offer { paymentMode } } }',
        { id: await entryIn(who, sessionId) },
      );
      return waitlistEntry.offer.paymentMode;
    };
    const first = await takes(one, sessionId);
    expect(first).toMatchObject({ status: 'RESERVED', heldUntil: null, payment: { checkoutUrl: null } });
    await world.settle();
    expect(await payments(sessionId)).toEqual([]);
    expect(await offerOf(three)).toBe('WHEN_IT_RUNS');
    world.clock.forward({ hours: 2 });
    const second = await takes(two, sessionId);
    await world.settle();
    expect(await sessionOf(one, sessionId)).toMatchObject({ sureToRun: true });
    for (const [who, { id }] of [
      [one, first],
      [two, second],
    ] as const) {
      const { booking } = await who.graphql<{ booking: object }>(
        'query ($id: ID!) { booking(id: $id) { status heldUntil viewer { canPay } } }',
        { id },
      );
      expect(booking).toEqual({ status: 'HELD', heldUntil: later(50), viewer: { canPay: true } });
    }
    // From here on saying yes is paying at once, and the offer says so.
    expect(await offerOf(three)).toBe('NOW');
    const entryId = await entryIn(three, sessionId);
    const third = await accept(three, entryId);
    expect(third).toMatchObject({ status: 'HELD', heldUntil: END, paymentMode: 'NOW' });
    await pay(one, await checkout(one, first.id));
    world.clock.set(later(50));
    await world.settle();
    expect(await bookingOf(one, first.id)).toMatchObject({ status: 'CONFIRMED' });
    expect(await bookingOf(two, second.id)).toMatchObject({ status: 'EXPIRED' });
    world.clock.set(END);
    expect(await accept(three, entryId)).toMatchObject({ __typename: 'OfferLapsed' });
  });

  it('goes back in full to who pays a link of which the seat is gone, and they are first in line', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 2, capacity: 2, minSeats: 2 });
    const [one, two] = askers as [Person, Person];
    const late = await takes(one, sessionId);
    await takes(two, sessionId);
    await world.settle();
    world.clock.set(later(47.8));
    const url = await checkout(one, late.id);
    world.clock.set(later(48));
    for (const newcomer of await persons(world, 2))
      expect(await book(newcomer, sessionId)).toMatchObject({ __typename: 'SessionFull' });
    await world.settle();
    for (const newcomer of await persons(world, 2))
      expect(await book(newcomer, sessionId)).toMatchObject({ status: 'HELD' });
    world.clock.set(later(48.1));
    await pay(one, url);
    await world.settle();
    expect(await bookingOf(one, late.id)).toMatchObject({
      status: 'EXPIRED',
      payment: { status: 'REFUNDED', refundedCents: 11_495 },
    });
    expect(await placeOf(one, sessionId)).toMatchObject({
      status: 'WAITING',
      position: 1,
      firstRight: false,
    });
  });

  it('never moved where the minimum is not met: not at the decision, and nothing is to be given back', async () => {
    const { sessionId, askers, trainer } = await askedSession(world, { minSeats: 3 });
    await takes(askers[0]!, sessionId);
    await takes(askers[1]!, sessionId);
    world.clock.set(END);
    await world.settle();
    world.clock.set(DECISION);
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({ decideUntil: '2026-12-16T16:00:00.000Z' });
    world.clock.set('2026-12-16T16:00:00Z');
    await world.settle();
    expect(await sessionOf(trainer, sessionId)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'TOO_FEW',
    });
    expect(await payments(sessionId)).toEqual([]);
    expect(await standing(askers, sessionId)).toEqual([null, null, null]);
  });

  it('is asked for when the trainer lets it run with fewer', async () => {
    const { sessionId, askers, trainer } = await askedSession(world, { minSeats: 3 });
    const { id } = await takes(askers[0]!, sessionId);
    world.clock.set(DECISION);
    await world.settle();
    await decide(trainer, sessionId, 'RUN');
    await world.settle();
    expect(await bookingOf(askers[0]!, id)).toMatchObject({ status: 'HELD', viewer: { canPay: true } });
  });

  it('is not at stake for who only has an offer when the session is cancelled', async () => {
    const { sessionId, askers, trainer } = await askedSession(world, { askers: 3, capacity: 2 });
    await takes(askers[0]!, sessionId);
    const entryId = await entryIn(askers[1]!, sessionId);
    const { cancelSession } = await trainer.graphql<{ cancelSession: { __typename: string } }>(
      `mutation ($id: ID!) { cancelSession(input: { sessionId: $id }) { __typename } }`,
      { id: sessionId },
    );
    expect(cancelSession.__typename).toBe('Session');
    expect(await accept(askers[1]!, entryId)).toMatchObject({ __typename: 'OfferLapsed' });
    expect(await standing(askers, sessionId)).toEqual([null, null, null]);
    await world.settle();
    expect(await payments(sessionId)).toEqual([]);
  });
});
