import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { book, invariants } from '../support/bookings.js';
import {
  askedSession,
  offerFirst,
  persons,
  placeOf,
  type Person,
  plannedRequest,
  seatsShown,
} from '../support/first-right.js';
import { scheduleSession } from '../support/scenes.js';
import { statementsOf } from '../support/statements.js';
import { accept, decline, join } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const NOW = '2026-11-23T09:00:00Z';
const END = new Date('2026-11-26T09:00:00Z');
const ROUNDS = 4;
const crowd: Caller[] = [];

beforeAll(async () => {
  world = await startWorld({ now: NOW });
  crowd.push(...(await persons(world, 8)));
}, 60_000);
beforeEach(() => world.clock.set(NOW));
afterEach(async () => {
  await world.settle();
  await invariants(world);
});
afterAll(() => world.close());

const entryIn = async (who: Caller, sessionId: string) => (await placeOf(who, sessionId))!.id;
const GOT = new Set(['RESERVED', 'HELD', 'CONFIRMED']);
const got = (answers: readonly { __typename: string; status: string }[]) =>
  answers.filter(({ __typename, status }) => __typename === 'Booking' && GOT.has(status));

/** Several deeds at once, in another order each round. */
const atOnce = <T>(round: number, deeds: readonly (() => Promise<T>)[]): Promise<T[]> =>
  Promise.all(
    [...deeds.slice(round % deeds.length), ...deeds.slice(0, round % deeds.length)].map((deed) => deed()),
  );

async function eachRound(work: (round: number) => Promise<void>): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    world.clock.set(NOW);
    await work(round);
    await world.settle();
    await invariants(world);
  }
}

describe('at the moment that the first right ends, at the same time', () => {
  it('the last seat goes to one of the public, also with the timer; the asker hears that it lapsed', () =>
    eachRound(async (round) => {
      const { sessionId, askers } = await askedSession(world, { askers: 1, capacity: 1, minSeats: 1 });
      const entryId = await entryIn(askers[0]!, sessionId);
      world.clock.set(END);
      const work = world.app.get(Work);
      const sweep = round % 2 ? [() => work.settle().then(() => null)] : [];
      const [taken, ...answers] = await Promise.all([
        accept(askers[0]!, entryId),
        ...crowd.map((who) => book(who, sessionId)),
        ...sweep.map((deed) => deed()),
      ]);
      expect(taken).toMatchObject({ __typename: 'OfferLapsed' });
      const booked = answers.filter((one) => one !== null);
      expect(got(booked)).toHaveLength(1);
      for (const one of booked.filter(({ status }) => !GOT.has(status)))
        expect(one).toMatchObject({ __typename: 'SessionFull', seatsLeft: 0 });
      expect(await seatsShown(world.visitor, sessionId)).toMatchObject({ seatsLeft: 0, firstRight: null });
    }));

  it('an asker who is in time and the public who comes as the time ends: one of them has the seat', () =>
    eachRound(async (round) => {
      const { sessionId, askers } = await askedSession(world, { askers: 1, capacity: 1, minSeats: 1 });
      const entryId = await entryIn(askers[0]!, sessionId);
      world.clock.set(new Date(END.getTime() - 1));
      const deeds = [
        () => accept(askers[0]!, entryId),
        ...crowd.slice(0, 3).map((who) => () => book(who, sessionId)),
        // The clock strikes while they are at it.
        async () => {
          world.clock.set(END);
          return { __typename: 'Clock', status: '' };
        },
        ...crowd.slice(3).map((who) => () => book(who, sessionId)),
      ];
      const answers = await atOnce(round, deeds);
      expect(got(answers)).toHaveLength(1);
      const refused = answers.filter(({ __typename }) => !['Booking', 'Clock'].includes(__typename));
      for (const { __typename } of refused) expect(['SessionFull', 'OfferLapsed']).toContain(__typename);
      expect(refused).toHaveLength(crowd.length);
    }));

  it('two askers have the last seat: it passes to the second, before everybody else', () =>
    eachRound(async (round) => {
      const { sessionId, askers } = await askedSession(world, { askers: 2, capacity: 1, minSeats: 1 });
      const [first, second] = askers as [Person, Person];
      const [one, two] = [await entryIn(first, sessionId), await entryIn(second, sessionId)];
      const atEnd = round % 2 === 0;
      if (atEnd) world.clock.set(END);
      const answers = await atOnce<{ __typename: string; status: string }>(round, [
        () => (atEnd ? accept(first, one) : decline(first, one)),
        () => accept(second, two),
        () => accept(second, two),
        ...crowd.map((who) => () => book(who, sessionId)),
      ]);
      await world.settle();
      // Whoever came before the seat was passed on hears that there was no offer; nobody from outside came between.
      const place = await placeOf(second, sessionId);
      const secondHas = answers.some(({ status, __typename }) => __typename === 'Booking' && GOT.has(status));
      expect(secondHas || place?.status === 'OFFERED').toBe(true);
      for (const who of crowd) expect(await placeOf(who, sessionId)).toBeNull();
      const [{ outsiders }] = (await world.db.query<{ outsiders: number }>(
        `SELECT count(*)::int AS outsiders FROM bookings WHERE session_id = $1 AND member_id = ANY($2)`,
        [sessionId, crowd.map(({ id }) => id)],
      )) as [{ outsiders: number }];
      expect(outsiders).toBe(0);
    }));
});

describe('an offer of the first right, at the same time', () => {
  it('accepted and declined is one of the two, and each says so', () =>
    eachRound(async (round) => {
      const { sessionId, askers } = await askedSession(world, { askers: 1, capacity: 2 });
      const [who] = askers as [Person];
      const entryId = await entryIn(who, sessionId);
      const answers = await atOnce<{ __typename: string; status: string }>(round, [
        () => accept(who, entryId),
        () => decline(who, entryId),
        () => accept(who, entryId),
        () => decline(who, entryId),
      ]);
      const accepted = got(answers).length;
      const declined = answers.filter(({ status }) => status === 'DECLINED').length;
      expect([accepted, declined]).toEqual(accepted ? [2, 0] : [0, 2]);
      expect(answers.filter(({ __typename }) => __typename === 'OfferLapsed')).toHaveLength(2);
      const shown = await seatsShown(world.visitor, sessionId);
      expect(shown).toMatchObject({ seatsTaken: accepted ? 1 : 0, firstRight: null });
    }));

  it('accepted while the session is cancelled leaves nobody with a seat, and nothing to pay', () =>
    eachRound(async (round) => {
      const { sessionId, askers, trainer } = await askedSession(world, {
        askers: 3,
        capacity: 2,
        minSeats: 1,
      });
      const entries = await Promise.all(askers.map((who) => entryIn(who, sessionId)));
      await atOnce<unknown>(round, [
        () =>
          trainer.graphql(`mutation ($id: ID!) { cancelSession(input: { sessionId: $id }) { __typename } }`, {
            id: sessionId,
          }),
        ...askers.map((who, index) => () => accept(who, entries[index]!)),
        () => book(crowd[0]!, sessionId),
      ]);
      await world.settle();
      const live = await world.db.query(
        `SELECT status FROM bookings WHERE session_id = $1 AND status NOT IN ('CANCELLED', 'EXPIRED')`,
        [sessionId],
      );
      expect(live).toEqual([]);
      const open = await world.db.query(
        `SELECT p.id FROM payments p JOIN bookings b ON b.id = p.booking_id WHERE b.session_id = $1 AND p.status = 'OPEN'`,
        [sessionId],
      );
      expect(open).toEqual([]);
    }));

  it('passed on by many who decline goes to each who waits once, and newcomers wait behind them', () =>
    eachRound(async (round) => {
      const { sessionId, askers } = await askedSession(world, { askers: 8, capacity: 4 });
      const entries = await Promise.all(askers.map((who) => entryIn(who, sessionId)));
      await atOnce<unknown>(round, [
        ...askers.slice(0, 4).map((who, index) => () => decline(who, entries[index]!)),
        ...crowd.map((who, index) => () => (index % 2 ? book(who, sessionId) : join(who, sessionId))),
      ]);
      const statuses = [];
      for (const who of askers) statuses.push((await placeOf(who, sessionId))?.status ?? null);
      expect(statuses).toEqual([null, null, null, null, 'OFFERED', 'OFFERED', 'OFFERED', 'OFFERED']);
      expect(await seatsShown(world.visitor, sessionId)).toMatchObject({
        seatsTaken: 4,
        waitlistLength: 4,
        firstRight: { seats: 4 },
      });
    }));
});

it('showing what is kept for askers takes one statement, however many sessions', async () => {
  const { trainer, trainingId, slug, askers } = await askedSession(world);
  for (const startsAt of ['2027-01-11T09:00', '2027-01-12T09:00']) {
    const id = await scheduleSession(trainer, trainingId, { startsAt, minSeats: 2 });
    await offerFirst(world, id, askers, await plannedRequest(world, id, askers));
  }
  const query =
    'query ($slug: String!) { training(slug: $slug) { sessions { firstRight { until seats } } } }';
  let answer: { training: { sessions: object[] } } | undefined;
  const statements = await statementsOf(async () => {
    answer = await world.visitor.graphql(query, { slug });
  });
  const kept = { firstRight: { until: END.toISOString(), seats: 3 } };
  expect(answer!.training.sessions).toEqual([kept, kept, kept]);
  expect(statements.filter(({ text }) => /held_until > \$\d/.test(text))).toHaveLength(1);
});
