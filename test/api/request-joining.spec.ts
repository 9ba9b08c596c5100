import { trust } from '../support/posts.js';
import { factsOf, refusal } from '../support/questions.js';
import {
  askersOf,
  invite,
  joinRequest,
  leaveRequest,
  requestBySlug,
  requestTraining,
  strangers,
  joinedBy,
  withdrawRequest,
} from '../support/requests.js';
import { bookableSession } from '../support/scenes.js';
import { openProposal } from '../support/request-scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let owner: Caller;
let other: Caller;
let outsider: Caller;

beforeAll(async () => {
  world = await startWorld();
  [owner, other, outsider] = (await Promise.all(
    ['Anna Vraagt', 'Otto Ook', 'Bea Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  await trust(world, owner, other, outsider);
});
// One account writes no more than so much in a day, and asks no more than so much at a time.
afterEach(async () => {
  await world.db.query(`UPDATE requests SET status = 'EXPIRED', choose_by = NULL WHERE status = 'OPEN'`);
  world.clock.forward({ days: 1 });
});
afterAll(() => world.close());

describe('joining a request', () => {
  it('is one click, with wishes of one’s own that may change', async () => {
    const { id, slug } = await requestTraining(owner, { dayparts: ['MORNING'], maxPriceExVatCents: 20_000 });
    expect(await requestBySlug(world.visitor, slug)).toMatchObject({
      part: { isOwner: false, joined: false, canJoin: false, canLeave: false, canMerge: false },
    });
    expect(await requestBySlug(other, slug)).toMatchObject({ part: { canJoin: true, canLeave: false } });
    expect(await joinRequest(other, id)).toMatchObject({
      joined: 2,
      part: { joined: true, canJoin: false, canLeave: true, dayparts: null, maxPriceExVatCents: null },
      viewer: { follows: true },
      wishes: {
        dayparts: [
          { daypart: 'MORNING', people: 2 },
          { daypart: 'AFTERNOON', people: 0 },
          { daypart: 'EVENING', people: 0 },
        ],
      },
    });
    const changed = await joinRequest(other, id, { dayparts: ['EVENING'], maxPriceExVatCents: 6_000 });
    expect(changed).toMatchObject({
      joined: 2,
      part: { dayparts: ['EVENING'], maxPriceExVatCents: 6_000 },
      wishes: {
        dayparts: [
          { daypart: 'MORNING', people: 1 },
          { daypart: 'AFTERNOON', people: 0 },
          { daypart: 'EVENING', people: 1 },
        ],
      },
    });
    expect(changed.wishes.prices).toContainEqual({ priceExVatCents: 5_000, people: 2 });
    expect(changed.wishes.prices).toContainEqual({ priceExVatCents: 7_500, people: 1 });
    expect(changed.wishes.prices.at(-1)).toEqual({ priceExVatCents: 20_000, people: 1 });
    expect(await joinRequest(other, id, { dayparts: [] })).toMatchObject({
      part: { dayparts: [], maxPriceExVatCents: null },
    });
    expect(await joinRequest(other, id, { maxPriceExVatCents: 1_000_000 })).toMatchObject({
      fields: [{ field: 'maxPriceExVatCents' }],
    });
    const joins = (await factsOf(world, 'RequestJoined')).filter(({ requestId }) => requestId === id);
    expect(joins).toEqual([{ requestId: id, personId: other.id }]);
  });

  it('tells others what people want together from five on', async () => {
    const { id, slug } = await requestTraining(owner, { maxPriceExVatCents: 5_000 });
    await joinedBy(world, id, await strangers(world, 3));
    const nothing = { dayparts: [], prices: [] };
    for (const caller of [outsider, world.visitor])
      expect((await requestBySlug(caller, slug))!.wishes).toEqual(nothing);
    const trainer = await world.user({ trainer: true });
    for (const caller of [owner, trainer])
      expect((await requestBySlug(caller, slug))!.wishes.dayparts[0]!.people).toBe(4);
    await joinedBy(world, id, await strangers(world, 1));
    for (const caller of [outsider, world.visitor])
      expect((await requestBySlug(caller, slug))!.wishes).toMatchObject({
        dayparts: [{ people: 5 }, { people: 5 }, { people: 5 }],
        prices: [{ people: 5 }, { people: 5 }, { priceExVatCents: 5_000, people: 5 }],
      });
  });

  it('may be undone, twice is once; who asked stays its author', async () => {
    const { id, slug } = await requestTraining(owner);
    await joinRequest(other, id);
    for (let twice = 1; twice <= 2; twice++)
      expect(await leaveRequest(other, id)).toMatchObject({
        joined: 1,
        part: { joined: false, canJoin: true, canLeave: false },
        viewer: { follows: false },
      });
    const left = (await factsOf(world, 'RequestLeft')).filter(({ requestId }) => requestId === id);
    expect(left).toEqual([{ requestId: id, personId: other.id }]);
    expect(await joinRequest(other, id)).toMatchObject({ joined: 2 });
    expect(await leaveRequest(owner, id)).toMatchObject({
      joined: 1,
      part: { isOwner: true, canEdit: true },
    });
    expect(await requestBySlug(other, slug)).toMatchObject({ joined: 1, status: 'OPEN' });
  });

  it('answers an invitation, which each does for themselves', async () => {
    const { id, slug } = await requestTraining(owner);
    await invite(world, id, other, outsider);
    for (const caller of [other, outsider])
      expect(await requestBySlug(caller, slug)).toMatchObject({
        joined: 1,
        part: { joined: false, invited: true, canJoin: true, canLeave: true },
      });
    expect(await joinRequest(other, id)).toMatchObject({ joined: 2, part: { joined: true, invited: false } });
    expect(await leaveRequest(outsider, id)).toMatchObject({
      joined: 2,
      part: { invited: false, canJoin: true },
    });
    expect((await askersOf(world, id)).map(({ status }) => status).sort()).toEqual([
      'JOINED',
      'JOINED',
      'LEFT',
    ]);
    expect((await factsOf(world, 'RequestLeft')).filter(({ requestId }) => requestId === id)).toEqual([]);
  });

  it('is no vote, and ends with the request', async () => {
    const { id } = await requestTraining(owner);
    const { vote } = await other.graphql<{ vote: { __typename: string } }>(
      'mutation ($id: ID!) { vote(input: { postId: $id }) { __typename } }',
      { id },
    );
    expect(vote.__typename).toBe('PostClosed');
    expect(await refusal(withdrawRequest(other, id))).toBe('FORBIDDEN');
    for (let twice = 1; twice <= 2; twice++)
      expect(await withdrawRequest(owner, id)).toMatchObject({
        status: 'WITHDRAWN',
        joined: 1,
        part: { canLeave: false, canEdit: false },
      });
    expect((await joinRequest(other, id)).__typename).toBe('RequestClosed');
    expect(
      (await factsOf(world, 'RequestWithdrawn')).filter(({ requestId }) => requestId === id),
    ).toHaveLength(1);
  });
});

describe('what somebody asked', () => {
  const remove = async (caller: Caller, id: string) =>
    (
      await caller.graphql<{ removePost: { __typename: string } }>(
        'mutation ($id: ID!) { removePost(id: $id) { __typename } }',
        { id },
      )
    ).removePost.__typename;

  it('is theirs to remove while nobody else wants it', async () => {
    const { id, slug } = await requestTraining(owner);
    await joinRequest(other, id);
    expect(await remove(owner, id)).toBe('OthersReplied');
    await leaveRequest(other, id);
    expect(await remove(owner, id)).toBe('RemovedPost');
    await world.settle();
    expect(await requestBySlug(owner, slug)).toBeNull();
    const [row] = await world.db.query('SELECT status FROM requests WHERE id = $1', [id]);
    expect(row).toEqual({ status: 'WITHDRAWN' });
    expect(await refusal(joinRequest(other, id))).toBe('NOT_FOUND');
  });

  it('is not while somebody offers to give it', async () => {
    const { id } = await requestTraining(owner);
    const { trainer, trainingId } = await bookableSession(world);
    await openProposal(world, id, trainer, trainingId);
    expect(await remove(owner, id)).toBe('OthersReplied');
  });
});
