import fc from 'fast-check';
import { organisationOf, trust } from '../support/posts.js';
import { factsOf, refusal } from '../support/questions.js';
import { hideRequest, openProposal } from '../support/request-scenes.js';
import {
  askersOf,
  invite,
  joinRequest,
  leaveRequest,
  mergeRequests,
  requestBySlug,
  requestRow,
  requestsOf,
  withdrawRequest,
} from '../support/requests.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let owner: Caller;
let other: Caller;
let lead: Caller;
let moderator: Caller;
let people: [Caller, Caller, Caller, Caller];
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [owner, other, lead, ...people] = (await Promise.all(
    ['Anna Vraagt', 'Otto Ook', 'Lea Leidt', 'Vera', 'Vik', 'Vos', 'Veer'].map((name) =>
      world.user({ name }),
    ),
  )) as [Caller, Caller, Caller, Caller, Caller, Caller, Caller];
  moderator = await world.user({ name: 'Mo Derator', roles: ['moderator'] });
  organisationId = await organisationOf(world, lead, owner, other, ...people);
});
afterAll(() => world.close());

const pair = async (within = false): Promise<[string, string]> => {
  const where = within ? { organisationId } : {};
  return [await requestRow(world, owner, where), await requestRow(world, other, where)];
};
const joinedIn = async (id: string): Promise<string[]> =>
  (await askersOf(world, id))
    .filter(({ status }) => status === 'JOINED')
    .map(({ personId }) => personId)
    .sort();
const ids = (...callers: Caller[]): string[] => callers.map(({ id }) => id).sort();
const seen = async (id: string, by: Caller = owner) => (await requestBySlug(by, id))!;

describe('merging two requests', () => {
  it('brings everybody who joined, once, with what they wanted; who left stays away', async () => {
    const [from, into] = await pair();
    const [vera, vik, vos, veer] = people;
    await joinRequest(vera, from, { dayparts: ['EVENING'], maxPriceExVatCents: 9_000 });
    await joinRequest(vik, from, { dayparts: ['EVENING'] });
    await joinRequest(vik, into, { dayparts: ['MORNING'] });
    await joinRequest(vos, from);
    await joinRequest(vos, into);
    await leaveRequest(vos, into);
    await joinRequest(veer, from);
    await invite(world, into, veer);
    await follow(lead, from);
    expect(await mergeRequests(owner, from, into)).toMatchObject({
      id: into,
      joined: 5,
      part: { joined: true, isOwner: false },
    });
    expect(await joinedIn(into)).toEqual(ids(owner, other, vera, vik, veer));
    expect(await seen(into, vera)).toMatchObject({
      part: { joined: true, dayparts: ['EVENING'], maxPriceExVatCents: 9_000 },
      viewer: { follows: true },
    });
    expect(await seen(into, vik)).toMatchObject({ part: { joined: true, dayparts: ['MORNING'] } });
    expect(await seen(into, vos)).toMatchObject({
      part: { joined: false, canJoin: true },
      viewer: { follows: false },
    });
    expect(await seen(into, lead)).toMatchObject({ part: { joined: false }, viewer: { follows: true } });
    const vias = (await askersOf(world, into)).filter(({ viaId }) => viaId === from);
    expect(vias.map(({ personId }) => personId).sort()).toEqual(ids(owner, vera, veer));
    expect(await seen(from)).toMatchObject({
      status: 'MERGED',
      mergedInto: { id: into },
      part: { canJoin: false, canLeave: false, canMerge: false, canEdit: false },
    });
    expect((await comment(vera, from)).__typename).toBe('PostClosed');
    expect(await factsOf(world, 'RequestsMerged')).toContainEqual({ fromId: from, intoId: into });
    expect((await mergeRequests(owner, from, into)).__typename).toBe('Request');
    expect((await factsOf(world, 'RequestsMerged')).filter(({ fromId }) => fromId === from)).toHaveLength(1);
    const { slugs } = await requestsOf(vera, { joined: true });
    expect([slugs.includes(from), slugs.includes(into)]).toEqual([false, true]);
  });

  it('is for its owner, a moderator, and within an organisation for its admins', async () => {
    const [from, into] = await pair();
    const [insideFrom, insideInto] = await pair(true);
    for (const caller of [other, lead, people[0]])
      expect(await refusal(mergeRequests(caller, from, into))).toBe('FORBIDDEN');
    expect(await refusal(mergeRequests(other, insideFrom, insideInto))).toBe('FORBIDDEN');
    expect(await refusal(mergeRequests(moderator, insideFrom, insideInto))).toBe('NOT_FOUND');
    for (const [caller, id, canMerge] of [
      [owner, from, true],
      [moderator, from, true],
      [lead, from, false],
      [world.visitor, from, false],
      [lead, insideFrom, true],
      [other, insideFrom, false],
    ] as const)
      expect((await seen(id, caller)).part.canMerge).toBe(canMerge);
    expect((await mergeRequests(moderator, from, into)).__typename).toBe('Request');
    expect((await mergeRequests(lead, insideFrom, insideInto)).__typename).toBe('Request');
  });

  it('is for two open ones, for the same people, on whose dates nobody votes', async () => {
    const [from, into] = await pair();
    const [inside] = await pair(true);
    const elsewhere = await organisationOf(world, owner);
    const outside = await requestRow(world, owner, { organisationId: elsewhere });
    const name = async (...[a, b]: [string, string]) => (await mergeRequests(owner, a, b)).__typename;
    expect(await mergeRequests(owner, from, from)).toMatchObject({ fields: [{ field: 'intoId' }] });
    expect(await name(from, inside)).toBe('OtherAudience');
    expect(await name(inside, outside)).toBe('OtherAudience');
    await openProposal(world, from, ...(await trainingOf()));
    expect(await name(from, into)).toBe('ProposalsOpen');
    await world.db.query(`UPDATE proposals SET status = 'WITHDRAWN' WHERE request_id = $1`, [from]);
    await world.db.query(`UPDATE requests SET choose_by = NULL WHERE id = $1`, [from]);
    await withdrawRequest(other, into);
    expect(await name(from, into)).toBe('RequestClosed');
    const third = await requestRow(world, lead);
    const last = await requestRow(world, lead);
    expect(await name(from, third)).toBe('Request');
    expect(await mergeRequests(owner, from, last)).toMatchObject({
      __typename: 'RequestMerged',
      requestId: third,
    });
    expect(await mergeRequests(lead, last, from)).toMatchObject({
      __typename: 'RequestMerged',
      requestId: third,
    });
  });

  it('does not make of who offers to give the other one who asks for it', async () => {
    const [from, into] = await pair();
    const [trainer, trainingId] = await trainingOf();
    await joinRequest(trainer, from);
    await openProposal(world, into, trainer, trainingId);
    expect(await mergeRequests(owner, from, into)).toMatchObject({ __typename: 'Request', joined: 2 });
    expect(await seen(into, trainer)).toMatchObject({ part: { joined: false }, viewer: { follows: true } });
  });

  it('lets who finds the first one join, leave and confirm the other', async () => {
    const [from, into] = await pair();
    const last = await requestRow(world, lead);
    await mergeRequests(owner, from, into);
    await mergeRequests(other, into, last);
    const [vera] = people;
    expect(await joinRequest(vera, from, { dayparts: ['MORNING'] })).toMatchObject({
      id: last,
      joined: 4,
      part: { joined: true, dayparts: ['MORNING'] },
    });
    expect(await leaveRequest(owner, from)).toMatchObject({ id: last, joined: 3, part: { joined: false } });
    expect(await joinedIn(last)).toEqual(ids(other, lead, vera));
  });
});

describe('what was merged into a request that is gone', () => {
  it.each(['withdrawn', 'hidden'])('is on its own again, with who came by it: %s', async (how) => {
    const [from, into] = await pair();
    const [vera, vik, vos] = people;
    await joinRequest(vera, from);
    await joinRequest(vik, into);
    await mergeRequests(owner, from, into);
    await joinRequest(vos, from, { dayparts: ['EVENING'] });
    await leaveRequest(vera, into);
    await trust(world, other);
    if (how === 'hidden') await hideRequest(world, moderator, lead, into);
    else await withdrawRequest(other, into);
    await world.settle();
    expect(await seen(from, vos)).toMatchObject({
      status: 'OPEN',
      mergedInto: null,
      joined: 2,
      expiresAt: new Date(world.clock.now().getTime() + 90 * 86_400_000).toISOString(),
      part: { joined: true, dayparts: ['EVENING'] },
      viewer: { follows: true },
    });
    expect(await joinedIn(from)).toEqual(ids(owner, vos));
    expect(await joinedIn(into)).toEqual(ids(other, vik));
    expect((await comment(vos, from)).__typename).not.toBe('PostClosed');
    expect(await factsOf(world, 'RequestReleased')).toContainEqual({ requestId: from });
  });

  it('keeps who came to it by way of what was merged into that before', async () => {
    const [from, into] = await pair();
    const last = await requestRow(world, lead);
    await mergeRequests(owner, from, into);
    await mergeRequests(other, into, last);
    const [vera] = people;
    await joinRequest(vera, from);
    await withdrawRequest(lead, last);
    await world.settle();
    expect(await seen(into, vera)).toMatchObject({ status: 'OPEN', part: { joined: true } });
    expect(await joinedIn(into)).toEqual(ids(owner, other, vera));
    expect(await joinedIn(last)).toEqual(ids(lead));
  });

  it('lives on in what that one was merged into', async () => {
    const [from, into] = await pair();
    const last = await requestRow(world, lead);
    await mergeRequests(owner, from, into);
    await mergeRequests(other, into, last);
    await hideRequest(world, moderator, people[0], into);
    expect(await seen(from)).toMatchObject({ status: 'MERGED', mergedInto: { id: last } });
    expect(await joinRequest(people[1], from)).toMatchObject({ id: last, joined: 4 });
    expect(await joinedIn(last)).toEqual(ids(owner, other, lead, people[1]));
  });
});

it('loses nobody and counts nobody twice, in whatever order people join, leave and merge', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          deed: fc.constantFrom('join', 'join', 'join', 'leave', 'merge'),
          who: fc.nat(3),
          one: fc.nat(2),
          two: fc.nat(2),
        }),
        { minLength: 4, maxLength: 14 },
      ),
      async (deeds) => {
        const requests = [
          await requestRow(world, lead),
          await requestRow(world, lead),
          await requestRow(world, lead),
        ];
        const into: (number | null)[] = [null, null, null];
        const living = (at: number): number => (into[at] === null ? at : living(into[at]!));
        /** What each of them said last of each request that is still there. */
        const wants = new Map<string, boolean>();
        const key = (who: number, at: number) => `${who} ${at}`;
        for (const { deed, who, one, two } of deeds) {
          const caller = people[who]!;
          if (deed === 'join') {
            await joinRequest(caller, requests[one]!);
            wants.set(key(who, living(one)), true);
          } else if (deed === 'leave') {
            await leaveRequest(caller, requests[one]!);
            if (wants.has(key(who, living(one)))) wants.set(key(who, living(one)), false);
          } else if ((await mergeRequests(lead, requests[one]!, requests[two]!)).__typename === 'Request') {
            if (into[one] !== null) continue;
            into[one] = two;
            for (const each of people.keys())
              if (wants.get(key(each, one)) && !wants.has(key(each, two))) wants.set(key(each, two), true);
          }
        }
        for (const [at, id] of requests.entries()) {
          if (into[at] !== null) continue;
          const expected = [...people.keys()]
            .filter((who) => wants.get(key(who, at)))
            .map((who) => people[who]!);
          expect(await joinedIn(id)).toEqual(ids(lead, ...expected));
          expect((await seen(id)).joined).toBe(expected.length + 1);
        }
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

const follow = (caller: Caller, id: string) =>
  caller.graphql('mutation ($id: ID!) { follow(input: { kind: POST, id: $id }) { id } }', { id });

const comment = async (caller: Caller, postId: string): Promise<{ __typename: string }> =>
  (
    await caller.graphql<{ comment: { __typename: string } }>(
      'mutation ($postId: ID!) { comment(input: { postId: $postId, text: "Mag het ook online?" }) { __typename } }',
      { postId },
    )
  ).comment;

async function trainingOf(): Promise<[Caller, string]> {
  const { trainer, trainingId } = await bookableSession(world);
  return [trainer, trainingId];
}
