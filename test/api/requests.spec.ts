import { organisationOf, trust } from '../support/posts.js';
import { factsOf, refusal, skillId } from '../support/questions.js';
import {
  changeRequest,
  joinRequest,
  requestBySlug,
  requestTraining,
  withdrawRequest,
} from '../support/requests.js';
import { bookableSession } from '../support/scenes.js';
import { openProposal } from '../support/request-scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let owner: Caller;
let other: Caller;
let outsider: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [owner, other, outsider] = (await Promise.all(
    ['Anna Vraagt', 'Otto Ook', 'Bea Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  organisationId = await organisationOf(world, owner, other);
  await trust(world, owner, other, outsider);
});
// One account writes no more than so much in a day, and asks no more than so much at a time.
afterEach(async () => {
  await world.db.query(`UPDATE requests SET status = 'EXPIRED', choose_by = NULL WHERE status = 'OPEN'`);
  world.clock.forward({ days: 1 });
});
afterAll(() => world.close());

describe('asking for a training', () => {
  it('says what, from where to where, and what it may cost; whoever asks has joined', async () => {
    const welding = await skillId(world, 'lassen');
    const asked = await requestTraining(owner, {
      text: 'We krijgen **een nieuwe machine**.',
      skillIds: [welding],
      levelFrom: 1,
      levelTo: 3,
      town: 'utrecht',
      radiusKm: 25,
      dayparts: ['EVENING', 'MORNING', 'EVENING'],
      maxPriceExVatCents: 9_500,
    });
    expect(asked).toMatchObject({
      __typename: 'Request',
      slug: 'leren-lassen-met-tig',
      state: 'VISIBLE',
      status: 'OPEN',
      levelFrom: 1,
      levelTo: 3,
      town: 'Utrecht',
      province: 'Utrecht',
      radiusKm: 25,
      dayparts: ['EVENING', 'MORNING'],
      maxPriceExVatCents: 9_500,
      joined: 1,
      expiresAt: new Date(world.clock.now().getTime() + 90 * 86_400_000).toISOString(),
      askedAt: null,
      mergedInto: null,
      part: {
        isOwner: true,
        joined: true,
        invited: false,
        canJoin: false,
        canLeave: true,
        canMerge: true,
        canEdit: true,
        canWithdraw: true,
        mustConfirm: false,
      },
      viewer: { canVote: false, follows: true },
    });
    const { request } = await outsider.graphql<{ request: object }>(
      `query ($slug: String!) { request(slug: $slug) { title textHtml author { name } latitude longitude skills { slug }
         comments { totalCount } } }`,
      { slug: asked.slug },
    );
    expect(request).toMatchObject({
      title: 'Leren lassen met TIG',
      textHtml: expect.stringContaining('<strong>een nieuwe machine</strong>'),
      author: { name: 'Anna Vraagt' },
      latitude: expect.closeTo(52.09, 1),
      longitude: expect.closeTo(5.12, 1),
      skills: [{ slug: 'lassen' }],
      comments: { totalCount: 0 },
    });
    expect(await factsOf(world, 'PostPublished')).toContainEqual({ postId: asked.id, kind: 'REQUEST' });
  });

  it('needs no more than a title, and refuses what cannot be', async () => {
    expect(await requestTraining(owner)).toMatchObject({
      town: null,
      radiusKm: null,
      levelFrom: null,
      dayparts: [],
      maxPriceExVatCents: null,
    });
    const problems = async (asking: object) =>
      (await requestTraining(owner, asking)).fields?.map(({ field }) => field);
    expect(await problems({ title: 'Kort' })).toEqual(['title']);
    expect(await problems({ levelFrom: 3, levelTo: 3 })).toEqual(['levelTo']);
    expect(await problems({ radiusKm: 25 })).toEqual(['town']);
    expect(await problems({ town: 'Utrecht', radiusKm: 7 })).toEqual(['radiusKm']);
    expect(await problems({ town: 'Nergenshuizen aan Zee' })).toEqual(['town']);
    expect(await problems({ maxPriceExVatCents: -1 })).toEqual(['maxPriceExVatCents']);
    expect(await problems({ skillIds: ['01900000-0000-7000-8000-000000000000'] })).toEqual(['skillIds']);
  });

  it('is for colleagues alone where it is asked among them', async () => {
    const asked = await requestTraining(owner, { organisationId });
    expect(await requestBySlug(other, asked.slug)).toMatchObject({ id: asked.id });
    for (const caller of [outsider, world.visitor])
      expect(await requestBySlug(caller, asked.slug)).toBeNull();
    expect(await refusal(joinRequest(outsider, asked.id))).toBe('NOT_FOUND');
    expect((await requestTraining(outsider, { organisationId })).__typename).toBe('NotMember');
  });

  it('waits for a moderator at first, and has its whole time once it can be read', async () => {
    const newcomer = await world.user({ name: 'Nina Nieuw' });
    const moderator = await world.user({ name: 'Mo Derator', roles: ['moderator'] });
    expect((await requestTraining(newcomer, { text: 'Zie www.koop.nl' })).__typename).toBe(
      'LinksNotAllowedYet',
    );
    const asked = await requestTraining(newcomer, { title: 'Mijn allereerste leervraag' });
    expect(asked).toMatchObject({ state: 'QUEUED', joined: 1, part: { canEdit: true } });
    expect(await requestBySlug(owner, asked.slug)).toBeNull();
    expect(await refusal(joinRequest(owner, asked.id))).toBe('NOT_FOUND');
    world.clock.forward({ days: 3 });
    await world.settle();
    const [found] = await world.db.query<{ id: string }>(
      'SELECT id FROM moderation_cases WHERE subject_id = $1',
      [asked.id],
    );
    await moderator.graphql(
      'mutation ($input: DecideCaseInput!) { decideQueuedPost(input: $input) { __typename } }',
      { input: { caseId: found!.id, verdict: 'SHOW' } },
    );
    await world.settle();
    expect(await requestBySlug(owner, asked.slug)).toMatchObject({
      state: 'VISIBLE',
      expiresAt: new Date(world.clock.now().getTime() + 90 * 86_400_000).toISOString(),
    });
  });

  it('goes no further than five that are open', async () => {
    const ids: string[] = [];
    for (let n = 1; n <= 5; n++)
      ids.push((await requestTraining(owner, { title: `Leervraag nummer ${n}` })).id);
    expect(await requestTraining(owner, { title: 'Leervraag nummer 6' })).toMatchObject({
      __typename: 'TooManyOpenRequests',
      most: 5,
    });
    expect(await requestTraining(other, { title: 'Leervraag van een ander' })).toMatchObject({
      status: 'OPEN',
    });
    await withdrawRequest(owner, ids[0]!);
    expect((await requestTraining(owner, { title: 'Leervraag nummer 6' })).__typename).toBe('Request');
  });
});

describe('changing a request', () => {
  it('is for its owner, who gives what changes', async () => {
    const { id } = await requestTraining(owner, { town: 'Utrecht', radiusKm: 25, levelTo: 2 });
    expect(await refusal(changeRequest(other, id, { levelTo: 3 }))).toBe('FORBIDDEN');
    expect(await changeRequest(owner, id, { levelTo: 3, dayparts: ['MORNING'] })).toMatchObject({
      town: 'Utrecht',
      radiusKm: 25,
      levelTo: 3,
      dayparts: ['MORNING'],
    });
    expect(await changeRequest(owner, id, { town: 'Groningen' })).toMatchObject({
      town: 'Groningen',
      province: 'Groningen',
      radiusKm: 25,
    });
    expect(await changeRequest(owner, id, { town: null, dayparts: null })).toMatchObject({
      town: null,
      radiusKm: null,
      dayparts: [],
    });
    expect(await changeRequest(owner, id, { radiusKm: 10 })).toMatchObject({
      fields: [{ field: 'town' }],
    });
    expect(await changeRequest(owner, id, { levelFrom: 4 })).toMatchObject({
      fields: [{ field: 'levelTo' }],
    });
    expect(await factsOf(world, 'RequestChanged')).toEqual(Array(3).fill({ requestId: id }));
  });

  it('waits while people vote on dates, and ends with the request', async () => {
    const { id, slug } = await requestTraining(owner);
    const { trainer, trainingId } = await bookableSession(world);
    await openProposal(world, id, trainer, trainingId);
    expect((await changeRequest(owner, id, { levelTo: 3 })).__typename).toBe('ProposalsOpen');
    expect((await withdrawRequest(owner, id)).__typename).toBe('ProposalsOpen');
    expect(await requestBySlug(owner, slug)).toMatchObject({
      part: { canEdit: false, canWithdraw: false, canMerge: false },
    });
    expect(await requestBySlug(trainer, slug)).toMatchObject({ part: { canJoin: false } });
    expect(await joinRequest(trainer, id)).toMatchObject({
      fields: [{ field: 'requestId' }],
    });
    await world.db.query(`UPDATE proposals SET status = 'WITHDRAWN' WHERE request_id = $1`, [id]);
    expect(await withdrawRequest(owner, id)).toMatchObject({ status: 'WITHDRAWN' });
    expect((await changeRequest(owner, id, { levelTo: 3 })).__typename).toBe('RequestClosed');
  });
});
