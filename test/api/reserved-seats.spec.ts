import { setTimeout as wait } from 'node:timers/promises';
import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { book, invariants, pay } from '../support/bookings.js';
import { cancel, seat } from '../support/notifications.js';
import { organisationOf } from '../support/posts.js';
import { bookableSession, type SessionOptions } from '../support/scenes.js';
import { accept, join } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NOW = '2026-11-23T09:00:00Z';
/** In Amsterdam, and the same moment. */
const UNTIL = '2026-12-08T12:00';
const RELEASED = '2026-12-08T11:00:00Z';

let world: World;
let trainer: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
beforeEach(async () => {
  world.clock.set(NOW);
  trainer = await world.user({ trainer: true });
  organisationId = await organisationOf(world, trainer);
});
afterEach(() => invariants(world));
afterAll(() => world.close());

async function colleague(): Promise<Caller> {
  const person = await world.user();
  await world.db.query(
    `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at) VALUES ($1, $2, 'MEMBER', $3)`,
    [organisationId, person.id, world.clock.now()],
  );
  return person;
}

/** A session of the trainer that keeps seats for colleagues. */
async function withReserve(capacity: number, seats: number, options: SessionOptions = {}): Promise<string> {
  const scene = await bookableSession(
    { ...world, user: () => Promise.resolve(trainer) },
    { capacity, reserved: { organisationId, seats, until: UNTIL }, ...options },
  );
  return scene.sessionId;
}

interface SessionSeen {
  seatsLeft: number;
  seatsTaken: number;
  reserved: { organisation: { name: string }; seats: number; until: string } | null;
  viewer: { canBook: boolean; canJoinWaitlist: boolean };
}
async function seenBy(caller: Caller, id: string): Promise<SessionSeen> {
  const { session } = await caller.graphql<{ session: SessionSeen }>(
    `query ($id: ID!) { session(id: $id) { seatsLeft seatsTaken reserved { organisation { name } seats until }
      viewer { canBook canJoinWaitlist } } }`,
    { id },
  );
  return session;
}
const rowOf = async (id: string) =>
  (
    await world.db.query<{ taken: number; reserved: number }>(
      'SELECT seats_taken AS taken, reserved_seats AS reserved FROM sessions WHERE id = $1',
      [id],
    )
  )[0]!;

describe('seats kept for colleagues', () => {
  it('are there for them, and taken for everybody else, who does not learn why', async () => {
    const id = await withReserve(5, 3);
    const reserved = {
      organisation: { name: 'Jansen Metaal' },
      seats: 3,
      until: new Date(RELEASED).toISOString(),
    };
    const [inside, outside] = [await colleague(), await world.user()];
    for (const who of [inside, trainer])
      expect(await seenBy(who, id)).toMatchObject({ seatsLeft: 5, seatsTaken: 0, reserved });
    for (const who of [outside, world.visitor])
      expect(await seenBy(who, id)).toMatchObject({ seatsLeft: 2, seatsTaken: 3, reserved: null });
    expect(await book(outside, id, 3)).toMatchObject({ __typename: 'SessionFull', seatsLeft: 2 });
    expect(await book(inside, id, 4)).toMatchObject({ __typename: 'Booking' });
    expect(await rowOf(id)).toEqual({ taken: 4, reserved: 0 });
    expect(await seenBy(outside, id)).toMatchObject({ seatsLeft: 1, seatsTaken: 4 });
    await world.settle();
    const { trainings } = await world.visitor.graphql<{ trainings: { totalCount: number } }>(
      '{ trainings(filter: { seatsLeft: 2 }) { totalCount } }',
    );
    expect(trainings.totalCount).toBe(0);
  });

  it('go back to them when a colleague cancels in time, and to everybody after that', async () => {
    const id = await withReserve(3, 2);
    const [first, second, outside] = [await colleague(), await colleague(), await world.user()];
    const one = await book(first, id);
    const two = await book(second, id, 2);
    expect(await rowOf(id)).toEqual({ taken: 3, reserved: 0 });
    await cancel(first, one.id);
    expect(await rowOf(id)).toEqual({ taken: 2, reserved: 1 });
    expect((await book(outside, id)).__typename).toBe('SessionFull');
    await pay(second, two.payment.checkoutUrl);
    await world.settle();
    world.clock.set(RELEASED);
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 2, reserved: 0 });
    await cancel(second, two.id);
    expect(await rowOf(id)).toEqual({ taken: 0, reserved: 0 });
    expect((await seenBy(outside, id)).seatsLeft).toBe(3);
  });

  it('come back from a hold that lapsed, and a late payment of a colleague finds them', async () => {
    const id = await withReserve(1, 1);
    const [inside, outside] = [await colleague(), await world.user()];
    const held = await book(inside, id);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 0, reserved: 1 });
    expect((await book(outside, id)).__typename).toBe('SessionFull');
    await pay(inside, held.payment.checkoutUrl);
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 1, reserved: 0 });
    await cancel(inside, held.id);
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 0, reserved: 1 });
  });

  it('are offered to colleagues who wait, and to nobody else, until they are released', async () => {
    const id = await withReserve(2, 1);
    const [outside, waiting, inside, inLine] = [
      await world.user(),
      await world.user(),
      await colleague(),
      await colleague(),
    ];
    const taken = await book(outside, id);
    await pay(outside, taken.payment.checkoutUrl);
    await world.settle();
    const own = await book(inside, id);
    expect((await join(waiting, id)).status).toBe('WAITING');
    expect((await join(inLine, id)).status).toBe('WAITING');
    await cancel(inside, own.id);
    const statuses = async () =>
      Object.fromEntries(
        (
          await world.db.query<{ id: string; status: string }>(
            'SELECT member_id AS id, status FROM waitlist_entries WHERE session_id = $1',
            [id],
          )
        ).map((row) => [row.id, row.status]),
      );
    expect(await statuses()).toEqual({ [waiting.id]: 'WAITING', [inLine.id]: 'OFFERED' });
    // Not answered: it goes back to what is kept, and nobody outside is offered it.
    world.clock.forward({ hours: 25 });
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 1, reserved: 1 });
    expect((await statuses())[waiting.id]).toBe('WAITING');
    world.clock.set(RELEASED);
    await world.settle();
    expect(await statuses()).toEqual({ [waiting.id]: 'OFFERED', [inLine.id]: 'LAPSED' });
    expect(await rowOf(id)).toEqual({ taken: 2, reserved: 0 });
    const [entry] = await world.db.query<{ id: string }>(
      `SELECT id FROM waitlist_entries WHERE session_id = $1 AND status = 'OFFERED'`,
      [id],
    );
    expect((await accept(waiting, entry!.id)).__typename).toBe('Booking');
  });

  it('are released at their moment though the timer has not run yet', async () => {
    const id = await withReserve(1, 1);
    const outside = await world.user();
    world.clock.set(RELEASED);
    expect(await seenBy(outside, id)).toMatchObject({
      reserved: null,
      seatsLeft: 1,
      viewer: { canBook: true },
    });
    expect((await book(outside, id)).__typename).toBe('Booking');
    expect(await rowOf(id)).toEqual({ taken: 1, reserved: 0 });
  });

  it('are lost by nobody who leaves after booking', async () => {
    const id = await withReserve(1, 1);
    const leaver = await colleague();
    const held = await book(leaver, id);
    await pay(leaver, held.payment.checkoutUrl);
    await world.settle();
    await leaver.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
      id: organisationId,
    });
    expect(await rowOf(id)).toEqual({ taken: 1, reserved: 0 });
    await cancel(leaver, held.id);
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 0, reserved: 1 });
    expect((await book(leaver, id)).__typename).toBe('SessionFull');
  });
});

describe('what a trainer keeps', () => {
  const PLACE = { street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' };
  const update = async (id: string, input: object) => {
    const { updateSession } = await trainer.graphql<{ updateSession: object }>(
      `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) {
        __typename ... on Session { reserved { seats until } } ... on InvalidInput { fields { field } } } }`,
      { id, input: { startsAt: '2026-12-22T09:00', place: PLACE, ...input } },
    );
    return updateSession;
  };
  const refused = (field: string) => ({ __typename: 'InvalidInput', fields: [{ field }] });

  it('fits, is for where they work, and ends before the start', async () => {
    const id = await withReserve(4, 2);
    const elsewhere = await organisationOf(world, await world.user());
    const reserve = (more: object) =>
      update(id, { reserved: { organisationId, seats: 2, until: UNTIL, ...more } });
    expect(await reserve({ seats: 5 })).toEqual(refused('reserved.seats'));
    expect(await reserve({ until: '2026-12-22T09:01' })).toEqual(refused('reserved.until'));
    expect(await reserve({ until: '2026-11-20T09:00' })).toEqual(refused('reserved.until'));
    expect(await reserve({ organisationId: elsewhere })).toEqual(refused('reserved.organisationId'));
    expect(await update(id, { capacity: 1 })).toEqual(refused('capacity'));
    expect(await reserve({ seats: 4 })).toMatchObject({ reserved: { seats: 4 } });
    expect(await update(id, { capacity: 6 })).toMatchObject({ reserved: { seats: 4 } });
  });

  it('may be changed and given up, and who waits is served first', async () => {
    const id = await withReserve(2, 1);
    const [outside, waiting] = [await world.user(), await world.user()];
    await pay(outside, (await book(outside, id)).payment.checkoutUrl);
    const entry = await join(waiting, id);
    expect(entry.status).toBe('WAITING');
    expect(await update(id, { reserved: null })).toMatchObject({ reserved: null });
    await world.settle();
    expect(await rowOf(id)).toEqual({ taken: 2, reserved: 0 });
  });

  it('is released where a move brings the start before its moment', async () => {
    const id = await withReserve(2, 1);
    expect(await update(id, { startsAt: '2026-12-03T09:00' })).toMatchObject({
      reserved: { until: new Date('2026-12-03T08:00:00Z').toISOString() },
    });
  });

  it('goes with a session that is taken away, as the moments at which it is decided upon', async () => {
    const taken: string[] = [];
    for (const moment of [NOW, '2026-12-15T16:00:00Z']) {
      const id = await withReserve(3, 2, { minSeats: 2 });
      world.clock.set(moment);
      await world.settle();
      await trainer.graphql(`mutation { removeSession(id: "${id}") { __typename } }`);
      expect(await rowOf(id)).toBeUndefined();
      taken.push(id);
    }
    world.clock.set('2026-12-22T09:00:00Z');
    await world.settle();
    const failed = 'SELECT kind FROM timers WHERE subject = ANY($1) AND error IS NOT NULL';
    expect(await world.db.query(failed, [taken])).toEqual([]);
  });
});

describe('at the moment of release', () => {
  it('gives the last seat to one, a colleague or the public, however they come', async () => {
    for (let round = 0; round < 4; round++) {
      world.clock.set(NOW);
      const id = await withReserve(3, 1, { startsAt: `2026-12-2${round + 2}T09:00` });
      for (let n = 0; n < 2; n++) await seat(world, id);
      const inside = await Promise.all(Array.from({ length: 5 }, colleague));
      const outside = await Promise.all(Array.from({ length: 5 }, () => world.user()));
      world.clock.set(round % 2 ? RELEASED : new Date(new Date(RELEASED).getTime() - 1));
      const turns = [...inside, ...outside].map(async (who, at) => {
        await wait((at % 5) * round);
        return [who, (await book(who, id)).__typename] as const;
      });
      const ticking = (async () => {
        await wait(2);
        world.clock.set(RELEASED);
        await world.app.get(Work).settle();
      })();
      const answers = await Promise.all(turns);
      await ticking;
      expect(answers.filter(([, type]) => type === 'Booking')).toHaveLength(1);
      expect(answers.filter(([, type]) => type === 'SessionFull')).toHaveLength(9);
      await world.settle();
      expect(await rowOf(id)).toEqual({ taken: 3, reserved: 0 });
      await invariants(world);
    }
  }, 60_000);

  it('lets the seat that a colleague gives back go to one only', async () => {
    const id = await withReserve(1, 1);
    const inside = await colleague();
    const held = await book(inside, id);
    await pay(inside, held.payment.checkoutUrl);
    await world.settle();
    const waiting = await world.user();
    expect((await join(waiting, id)).status).toBe('WAITING');
    world.clock.set(new Date(new Date(RELEASED).getTime() - 1));
    const others = await Promise.all(
      Array.from({ length: 6 }, (_, n) => (n % 2 ? colleague() : world.user())),
    );
    await Promise.all([
      cancel(inside, held.id),
      ...others.map((who) => book(who, id)),
      (async () => {
        world.clock.set(RELEASED);
        await world.app.get(Work).settle();
      })(),
    ]);
    await world.settle();
    const { taken, reserved } = await rowOf(id);
    expect([taken, reserved]).toEqual([1, 0]);
  }, 60_000);
});
