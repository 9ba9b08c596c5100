import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { mailbox } from '../support/mailbox.js';
import { cancel, moveSession, seat } from '../support/notifications.js';
import { bookableSession, type SessionOptions } from '../support/scenes.js';
import { accept, decline, entryOf, join, leave } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const NOW = '2026-11-23T09:00:00Z';
const HOUR = 3_600_000;

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
beforeEach(() => world.clock.set(NOW));
afterEach(() => invariants(world));
afterAll(() => world.close());

let people = 0;
const member = async (): Promise<Caller & { address: string }> => {
  people += 1;
  const address = `wachter${people}@voorbeeld.nl`;
  return Object.assign(await world.user({ email: address }), { address });
};
const subjects = async (address: string) => (await mailbox(world, address)).map(({ subject }) => subject);

/** A session of which all seats are taken, each by somebody. */
async function fullSession(options: SessionOptions = {}) {
  const { capacity = 1 } = options;
  const scene = await bookableSession(world, { ...options, capacity });
  const seats = [];
  for (let n = 0; n < capacity; n++) seats.push(await seat(world, scene.sessionId));
  return { ...scene, seats, first: seats[0]! };
}

const later = (hours: number) => new Date(new Date(NOW).getTime() + hours * HOUR).toISOString();

describe('waiting for a seat', () => {
  it('shows where one stands, and tells it once by mail', async () => {
    const { sessionId } = await fullSession();
    const [first, second] = [await member(), await member()];
    const one = await join(first, sessionId);
    expect(one).toMatchObject({ status: 'WAITING', position: 1, seats: 1, minSeats: 1, offer: null });
    world.clock.forward({ minutes: 1 });
    const two = await join(second, sessionId);
    expect(two).toMatchObject({ status: 'WAITING', position: 2 });
    await world.settle();
    expect(await subjects(second.address)).toEqual([
      'Je staat op de wachtlijst: Figma-componenten in één ochtend',
    ]);
    const { session, viewer } = await second.graphql<{
      session: object;
      viewer: { waitlist: object[] };
    }>(
      `query ($id: ID!) { viewer { waitlist { id position session { id } } } session(id: $id) {
        waitlistLength seatsLeft viewer { canBook canJoinWaitlist waitlistEntry { id position } bookings { id } } } }`,
      { id: sessionId },
    );
    expect(session).toEqual({
      waitlistLength: 2,
      seatsLeft: 0,
      viewer: {
        canBook: false,
        canJoinWaitlist: false,
        waitlistEntry: { id: two.id, position: 2 },
        bookings: [],
      },
    });
    expect(viewer.waitlist).toEqual([{ id: two.id, position: 2, session: { id: sessionId } }]);
    expect(await leave(first, one.id)).toMatchObject({ status: 'LEFT', position: null });
    expect(await leave(first, one.id)).toMatchObject({ status: 'LEFT' });
    expect(await entryOf(second, two.id)).toMatchObject({ position: 1 });
    expect(await entryOf(first, two.id)).toBeNull();
  });

  it('is refused with a reason', async () => {
    const { sessionId, trainer } = await fullSession({ capacity: 2 });
    const someone = await member();
    const typeOf = async (who: Caller, seats = 1, minSeats?: number) =>
      (await join(who, sessionId, seats, { minSeats })).__typename;
    expect(await typeOf(trainer)).toBe('OwnSession');
    expect(await typeOf(someone, 0)).toBe('InvalidInput');
    expect(await typeOf(someone, 2, 3)).toBe('InvalidInput');
    expect(await typeOf(someone, 3, 3)).toBe('InvalidInput');
    const entry = await join(someone, sessionId);
    expect(await join(someone, sessionId)).toMatchObject({
      __typename: 'AlreadyWaiting',
      entryId: entry.id,
    });
    const { sessionId: open } = await bookableSession(world, { capacity: 2 });
    expect(await join(someone, open)).toMatchObject({ __typename: 'SeatsAvailable', seatsLeft: 2 });
    world.clock.set('2026-12-21T20:00:00Z');
    expect(await typeOf(await member())).toBe('WaitlistClosed');
    world.clock.set('2026-12-22T08:00:00Z');
    expect(await typeOf(await member())).toBe('SessionStarted');
    await world.settle();
  });
});

describe('a seat that comes free', () => {
  it('is offered to the first in line in the same moment, for a day; paid inside the offer', async () => {
    const { sessionId, first } = await fullSession();
    const [waiting, newcomer] = [await member(), await member()];
    const entry = await join(waiting, sessionId);
    await world.settle();
    await cancel(first.member, first.bookingId);
    expect(await book(newcomer, sessionId)).toMatchObject({ __typename: 'SessionFull', seatsLeft: 0 });
    expect(await entryOf(waiting, entry.id)).toMatchObject({
      status: 'OFFERED',
      position: null,
      offerUntil: later(24),
      offer: { status: 'OFFERED', seats: 1 },
    });
    await world.settle();
    const [, offer, ...others] = await mailbox(world, waiting.address);
    expect(others).toEqual([]);
    expect(offer!.subject).toBe('Er is een plek voor je: Figma-componenten in één ochtend');
    for (const fact of [
      `${world.url}/wachtlijst/${entry.id}?antwoord=ja`,
      `${world.url}/wachtlijst/${entry.id}?antwoord=nee`,
      'dinsdag 24 november 2026 om 10:00',
      '€ 114,95',
    ])
      expect(offer!.text.replaceAll('\u00a0', ' ')).toContain(fact);

    const accepted = await accept(waiting, entry.id);
    expect(accepted).toMatchObject({ status: 'HELD', heldUntil: later(24) });
    expect(await accept(waiting, entry.id)).toMatchObject({ id: accepted.id, status: 'HELD' });
    await pay(waiting, accepted.payment.checkoutUrl);
    await world.settle();
    expect(await bookingOf(waiting, accepted.id)).toMatchObject({
      status: 'CONFIRMED',
      session: { seatsTaken: 1 },
    });
    expect(await entryOf(waiting, entry.id)).toMatchObject({ status: 'ACCEPTED' });
    const heard = (await subjects(waiting.address)).filter((subject) => !/actuur/.test(subject));
    expect(heard).toHaveLength(3);
  });

  it('passes on when it is declined, and when nobody answers', async () => {
    const { sessionId, first } = await fullSession({ priceExVatCents: 0 });
    const line = [await member(), await member(), await member()];
    const entries: Awaited<ReturnType<typeof join>>[] = [];
    for (const who of line) {
      entries.push(await join(who, sessionId));
      world.clock.forward({ minutes: 1 });
    }
    await cancel(first.member, first.bookingId);
    expect(await decline(line[0]!, entries[0]!.id)).toMatchObject({ status: 'DECLINED' });
    expect(await decline(line[0]!, entries[0]!.id)).toMatchObject({ status: 'DECLINED' });
    expect(await accept(line[0]!, entries[0]!.id)).toMatchObject({ __typename: 'OfferLapsed' });
    expect(await entryOf(line[1]!, entries[1]!.id)).toMatchObject({ status: 'OFFERED' });
    world.clock.forward({ hours: 24 });
    // Nobody came by to let it lapse, and yet it has.
    expect(await accept(line[1]!, entries[1]!.id)).toMatchObject({ __typename: 'OfferLapsed' });
    expect(await decline(line[1]!, entries[1]!.id)).toMatchObject({ __typename: 'OfferLapsed' });
    await world.settle();
    expect(await entryOf(line[1]!, entries[1]!.id)).toMatchObject({
      status: 'LAPSED',
      offer: { status: 'EXPIRED' },
    });
    expect((await subjects(line[1]!.address)).at(-1)).toMatch('Je plek is doorgegeven');
    expect(await accept(line[2]!, entries[2]!.id)).toMatchObject({ status: 'CONFIRMED' });
    await world.settle();
    // Who accepted and cancels has left the list, and may join again at its end.
    const { offer } = await entryOf(line[2]!, entries[2]!.id);
    const last = await join(line[0]!, sessionId);
    await cancel(line[2]!, offer!.id);
    expect(await entryOf(line[0]!, last.id)).toMatchObject({ status: 'OFFERED' });
    expect(await join(line[2]!, sessionId)).toMatchObject({ status: 'WAITING', position: 1 });
    await world.settle();
  });

  it('passes on when who accepted does not pay, and tells them once', async () => {
    const { sessionId, first } = await fullSession();
    const [one, two] = [await member(), await member()];
    const entry = await join(one, sessionId);
    world.clock.forward({ minutes: 1 });
    const next = await join(two, sessionId);
    await cancel(first.member, first.bookingId);
    await accept(one, entry.id);
    world.clock.forward({ hours: 25 });
    await world.settle();
    expect(await entryOf(two, next.id)).toMatchObject({ status: 'OFFERED' });
    expect(await subjects(one.address)).toEqual([expect.stringMatching('Je plek is doorgegeven')]);
  });

  it('gives who accepts at the last moment a quarter of an hour to pay', async () => {
    const { sessionId, first } = await fullSession();
    const waiting = await member();
    const entry = await join(waiting, sessionId);
    await cancel(first.member, first.bookingId);
    world.clock.set(later(23.99));
    const { heldUntil } = await accept(waiting, entry.id);
    expect(heldUntil).toBe(later(24.24));
    world.clock.set(later(24.1));
    await world.settle();
    expect(await entryOf(waiting, entry.id)).toMatchObject({ offer: { status: 'HELD' } });
  });

  it('goes to the next for whom there are enough; a group keeps its place', async () => {
    const { sessionId, seats, trainer } = await fullSession({ capacity: 3 });
    const [group, single, flexible] = [await member(), await member(), await member()];
    const big = await join(group, sessionId, 3, { minSeats: 2 });
    world.clock.forward({ minutes: 1 });
    const small = await join(single, sessionId);
    world.clock.forward({ minutes: 1 });
    const last = await join(flexible, sessionId, 4, { minSeats: 1 });
    await cancel(seats[0]!.member, seats[0]!.bookingId);
    expect(await entryOf(group, big.id)).toMatchObject({ status: 'WAITING', position: 1 });
    expect(await entryOf(single, small.id)).toMatchObject({ status: 'OFFERED' });
    // Two seats more are less than the group wants, and as many as it would take.
    await trainer.graphql(
      `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) { __typename } }`,
      {
        id: sessionId,
        input: {
          startsAt: '2026-12-22T09:00',
          capacity: 5,
          place: { name: 'De Werkplaats', street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' },
        },
      },
    );
    expect(await book(await member(), sessionId)).toMatchObject({ __typename: 'SessionFull' });
    await world.settle();
    expect(await entryOf(group, big.id)).toMatchObject({ status: 'OFFERED', offer: { seats: 2 } });
    expect(await entryOf(flexible, last.id)).toMatchObject({ status: 'WAITING', position: 1 });
    await decline(group, big.id);
    expect(await entryOf(flexible, last.id)).toMatchObject({ status: 'OFFERED', offer: { seats: 2 } });
    await world.settle();
  });

  it('goes past everybody for whom too few are left', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 2, priceExVatCents: 0 });
    const pair = await seat(world, sessionId, { seats: 2 });
    const line = [await member(), await member(), await member(), await member()];
    const entries: Awaited<ReturnType<typeof join>>[] = [];
    for (const [index, who] of line.entries()) {
      entries.push(await join(who, sessionId, index === 1 || index === 2 ? 2 : 1));
      world.clock.forward({ minutes: 1 });
    }
    await cancel(pair.member, pair.bookingId);
    const statuses = [];
    for (const [index, who] of line.entries()) statuses.push((await entryOf(who, entries[index]!.id)).status);
    expect(statuses).toEqual(['OFFERED', 'WAITING', 'WAITING', 'OFFERED']);
    await world.settle();
  });

  it('may come on top of seats that one has, by invoice with its references', async () => {
    const { sessionId, seats } = await fullSession({ capacity: 2 });
    const [{ member: manager }, other] = [seats[0]!, seats[1]!];
    const address = { street: 'Kade 1', postcode: '3511 AB', town: 'Utrecht' };
    const buyer = { kind: 'BUSINESS', name: 'Vonk BV', kvk: '12345678', ...address };
    const entry = await join(manager, sessionId, 1, { buyer, poNumber: 'PO-7', payByInvoice: true });
    expect(entry).toMatchObject({ status: 'WAITING' });
    await cancel(other.member, other.bookingId);
    const accepted = await accept(manager, entry.id);
    expect(accepted).toMatchObject({ status: 'CONFIRMED', paymentMode: 'INVOICE', poNumber: 'PO-7' });
    const { session } = await manager.graphql<{ session: object }>(
      `query ($id: ID!) { session(id: $id) { seatsTaken viewer { booking { id } bookings { id waitlistEntry { id } } } } }`,
      { id: sessionId },
    );
    const own = seats[0]!.bookingId;
    expect(session).toEqual({
      seatsTaken: 2,
      viewer: {
        booking: { id: own },
        bookings: [
          { id: own, waitlistEntry: null },
          { id: accepted.id, waitlistEntry: { id: entry.id } },
        ],
      },
    });
    await world.settle();
    const confirmed = (await mailbox(world, seats[0]!.address)).find(({ text }) => /op factuur/.test(text));
    expect(confirmed!.subject).toMatch('Je plek is bevestigd');
    expect(confirmed!.text).not.toContain('Betaald');
  });

  it('is not offered within twelve hours of the start; who still waits then hears it once', async () => {
    const { sessionId, first } = await fullSession();
    const [offered, waiting] = [await member(), await member()];
    const one = await join(offered, sessionId);
    world.clock.forward({ minutes: 1 });
    const two = await join(waiting, sessionId);
    world.clock.set('2026-12-21T10:00:00Z');
    await cancel(first.member, first.bookingId);
    expect(await entryOf(offered, one.id)).toMatchObject({
      status: 'OFFERED',
      offerUntil: '2026-12-21T20:00:00.000Z',
    });
    world.clock.set('2026-12-21T20:00:00Z');
    await world.settle();
    expect(await entryOf(offered, one.id)).toMatchObject({ status: 'LAPSED' });
    expect(await entryOf(waiting, two.id)).toMatchObject({ status: 'CLOSED' });
    expect((await subjects(waiting.address)).filter((subject) => /gesloten/.test(subject))).toHaveLength(1);
    expect(await book(waiting, sessionId)).toMatchObject({ status: 'HELD' });
  });
});

describe('a session that changes', () => {
  it('shortens an offer when it comes nearer, and closes the list sooner', async () => {
    const { sessionId, first, trainer } = await fullSession();
    const [offered, waiting] = [await member(), await member()];
    const one = await join(offered, sessionId);
    world.clock.forward({ minutes: 1 });
    const two = await join(waiting, sessionId);
    await cancel(first.member, first.bookingId);
    await moveSession(trainer, sessionId, { startsAt: '2026-11-24T16:00' });
    await world.settle();
    expect(await entryOf(offered, one.id)).toMatchObject({
      status: 'OFFERED',
      offerUntil: '2026-11-24T03:00:00.000Z',
    });
    world.clock.set('2026-11-24T03:00:00Z');
    await world.settle();
    expect(await entryOf(offered, one.id)).toMatchObject({ status: 'LAPSED' });
    expect(await entryOf(waiting, two.id)).toMatchObject({ status: 'CLOSED' });
  });
});

describe('a payment that comes when the seat is gone', () => {
  it('goes back in full and buys the first place in line, told in one mail', async () => {
    const { sessionId } = await bookableSession(world, { capacity: 1 });
    const late = await member();
    const held = await book(late, sessionId);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    const quick = await seat(world, sessionId);
    const waiting = await member();
    const entry = await join(waiting, sessionId);
    world.clock.forward({ minutes: 1 });
    await pay(late, held.payment.checkoutUrl);
    await world.settle();
    expect(await bookingOf(late, held.id)).toMatchObject({
      status: 'EXPIRED',
      payment: { status: 'REFUNDED', refundedCents: 11_495 },
    });
    expect(await entryOf(waiting, entry.id)).toMatchObject({ position: 2 });
    const [mail, ...others] = await mailbox(world, late.address);
    expect(others).toEqual([]);
    expect(mail!.text).toContain('eerste op de wachtlijst');
    await cancel(quick.member, quick.bookingId);
    const { viewer } = await late.graphql<{ viewer: { waitlist: { id: string; status: string }[] } }>(
      '{ viewer { waitlist { id status } } }',
    );
    expect(viewer.waitlist).toMatchObject([{ status: 'OFFERED' }]);
    await world.settle();
  });
});

describe('all at once', () => {
  it('gives the seat to who waits when somebody cancels while a newcomer books', async () => {
    for (let round = 0; round < 4; round++) {
      const { sessionId, first } = await fullSession();
      const [waiting, newcomer] = [await member(), await member()];
      const entry = await join(waiting, sessionId);
      const [, answer] = await Promise.all([
        cancel(first.member, first.bookingId),
        book(newcomer, sessionId),
      ]);
      expect(answer.__typename).toBe('SessionFull');
      expect(await entryOf(waiting, entry.id)).toMatchObject({ status: 'OFFERED' });
    }
    await world.settle();
  });

  it('never offers a seat twice, however many answer, leave and let go together', async () => {
    const { sessionId, seats } = await fullSession({ capacity: 5, priceExVatCents: 0 });
    const line = await Promise.all(Array.from({ length: 20 }, member));
    const entries: Awaited<ReturnType<typeof join>>[] = [];
    for (const who of line) entries.push(await join(who, sessionId));
    await Promise.all(seats.map((one) => cancel(one.member, one.bookingId)));
    await invariants(world);
    await Promise.all([
      ...line.map((who, index) =>
        [accept, decline, leave, accept][index % 4]!(who, entries[index]!.id).then(() => undefined),
      ),
      world.settle(),
    ]);
    await invariants(world);
    world.clock.forward({ hours: 24 });
    await Promise.all([world.settle(), ...line.map((who, index) => accept(who, entries[index]!.id))]);
    await world.settle();
  });

  it('lets one of accepting and letting it lapse win', async () => {
    const { sessionId, first } = await fullSession({ priceExVatCents: 0 });
    const [one, two] = [await member(), await member()];
    const entry = await join(one, sessionId);
    world.clock.forward({ minutes: 1 });
    const next = await join(two, sessionId);
    await cancel(first.member, first.bookingId);
    const answers = await Promise.all([
      accept(one, entry.id),
      decline(one, entry.id),
      accept(one, entry.id),
      leave(one, entry.id),
    ]);
    expect(answers).toHaveLength(4);
    await world.settle();
    const statuses = [(await entryOf(one, entry.id)).status, (await entryOf(two, next.id)).status];
    expect([
      ['ACCEPTED', 'WAITING'],
      ['DECLINED', 'OFFERED'],
      ['LEFT', 'OFFERED'],
    ]).toContainEqual(statuses);
  });
});
