import { organisationOf, trust } from '../support/posts.js';
import { propose, voteOn } from '../support/proposals.js';
import { factsOf, refusal } from '../support/questions.js';
import { hideRequest, openProposal, showRequestAgain } from '../support/request-scenes.js';
import {
  askersOf,
  confirmRequest,
  joinRequest,
  leaveRequest,
  requestBySlug,
  requestTraining,
  withdrawRequest,
  type RequestAnswer,
} from '../support/requests.js';
import { publishTraining } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let owner: Caller;
let other: Caller;
let third: Caller;

beforeAll(async () => {
  world = await startWorld();
  [owner, other, third] = (await Promise.all(
    ['Anna Vraagt', 'Otto Ook', 'Truus Drie'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  await trust(world, owner, other, third);
});
afterEach(async () => {
  await world.db.query(`UPDATE requests SET status = 'EXPIRED', choose_by = NULL WHERE status = 'OPEN'`);
  world.clock.forward({ days: 1 });
});
afterAll(() => world.close());

const inDays = (days: number): string =>
  new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();
const pass = async (days: number): Promise<void> => {
  world.clock.forward({ days });
  await world.settle();
};
const told = async (fact: string, { id }: RequestAnswer): Promise<number> =>
  (await factsOf(world, fact)).filter(({ requestId }) => requestId === id).length;
const seen = async ({ slug }: RequestAnswer, by = owner) => (await requestBySlug(by, slug))!;

describe('a request grows old', () => {
  it('asks after ninety days whether it is still wanted; the first yes renews it, a no leaves', async () => {
    const request = await requestTraining(owner);
    for (const caller of [other, third]) await joinRequest(caller, request.id);
    await pass(89);
    expect(await told('StillWantedAsked', request)).toBe(0);
    expect((await confirmRequest(owner, request.id)).part.mustConfirm).toBe(false);
    expect(await told('RequestRenewed', request)).toBe(0);
    await pass(1);
    expect(await told('StillWantedAsked', request)).toBe(1);
    expect(await seen(request)).toMatchObject({
      status: 'OPEN',
      askedAt: world.clock.now().toISOString(),
      expiresAt: inDays(14),
      part: { mustConfirm: true },
    });
    await pass(13);
    expect(await told('StillWantedAsked', request)).toBe(1);
    expect(await confirmRequest(other, request.id, false)).toMatchObject({
      joined: 2,
      part: { joined: false, mustConfirm: false },
    });
    expect((await seen(request)).askedAt).not.toBeNull();
    expect(await confirmRequest(third, request.id)).toMatchObject({
      joined: 2,
      askedAt: null,
      expiresAt: inDays(90),
      part: { joined: true, mustConfirm: false },
    });
    expect((await seen(request)).part.mustConfirm).toBe(false);
    await confirmRequest(owner, request.id);
    expect(await told('RequestRenewed', request)).toBe(1);
    await pass(89);
    expect(await told('StillWantedAsked', request)).toBe(1);
    await pass(1);
    expect(await told('StillWantedAsked', request)).toBe(2);
    expect(await told('RequestExpired', request)).toBe(0);
  });

  it('ends in silence, fourteen days later', async () => {
    const request = await requestTraining(owner);
    await joinRequest(other, request.id);
    await pass(90);
    await pass(13);
    expect((await seen(request)).status).toBe('OPEN');
    await pass(1);
    expect(await seen(request)).toMatchObject({
      status: 'EXPIRED',
      joined: 2,
      askedAt: null,
      part: { joined: true, canLeave: false, mustConfirm: false },
    });
    expect(await told('RequestExpired', request)).toBe(1);
    expect((await confirmRequest(other, request.id)).__typename).toBe('RequestClosed');
    await pass(200);
    expect(await told('StillWantedAsked', request)).toBe(1);
    expect(await told('RequestExpired', request)).toBe(1);
  });

  it('is alive while people join', async () => {
    const request = await requestTraining(owner);
    await pass(90);
    expect(await joinRequest(other, request.id)).toMatchObject({ askedAt: null, expiresAt: inDays(90) });
    expect(await told('RequestRenewed', request)).toBe(1);
    await pass(14);
    expect((await seen(request)).status).toBe('OPEN');
  });

  it('asks nothing while people vote on dates', async () => {
    const request = await requestTraining(owner);
    await pass(85);
    const trainer = await world.user({ trainer: true });
    await openProposal(world, request.id, trainer, (await publishTraining(trainer)).id);
    world.clock.forward({ days: 5 });
    await world.settle();
    expect(await told('StillWantedAsked', request)).toBe(0);
    expect(await seen(request)).toMatchObject({ status: 'OPEN', askedAt: null, expiresAt: inDays(16) });
  });

  it('waits for no answer once a trainer proposes: where nothing is chosen, it asks anew', async () => {
    const request = await requestTraining(owner);
    await pass(90);
    const trainer = await world.user({ trainer: true });
    const { id: trainingId } = await publishTraining(trainer);
    const startsAt = `${inDays(40).slice(0, 10)}T09:00`;
    const proposal = await propose(trainer, request.id, { trainingId, dates: [startsAt] });
    expect(await seen(request)).toMatchObject({ status: 'OPEN', askedAt: null, expiresAt: inDays(21) });
    await voteOn(owner, request.id, { [proposal.dates[0]!.id]: 'NO' });
    await pass(7);
    expect(await told('NothingChosen', request)).toBe(1);
    await pass(7);
    expect((await seen(request)).status).toBe('OPEN');
    await pass(7);
    expect(await seen(request)).toMatchObject({ status: 'OPEN', part: { mustConfirm: true } });
    expect(await told('StillWantedAsked', request)).toBe(2);
  });

  it('is answered for by who joined alone', async () => {
    const request = await requestTraining(owner);
    expect(await refusal(confirmRequest(other, request.id))).toBe('FORBIDDEN');
    await joinRequest(other, request.id);
    await leaveRequest(other, request.id);
    expect(await refusal(confirmRequest(other, request.id))).toBe('FORBIDDEN');
    await withdrawRequest(owner, request.id);
    await pass(120);
    expect(await told('StillWantedAsked', request)).toBe(0);
  });
});

describe('what a moderator hid', () => {
  it('asks nobody anything, and has its whole time once it is shown again', async () => {
    const moderator = await world.user({ name: 'Mo Derator', roles: ['moderator'] });
    const request = await requestTraining(owner);
    await joinRequest(other, request.id);
    await hideRequest(world, moderator, third, request.id);
    expect(await requestBySlug(other, request.slug)).toBeNull();
    expect(await refusal(joinRequest(third, request.id))).toBe('NOT_FOUND');
    expect(await refusal(leaveRequest(other, request.id))).toBe('NOT_FOUND');
    await pass(100);
    expect(await told('StillWantedAsked', request)).toBe(0);
    await showRequestAgain(world, moderator, owner, request.id);
    expect(await seen(request, other)).toMatchObject({ status: 'OPEN', joined: 2, expiresAt: inDays(90) });
    await pass(90);
    expect(await told('StillWantedAsked', request)).toBe(1);
  });
});

describe('whoever goes', () => {
  const deleteAccount = async (caller: Caller): Promise<void> => {
    const [row] = await world.db.query<{ email: string }>('SELECT email FROM auth."user" WHERE id = $1', [
      caller.id,
    ]);
    await caller.graphql(
      'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { __typename } }',
      { input: { email: row!.email } },
    );
    await world.settle();
  };
  const leaveOrganisation = async (caller: Caller, id: string): Promise<void> => {
    await caller.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
      id,
    });
    await world.settle();
  };

  it('wants nothing more: what others joined goes on without an owner, the rest is withdrawn', async () => {
    const leaver = await world.user({ name: 'Willem Weg' });
    await trust(world, leaver);
    const shared = await requestTraining(leaver, { title: 'Wat anderen ook willen' });
    const alone = await requestTraining(leaver, { title: 'Wat verder niemand wil' });
    const theirs = await requestTraining(owner, { title: 'Van iemand die blijft' });
    await joinRequest(other, shared.id);
    await joinRequest(leaver, theirs.id);
    await leaveRequest(owner, theirs.id);
    await deleteAccount(leaver);
    expect(await seen(shared, other)).toMatchObject({ status: 'OPEN', joined: 1 });
    expect(await seen(alone)).toMatchObject({ status: 'WITHDRAWN', joined: 0 });
    expect(await seen(theirs)).toMatchObject({ status: 'OPEN', joined: 0 });
    expect(await askersOf(world, shared.id)).toEqual([{ personId: other.id, status: 'JOINED', viaId: null }]);
    expect(await told('RequestWithdrawn', alone)).toBe(1);
    await pass(90);
    expect(await confirmRequest(other, shared.id)).toMatchObject({ status: 'OPEN', expiresAt: inDays(90) });
  });

  it('from an organisation leaves what is asked for there, and nothing else', async () => {
    const leaver = await world.user({ name: 'Lia Los' });
    await trust(world, leaver);
    const organisationId = await organisationOf(world, owner, other, leaver);
    const elsewhereId = await organisationOf(world, owner, leaver);
    const shared = await requestTraining(leaver, { organisationId, title: 'Binnen, met anderen' });
    const alone = await requestTraining(leaver, { organisationId, title: 'Binnen, alleen' });
    const elsewhere = await requestTraining(owner, { organisationId: elsewhereId });
    const open = await requestTraining(owner, { title: 'Voor iedereen te zien' });
    await joinRequest(other, shared.id);
    for (const { id } of [elsewhere, open]) await joinRequest(leaver, id);
    await leaveOrganisation(leaver, organisationId);
    expect(await seen(shared)).toMatchObject({ status: 'OPEN', joined: 1 });
    expect(await seen(alone)).toMatchObject({ status: 'WITHDRAWN', joined: 0 });
    for (const request of [elsewhere, open]) expect((await seen(request)).joined).toBe(2);
    expect(await told('RequestLeft', shared)).toBe(1);
    expect(await told('RequestLeft', open)).toBe(0);
    expect(await refusal(joinRequest(leaver, shared.id))).toBe('NOT_FOUND');
  });
});
