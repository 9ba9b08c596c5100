import { WITHDRAWALS_AT_MOST } from '@nutshell/domain';
import { organisationOf, trust } from '../support/posts.js';
import {
  asked,
  eventsOf,
  NEW_TRAINING,
  propose,
  requestBy,
  seen,
  voteOn,
  withdrawProposal,
  type ProposalAnswer,
  type Proposed,
  type RequestAnswer,
} from '../support/proposals.js';
import { joinRequest, leaveRequest } from '../support/requests.js';
import { publishTraining } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NOW = '2026-11-23T09:00:00Z';
const IN_A_WEEK = '2026-11-30T09:00:00.000Z';
let world: World;
let owner: Caller;
let asker: Caller;
let trainer: Caller;
let other: Caller;
let request: RequestAnswer;

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(NOW);
  [owner, asker] = [await world.user(), await world.user()];
  await trust(world, owner);
  [trainer, other] = [await world.user({ trainer: true }), await world.user({ trainer: true })];
  request = await asked(world, [owner, asker]);
});
afterEach(() => world.settle());

const fieldsOf = ({ __typename, fields }: ProposalAnswer): unknown => [
  __typename,
  fields?.map(({ field }) => field),
];
const refusal = async (more: Proposed, by = trainer): Promise<unknown> => {
  const answer = await propose(by, request.id, more);
  return answer.fields ? fieldsOf(answer) : answer.__typename;
};
const draftsOf = async (who: Caller): Promise<{ id: string; title: string; status: string }[]> =>
  (
    await who.graphql<{ viewer: { trainings: { nodes: { id: string; title: string; status: string }[] } } }>(
      '{ viewer { trainings(status: DRAFT) { nodes { id title status } } } }',
    )
  ).viewer.trainings.nodes;

describe('proposing', () => {
  it('with a training of one’s own: everybody sees it, and in a week a date is chosen', async () => {
    const { id: trainingId } = await publishTraining(trainer);
    expect((await seen(trainer, request)).part.canPropose).toBe(true);
    const proposal = await propose(trainer, request.id, {
      trainingId,
      text: 'Met **jullie** ontwerpen, <script>echt</script>.',
      dates: ['2027-01-14T13:00', '2027-01-12T09:00'],
    });
    expect(proposal).toMatchObject({
      __typename: 'Proposal',
      status: 'OPEN',
      title: 'Figma-componenten in één ochtend',
      durationMinutes: 180,
      price: { exVatCents: 9_500 },
      minSeats: 2,
      maxSeats: 6,
      training: { id: trainingId, status: 'PUBLISHED' },
      trainer: { id: trainer.id },
      place: { town: 'Utrecht' },
      onlinePlace: false,
      isMine: true,
      canWithdraw: true,
      session: null,
      dates: [
        {
          startsAt: '2027-01-12T08:00:00.000Z',
          endsAt: '2027-01-12T11:00:00.000Z',
          trainerFree: true,
          leads: false,
        },
        { startsAt: '2027-01-14T12:00:00.000Z', localStart: '2027-01-14T13:00', mine: null, gathers: 0 },
      ],
    });
    for (const viewer of [owner, asker, other, world.visitor]) {
      const { chooseBy, voters, proposals } = await seen(viewer, request);
      expect([chooseBy, voters]).toEqual([IN_A_WEEK, 0]);
      expect(proposals).toMatchObject([{ id: proposal.id, isMine: false, canWithdraw: false }]);
    }
    expect((await seen(trainer, request)).part.canPropose).toBe(false);
    const html = await world.visitor.graphql<{ request: { proposals: { textHtml: string }[] } }>(
      `query ($slug: String!) { request(slug: $slug) { proposals { textHtml } } }`,
      { slug: request.slug },
    );
    expect(html.request.proposals[0]!.textHtml).toContain('<strong>jullie</strong>');
    expect(html.request.proposals[0]!.textHtml).not.toContain('<script>');
    expect(await eventsOf(world, 'TrainingProposed')).toContainEqual({
      proposalId: proposal.id,
      requestId: request.id,
    });
  });

  it('with a new training: a draft with what was asked for, which is nobody else’s business yet', async () => {
    const proposal = await propose(trainer, request.id);
    const drafts = await draftsOf(trainer);
    expect(drafts).toEqual([{ id: proposal.training!.id, title: NEW_TRAINING.title, status: 'DRAFT' }]);
    const row = await world.db.query(
      `SELECT t.level_from, t.level_to, t.price_ex_vat_cents, t.min_seats, t.max_seats, t.format, t.organisation_id,
         (SELECT array_agg(s.slug ORDER BY s.slug) FROM training_skills ts JOIN skills s ON s.id = ts.skill_id
          WHERE ts.training_id = t.id) AS skills
       FROM trainings t WHERE id = $1`,
      [drafts[0]!.id],
    );
    expect(row).toEqual([
      {
        level_from: 1,
        level_to: 2,
        price_ex_vat_cents: 9_500,
        min_seats: 2,
        max_seats: 6,
        format: 'FACE_TO_FACE',
        organisation_id: null,
        skills: expect.arrayContaining(['figma']),
      },
    ]);
    const [shown] = (await seen(asker, request)).proposals;
    expect(shown).toMatchObject({ title: NEW_TRAINING.title, durationMinutes: 180, training: null });
  });

  it('online, with a link that only who has a seat will see', async () => {
    const proposal = await propose(trainer, request.id, {
      place: null,
      onlineUrl: 'https://video.voorbeeld.nl/geheim',
    });
    expect(proposal).toMatchObject({ onlinePlace: true, place: null });
    expect(JSON.stringify(await seen(owner, request))).not.toContain('geheim');
  });

  it('is not for who asks, nor twice, nor for who cannot sell', async () => {
    const selling = await world.user({ trainer: true });
    await trust(world, selling);
    const own = await asked(world, [selling, trainer]);
    expect((await propose(selling, own.id)).__typename).toBe('OwnRequest');
    expect((await seen(selling, own)).part.canPropose).toBe(false);
    // Who joined leaves first; then they may.
    expect(fieldsOf(await propose(trainer, own.id))).toEqual(['InvalidInput', ['requestId']]);
    expect((await seen(trainer, own)).part.canPropose).toBe(false);
    await leaveRequest(trainer, own.id);
    const first = await propose(trainer, own.id);
    expect(first.__typename).toBe('Proposal');
    expect(await propose(trainer, own.id)).toMatchObject({
      __typename: 'AlreadyProposed',
      proposalId: first.id,
    });
    // Everybody who joined is told each time, so nobody goes on and on.
    await withdrawProposal(trainer, first.id);
    for (let times = 1; times < WITHDRAWALS_AT_MOST; times += 1)
      await withdrawProposal(trainer, (await propose(trainer, own.id)).id);
    expect((await propose(trainer, own.id)).__typename).toBe('WithdrawnTooOften');
    const member = await world.user();
    expect(await propose(member, request.id)).toMatchObject({ __typename: 'TrainerProfileIncomplete' });
    const unpaid = await world.user({ trainer: { payoutAccount: false } });
    expect((await propose(unpaid, request.id)).__typename).toBe('PayoutOnboardingNeeded');
    expect((await propose(unpaid, request.id, { priceExVatCents: 0 })).__typename).toBe('Proposal');
    // What was refused left nothing behind.
    expect([await draftsOf(member), (await draftsOf(trainer)).length]).toEqual([[], WITHDRAWALS_AT_MOST]);
  });

  it('of who joined anyway does not choose as well', async () => {
    await propose(trainer, request.id);
    const joined = await joinRequest(trainer, request.id);
    if (joined.__typename === 'Request') expect((await seen(trainer, request)).part.canVote).toBe(false);
    else expect(joined.__typename).toBe('InvalidInput');
  });

  it('is refused with a reason where something is missing or cannot be', async () => {
    const { id: theirs } = await publishTraining(other);
    expect(await refusal({ trainingId: theirs, newTraining: null })).toEqual([
      'InvalidInput',
      ['trainingId'],
    ]);
    expect(await refusal({ newTraining: null })).toEqual(['InvalidInput', ['trainingId']]);
    expect(await refusal({ newTraining: { ...NEW_TRAINING, title: '' } })).toEqual([
      'InvalidInput',
      ['newTraining.title'],
    ]);
    expect(
      await propose(trainer, request.id, { newTraining: { ...NEW_TRAINING, summary: ' ' } }),
    ).toMatchObject({
      __typename: 'TrainingIncomplete',
      missing: ['summary'],
    });
    expect(await refusal({ text: 'Kort' })).toEqual(['InvalidInput', ['text']]);
    expect(await refusal({ minSeats: 7 })).toEqual(['InvalidInput', ['maxSeats']]);
    expect(await refusal({ place: { town: 'Nergenshuizen' } })).toEqual(['InvalidInput', ['place.town']]);
    expect(await refusal({ dates: [] })).toEqual(['InvalidInput', ['dates']]);
    expect(await refusal({ dates: ['2027-01-12T09:00', '2027-01-12T09:00'] })).toEqual([
      'InvalidInput',
      ['dates.1.startsAt'],
    ]);
    expect(await refusal({ dates: ['2027-03-28T02:30'] })).toBe('WallTimeDoesNotExist');
    expect(await refusal({ dates: ['2027-10-31T02:30'] })).toBe('WallTimeAmbiguous');
    expect(await refusal({ dates: [{ startsAt: '2027-10-31T02:30', occurrence: 'SECOND' }] })).toBe(
      'Proposal',
    );
    expect(await draftsOf(trainer)).toHaveLength(1);
  });

  it('leaves a day to choose, and eleven from there to the first date', async () => {
    expect(await refusal({ dates: ['2026-12-05T09:00'] })).toEqual(['InvalidInput', ['dates']]);
    expect(await refusal({ dates: ['2020-12-05T09:00'] })).toEqual(['InvalidInput', ['dates']]);
    expect(await refusal({ chooseBy: '2026-11-24T08:59:00Z' })).toEqual(['InvalidInput', ['chooseBy']]);
    expect(await refusal({ chooseBy: '2027-01-05T09:00:00Z' })).toEqual(['InvalidInput', ['chooseBy']]);
    await propose(trainer, request.id, { chooseBy: '2026-12-01T09:00:00Z' });
    // The moment is one for all.
    await propose(other, request.id, { chooseBy: '2026-12-20T09:00:00Z' });
    expect((await seen(owner, request)).chooseBy).toBe('2026-12-01T09:00:00.000Z');
    const third = await world.user({ trainer: true });
    expect(await refusal({ dates: ['2026-12-11T09:00'] }, third)).toEqual(['InvalidInput', ['dates']]);
    world.clock.set('2026-11-30T09:00:01Z');
    expect(await refusal({}, third)).toBe('ProposingClosed');
    expect((await seen(third, request)).part.canPropose).toBe(false);
  });
});

describe('taking it back', () => {
  it('ends the vote with the last one; again is once, and it is nobody else’s', async () => {
    const [one, two] = [await propose(trainer, request.id), await propose(other, request.id)];
    await voteOn(asker, request.id, { [one.dates[0]!.id]: 'YES', [two.dates[0]!.id]: 'NO' });
    expect(await withdrawProposal(trainer, one.id)).toMatchObject({
      status: 'WITHDRAWN',
      canWithdraw: false,
    });
    expect(await withdrawProposal(trainer, one.id)).toMatchObject({ status: 'WITHDRAWN' });
    expect((await seen(owner, request)).chooseBy).toBe(IN_A_WEEK);
    const { errors } = await trainer.ask(
      'mutation ($id: ID!) { withdrawProposal(input: { proposalId: $id }) { __typename } }',
      { id: two.id },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await withdrawProposal(other, two.id);
    expect(await seen(owner, request)).toMatchObject({
      chooseBy: null,
      proposals: [],
      voters: 0,
      status: 'OPEN',
      part: { canChoose: false },
    });
    expect((await seen(trainer, request)).proposals).toMatchObject([{ id: one.id, status: 'WITHDRAWN' }]);
    world.clock.set(IN_A_WEEK);
    await world.settle();
    const nothing = await eventsOf<{ requestId: string }>(world, 'NothingChosen');
    expect(nothing.filter(({ requestId }) => requestId === request.id)).toEqual([]);
    const events = await eventsOf<{ requestId: string }>(world, 'ProposalWithdrawn');
    expect(events.filter(({ requestId }) => requestId === request.id)).toHaveLength(2);
    // The draft stays the trainer's, and they may try again, with a new moment.
    expect(await draftsOf(trainer)).toHaveLength(1);
    expect((await propose(trainer, request.id)).status).toBe('OPEN');
    expect((await seen(owner, request)).chooseBy).toBe('2026-12-07T09:00:00.000Z');
  });

  it('happens by itself when the training is archived, or its trainer is suspended or gone', async () => {
    const statusOf = async ({ id }: ProposalAnswer): Promise<string> =>
      (await world.db.query<{ status: string }>('SELECT status FROM proposals WHERE id = $1', [id]))[0]!
        .status;
    const archived = await propose(trainer, request.id);
    await trainer.graphql('mutation ($id: ID!) { archiveTraining(id: $id) { __typename } }', {
      id: archived.training!.id,
    });
    const suspended = await propose(other, request.id);
    const moderator = await world.user({ roles: ['moderator'] });
    await moderator.graphql(
      'mutation ($personId: ID!, $reason: String!) { suspendPerson(personId: $personId, reason: $reason) { __typename } }',
      { personId: other.id, reason: 'Biedt aan wat niet bestaat' },
    );
    const leaving = await world.user({ trainer: true });
    const gone = await propose(leaving, request.id, { text: 'Kom gerust bij mij aan de keukentafel.' });
    await voteOn(asker, request.id, { [gone.dates[0]!.id]: 'YES' });
    const [login] = await world.db.query<{ email: string }>('SELECT email FROM auth."user" WHERE id = $1', [
      leaving.id,
    ]);
    await leaving.graphql(
      'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { __typename } }',
      {
        input: { email: login!.email },
      },
    );
    await world.settle();
    for (const proposal of [archived, suspended, gone]) expect(await statusOf(proposal)).toBe('WITHDRAWN');
    expect(await seen(owner, request)).toMatchObject({ chooseBy: null, proposals: [] });
    const kept = await world.db.query('SELECT text, street, place_name FROM proposals WHERE id = $1', [
      gone.id,
    ]);
    expect(kept).toEqual([{ text: '–', street: null, place_name: null }]);
    await asker.graphql(
      'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { __typename } }',
      {
        input: {
          email: (
            await world.db.query<{ email: string }>('SELECT email FROM auth."user" WHERE id = $1', [asker.id])
          )[0]!.email,
        },
      },
    );
    await world.settle();
    expect(await world.db.query('SELECT 1 FROM date_votes WHERE person_id = $1', [asker.id])).toEqual([]);
  });
});

describe('within an organisation', () => {
  it('only colleagues propose, and what is new is for them alone; who leaves takes it along', async () => {
    const colleague = await world.user({ trainer: true });
    const organisationId = await organisationOf(world, owner, asker, colleague);
    const inside = await asked(world, [owner, asker], { organisationId });
    const { errors } = await trainer.ask(
      `mutation ($input: ProposeTrainingInput!) { proposeTraining(input: $input) { __typename } }`,
      {
        input: {
          requestId: inside.id,
          newTraining: NEW_TRAINING,
          text: 'Laat mij dit maar doen.',
          priceExVatCents: 0,
          minSeats: 1,
          maxSeats: 5,
          dates: [{ startsAt: '2027-01-12T09:00' }],
        },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const proposal = await propose(colleague, inside.id);
    const [draft] = await world.db.query<{ organisation: string }>(
      'SELECT organisation_id AS organisation FROM trainings WHERE id = $1',
      [proposal.training!.id],
    );
    expect(draft!.organisation).toBe(organisationId);
    expect((await seen(asker, inside)).proposals).toHaveLength(1);
    expect(await requestBy(trainer, inside.slug)).toBeNull();
    // What is for the people of an organisation is not proposed to others.
    expect(fieldsOf(await propose(colleague, request.id, { trainingId: proposal.training!.id }))).toEqual([
      'InvalidInput',
      ['trainingId'],
    ]);
    await colleague.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
      id: organisationId,
    });
    await world.settle();
    expect((await seen(asker, inside)).proposals).toEqual([]);
    const { viewer } = await colleague.graphql<{
      viewer: { proposals: { nodes: { id: string; status: string; request: object | null }[] } };
    }>('{ viewer { proposals { nodes { id status request { id } } } } }');
    expect(viewer.proposals.nodes).toEqual([{ id: proposal.id, status: 'WITHDRAWN', request: null }]);
  });
});

describe('the proposals of a trainer', () => {
  it('are theirs in every state, the newest first, by pages', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const next = await asked(world, [owner]);
      ids.unshift((await propose(trainer, next.id)).id);
    }
    await withdrawProposal(trainer, ids[1]!);
    interface Page {
      totalCount: number;
      nodes: { id: string; status: string; request: { title: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    }
    const page = async (who: Caller, after?: string): Promise<Page> =>
      (
        await who.graphql<{ viewer: { proposals: Page } }>(
          `query ($after: String) { viewer { proposals(first: 2, after: $after) {
             totalCount nodes { id status request { title } } pageInfo { endCursor hasNextPage } } } }`,
          { after },
        )
      ).viewer.proposals;
    const first = await page(trainer);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await page(trainer, first.pageInfo.endCursor);
    expect([...first.nodes, ...rest.nodes].map(({ id, status }) => [id, status])).toEqual([
      [ids[0], 'OPEN'],
      [ids[1], 'WITHDRAWN'],
      [ids[2], 'OPEN'],
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await page(other)).totalCount).toBe(0);
  });
});
