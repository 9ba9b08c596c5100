import { book, pay } from '../support/bookings.js';
import { nameParticipants, seatsOf, type SeatRow } from '../support/people.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Fellow {
  firstName: string;
  organisation: string | null;
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const fellowsOf = async (caller: Caller, id: string) =>
  (
    await caller.graphql<{ session: { fellows: Fellow[] | null } }>(
      `query ($id: ID!) { session(id: $id) { fellows { firstName organisation } } }`,
      { id },
    )
  ).session.fellows;

async function show(caller: Caller, showToFellows: boolean, organisation?: string): Promise<void> {
  const { updateProfile } = await caller.graphql<{ updateProfile: object }>(
    `mutation ($input: ProfileInput!) { updateProfile(input: $input) {
      ... on Viewer { showToFellows organisation } } }`,
    { input: { showToFellows, organisation } },
  );
  expect(updateProfile).toEqual({ showToFellows, organisation: organisation ?? null });
}

async function seat(sessionId: string, name: string): Promise<Caller> {
  const member = await world.user({ name });
  const { payment } = await book(member, sessionId);
  await pay(member, payment.checkoutUrl);
  await world.settle();
  return member;
}

describe('two participants', () => {
  it.each([
    { first: true, second: true, sees: [{ firstName: 'Bas', organisation: 'Bakker & Zonen' }] },
    { first: true, second: false, sees: [] },
    { first: false, second: true, sees: null },
    { first: false, second: false, sees: null },
  ])('know of each other only what both show: $first, $second', async ({ first, second, sees }) => {
    const { sessionId } = await bookableSession(world);
    const anna = await seat(sessionId, 'Anna de Wit');
    const bas = await seat(sessionId, 'Bas van der Wal');
    if (first) await show(anna, true);
    if (second) await show(bas, true, 'Bakker & Zonen');
    expect(await fellowsOf(anna, sessionId)).toEqual(sees);
    const back = second ? (first ? [{ firstName: 'Anna', organisation: null }] : []) : null;
    expect(await fellowsOf(bas, sessionId)).toEqual(back);
  });
});

describe('who shows nothing', () => {
  it('is everybody, until they choose otherwise, and again after that', async () => {
    const { sessionId } = await bookableSession(world);
    const anna = await seat(sessionId, 'Anna de Wit');
    const bas = await seat(sessionId, 'Bas van der Wal');
    expect(await anna.graphql('{ viewer { showToFellows organisation } }')).toEqual({
      viewer: { showToFellows: false, organisation: null },
    });
    await show(anna, true);
    await show(bas, true);
    expect(await fellowsOf(anna, sessionId)).toHaveLength(1);
    await show(bas, false);
    expect(await fellowsOf(anna, sessionId)).toEqual([]);
  });
});

describe('who sees nobody', () => {
  it('is a visitor, the trainer, an admin and who has no confirmed seat', async () => {
    const { sessionId, trainer } = await bookableSession(world);
    const anna = await seat(sessionId, 'Anna de Wit');
    await show(anna, true);
    const holder = await world.user();
    await book(holder, sessionId);
    const admin = await world.user({ roles: ['admin'] });
    const stranger = await world.user();
    for (const caller of [holder, trainer, admin, stranger]) await show(caller, true);
    for (const caller of [world.visitor, holder, trainer, admin, stranger])
      expect(await fellowsOf(caller, sessionId)).toBeNull();
    expect(await fellowsOf(anna, sessionId)).toEqual([]);
  });

  it('is who left, and nobody sees them any more', async () => {
    const { sessionId } = await bookableSession(world, { priceExVatCents: 0 });
    const anna = await world.user({ name: 'Anna de Wit' });
    const { id } = await book(anna, sessionId);
    const bas = await world.user({ name: 'Bas van der Wal' });
    await book(bas, sessionId);
    await show(anna, true);
    await show(bas, true);
    expect(await fellowsOf(bas, sessionId)).toHaveLength(1);
    await anna.graphql(
      `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { __typename } }`,
      {
        input: { bookingId: id },
      },
    );
    expect(await fellowsOf(bas, sessionId)).toEqual([]);
    expect(await fellowsOf(anna, sessionId)).toBeNull();
  });
});

describe('a seat that somebody else booked', () => {
  it('is of who sits there, by their confirmed address; who booked it sees nobody', async () => {
    const { sessionId } = await bookableSession(world, { priceExVatCents: 0 });
    const anna = await world.user({ name: 'Anna de Wit' });
    await book(anna, sessionId);
    const boss = await world.user({ name: 'Carla Baas' });
    const { id } = await book(boss, sessionId);
    const [{ id: participantId }] = (await seatsOf(boss, id)) as [SeatRow];
    const bas = await world.user({ name: 'Bas van der Wal', email: 'bas.wal@voorbeeld.nl' });
    const named = { participantId, name: 'Sebastiaan', email: 'bas.wal@voorbeeld.nl' };
    expect((await nameParticipants(boss, id, [named])).__typename).toBe('Booking');
    for (const caller of [anna, boss, bas]) await show(caller, true);
    expect(await fellowsOf(anna, sessionId)).toEqual([{ firstName: 'Bas', organisation: null }]);
    expect(await fellowsOf(bas, sessionId)).toEqual([{ firstName: 'Anna', organisation: null }]);
    expect(await fellowsOf(boss, sessionId)).toBeNull();
  });
});

it('never says more than a first name and an organisation', async () => {
  const { __type } = await world.visitor.graphql<{ __type: { fields: { name: string }[] } }>(
    '{ __type(name: "Fellow") { fields { name } } }',
  );
  expect(__type.fields.map(({ name }) => name)).toEqual(['firstName', 'organisation']);
});
