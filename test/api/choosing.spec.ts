import { book, invariants } from '../support/bookings.js';
import { organisationOf, trust } from '../support/posts.js';
import {
  asked,
  choose,
  eventsOf,
  propose,
  seen,
  UTRECHT,
  voteOn,
  withdrawProposal,
  type ProposalAnswer,
  type RequestAnswer,
} from '../support/proposals.js';
import { leaveRequest } from '../support/requests.js';
import { publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NOW = '2026-11-23T09:00:00Z';
let world: World;
let askers: Caller[];
let owner: Caller;
let trainer: Caller;
let other: Caller;

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(NOW);
  askers = [];
  for (let n = 0; n < 4; n += 1) askers.push(await world.user());
  owner = askers[0]!;
  await trust(world, owner);
  trainer = await world.user({ trainer: true });
  other = await world.user({ trainer: true });
});
afterEach(async () => {
  await world.settle();
  await invariants(world);
});

/** The first, the second … date of a proposal. */
const dateOf = ({ dates }: ProposalAnswer, at = 0): string => dates[at]!.id;

interface SessionView {
  status: string;
  startsAt: string;
  endsAt: string;
  price: { exVatCents: number };
  capacity: number;
  minSeats: number;
  plannedPaymentMode: string;
  decisionAt: string | null;
  runsAt: string | null;
  seatsTaken: number;
  place: { town: string } | null;
  training: {
    id: string;
    status: string;
    title: string;
    trainer: { id: string };
    organisation: { id: string } | null;
  };
  request: { id: string } | null;
}
const sessionBy = async (viewer: Caller, id: string): Promise<SessionView> =>
  (
    await viewer.graphql<{ session: SessionView }>(
      `query ($id: ID!) { session(id: $id) { status startsAt endsAt price { exVatCents } capacity minSeats plannedPaymentMode
         decisionAt runsAt seatsTaken place { town } request { id }
         training { id status title trainer { id } organisation { id } } } }`,
      { id },
    )
  ).session;

/** Who has which place in line of a session, in the order of their right. */
const lineOf = async (sessionId: string): Promise<string[]> =>
  (
    await world.db.query<{ line: string }>(
      `SELECT e.status || ' ' || e.member_id AS line FROM waitlist_entries e WHERE e.session_id = $1 ORDER BY e.joined_at, e.id`,
      [sessionId],
    )
  ).map(({ line }) => line);

const cancelSession = (who: Caller, sessionId: string) =>
  who.graphql(`mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { __typename } }`, {
    input: { sessionId },
  });

/** Lets the moment of the choice come. */
async function decided(request: RequestAnswer): Promise<RequestAnswer> {
  const { chooseBy } = await seen(owner, request);
  world.clock.set(chooseBy!);
  await world.settle();
  return seen(owner, request);
}

describe('voting on dates', () => {
  it('is for who joined: on all dates or some, again to change it, and the sum is there for everybody', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id);
    const [first, second] = [dateOf(proposal), dateOf(proposal, 1)];
    expect((await seen(askers[1]!, request)).part).toMatchObject({ canVote: true, canChoose: false });
    await voteOn(askers[1]!, request.id, { [first]: 'YES', [second]: 'NO' });
    await voteOn(askers[2]!, request.id, { [first]: 'YES' });
    const after = await voteOn(askers[2]!, request.id, { [first]: 'IF_NEED_BE' });
    expect(after).toMatchObject({ __typename: 'Request', voters: 2 });
    expect(after.proposals[0]!.dates).toMatchObject([
      {
        id: first,
        yes: 1,
        ifNeedBe: 1,
        no: 0,
        gathers: 2,
        reachesMinimum: true,
        leads: true,
        mine: 'IF_NEED_BE',
      },
      { id: second, yes: 0, ifNeedBe: 0, no: 1, gathers: 0, reachesMinimum: false, leads: false, mine: null },
    ]);
    const public_ = await seen(world.visitor, request);
    expect(public_.proposals[0]!.dates[0]).toMatchObject({ yes: 1, ifNeedBe: 1, mine: null });
    expect(await eventsOf(world, 'DatesVoted')).toHaveLength(3);
  });

  it('is not for others, nor on dates of elsewhere, nor twice in one go', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id);
    const elsewhere = await propose(other, (await asked(world, [owner])).id);
    const vote = (voter: Caller, votes: object[]) =>
      voter.ask<{ voteOnDates: { __typename: string } }>(
        'mutation ($input: VoteOnDatesInput!) { voteOnDates(input: $input) { __typename } }',
        { input: { requestId: request.id, votes } },
      );
    const one = { dateId: dateOf(proposal), answer: 'YES' };
    for (const stranger of [trainer, other, await world.user()])
      expect((await vote(stranger, [one])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const answers = [
      [[], 'InvalidInput'],
      [[one, { ...one, answer: 'NO' }], 'InvalidInput'],
      [[one, { dateId: dateOf(elsewhere), answer: 'YES' }], 'ProposalClosed'],
      [[one, { dateId: 'no-id', answer: 'YES' }], 'ProposalClosed'],
    ] as const;
    for (const [votes, expected] of answers)
      expect((await vote(owner, [...votes])).data.voteOnDates.__typename).toBe(expected);
    expect((await seen(owner, request)).voters).toBe(0);
  });

  it('ends at the moment of the choice, with the proposal, and with having joined', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id);
    await voteOn(askers[1]!, request.id, { [dateOf(proposal)]: 'YES' });
    await voteOn(askers[2]!, request.id, { [dateOf(proposal)]: 'YES' });
    await leaveRequest(askers[2]!, request.id);
    const after = await seen(owner, request);
    expect([after.voters, after.proposals[0]!.dates[0]!.yes]).toEqual([1, 1]);
    const withdrawn = await propose(other, request.id);
    await withdrawProposal(other, withdrawn.id);
    expect((await voteOn(owner, request.id, { [dateOf(withdrawn)]: 'YES' })).__typename).toBe(
      'ProposalClosed',
    );
    world.clock.set(after.chooseBy!);
    expect((await voteOn(owner, request.id, { [dateOf(proposal)]: 'YES' })).__typename).toBe(
      'ProposalClosed',
    );
    expect((await seen(owner, request)).part.canVote).toBe(false);
  });
});

describe('the choice of the owner', () => {
  it('makes a session at the price of the proposal, publishes the draft, and offers the askers a seat in order', async () => {
    const request = await asked(world, askers);
    const chosen = await propose(trainer, request.id, { maxSeats: 2 });
    const lost = await propose(other, request.id, { dates: ['2027-01-20T09:00'] });
    const date = dateOf(chosen, 1);
    await voteOn(askers[3]!, request.id, { [date]: 'YES' });
    await voteOn(askers[2]!, request.id, { [date]: 'IF_NEED_BE' });
    await voteOn(askers[1]!, request.id, { [date]: 'NO' });
    expect((await seen(owner, request)).part.canChoose).toBe(true);
    const answer = await choose(owner, date);
    expect(answer).toMatchObject({
      __typename: 'Request',
      status: 'PLANNED',
      chooseBy: null,
      chosen: { id: chosen.id },
      part: { canPropose: false, canVote: false, canChoose: false },
    });
    expect(answer.proposals.map(({ id, status }) => [id, status])).toEqual([[chosen.id, 'CHOSEN']]);
    expect(answer.proposals[0]!.dates.map((one) => one.chosen)).toEqual([false, true]);
    const sessionId = answer.session!.id;
    expect(answer.proposals[0]!.session).toEqual({ id: sessionId });
    await world.settle();
    expect(await sessionBy(world.visitor, sessionId)).toMatchObject({
      status: 'PUBLISHED',
      startsAt: '2027-01-14T12:00:00.000Z',
      endsAt: '2027-01-14T15:00:00.000Z',
      price: { exVatCents: 9_500 },
      capacity: 2,
      minSeats: 2,
      plannedPaymentMode: 'WHEN_IT_RUNS',
      decisionAt: '2027-01-07T16:00:00.000Z',
      runsAt: null,
      seatsTaken: 2,
      place: { town: 'Utrecht' },
      training: { status: 'PUBLISHED', title: 'Auto-layout zonder tranen', trainer: { id: trainer.id } },
      request: { id: request.id },
    });
    // Who said yes, who can if need be, and in line who said nothing; not who said no.
    expect(await lineOf(sessionId)).toEqual([
      `OFFERED ${askers[3]!.id}`,
      `OFFERED ${askers[2]!.id}`,
      `WAITING ${owner.id}`,
    ]);
    const lapsed = (await seen(other, request)).proposals.find(({ id }) => id === lost.id);
    expect(lapsed).toMatchObject({ status: 'NOT_CHOSEN', canWithdraw: false });
    const facts = await eventsOf(world, 'ProposalChosen');
    expect(facts).toContainEqual({
      proposalId: chosen.id,
      requestId: request.id,
      sessionId,
      chosenBy: owner.id,
    });
  });

  it('of the same date twice is once; of another afterwards is too late', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id);
    const { session } = await choose(owner, dateOf(proposal));
    expect((await choose(owner, dateOf(proposal))).session).toEqual(session);
    expect((await choose(owner, dateOf(proposal, 1))).__typename).toBe('RequestClosed');
    expect((await withdrawProposal(trainer, proposal.id)).__typename).toBe('ProposalClosed');
    expect((await propose(other, request.id)).__typename).toBe('RequestClosed');
    const timers = await world.db.query(
      `SELECT kind FROM timers WHERE subject = $1 AND done_at IS NULL AND kind <> 'request.still-wanted'`,
      [request.id],
    );
    expect(timers).toEqual([{ kind: 'request.given' }]);
  });

  it('is nobody else’s', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id);
    const moderator = await world.user({ roles: ['moderator'] });
    for (const stranger of [trainer, askers[1]!, moderator]) {
      const { errors } = await stranger.ask(
        'mutation ($input: ChooseProposalInput!) { chooseProposal(input: $input) { __typename } }',
        { input: { dateId: dateOf(proposal) } },
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is refused where the trainer or the room was taken since, and says so beforehand', async () => {
    const request = await asked(world, askers);
    const room = { ...UTRECHT, room: 'Zaal 2' };
    const proposal = await propose(trainer, request.id, { place: room });
    const { id } = await publishTraining(trainer);
    await scheduleSession(trainer, id, { startsAt: '2027-01-12T11:00' });
    const theirs = await publishTraining(other);
    await other.graphql(
      `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) { __typename } }`,
      { input: { trainingId: theirs.id, sessions: [{ startsAt: '2027-01-14T13:00', place: room }] } },
    );
    const [shown] = (await seen(owner, request)).proposals;
    expect(shown!.dates.map(({ trainerFree }) => trainerFree)).toEqual([false, false]);
    expect((await choose(owner, dateOf(proposal))).__typename).toBe('TrainerBusy');
    expect((await choose(owner, dateOf(proposal, 1))).__typename).toBe('RoomTaken');
    expect((await seen(owner, request)).status).toBe('OPEN');
  });

  it('is refused where the trainer made the training unfit to be published, or left the date behind', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id);
    const { training } = (await seen(trainer, request)).proposals[0]!;
    await trainer.graphql(
      `mutation ($id: ID!) { updateTraining(id: $id, input: { summary: "" }) { __typename } }`,
      { id: training!.id },
    );
    expect((await choose(owner, dateOf(proposal))).__typename).toBe('ProposalClosed');
    // No worker ran all this time.
    world.clock.set('2027-02-01T09:00:00Z');
    expect((await choose(owner, dateOf(proposal))).__typename).toBe('SessionInPast');
  });

  it('keeps its price when the trainer changes that of the training', async () => {
    const request = await asked(world, askers);
    const { id: trainingId } = await publishTraining(trainer, { priceExVatCents: 20_000 });
    const proposal = await propose(trainer, request.id, { trainingId });
    const { session } = await choose(owner, dateOf(proposal));
    const plain = await scheduleSession(trainer, trainingId, { startsAt: '2027-02-12T09:00' });
    await trainer.graphql(
      `mutation ($id: ID!) { updateTraining(id: $id, input: { priceExVatCents: 25000 }) { __typename } }`,
      { id: trainingId },
    );
    expect((await sessionBy(owner, session!.id)).price.exVatCents).toBe(9_500);
    expect((await sessionBy(owner, plain)).price.exVatCents).toBe(25_000);
    expect((await sessionBy(owner, session!.id)).training).toMatchObject({ id: trainingId });
  });
});

describe('the moment of the choice', () => {
  it('lets the date with a clear majority win', async () => {
    const request = await asked(world, askers);
    const early = await propose(trainer, request.id);
    const late = await propose(other, request.id, { dates: ['2027-01-20T09:00'] });
    for (const asker of askers.slice(0, 3))
      await voteOn(asker, request.id, { [dateOf(late)]: 'YES', [dateOf(early)]: 'NO' });
    await voteOn(askers[3]!, request.id, { [dateOf(early)]: 'YES' });
    const after = await decided(request);
    expect(after).toMatchObject({ status: 'PLANNED', chosen: { id: late.id }, chooseBy: null });
    expect(await eventsOf(world, 'ProposalChosen')).toContainEqual(
      expect.objectContaining({ requestId: request.id, proposalId: late.id, chosenBy: null }),
    );
    expect((await lineOf(after.session!.id)).map((line) => line.split(' ')[1])).toEqual(
      askers.map(({ id }) => id),
    );
  });

  it.each([
    ['gladly', { priceExVatCents: 1_000 }, {}, 'second'],
    ['cheaper', { priceExVatCents: 9_500 }, { priceExVatCents: 9_000 }, 'second'],
    ['sooner', { dates: ['2027-01-20T09:00'] }, { dates: ['2027-01-19T09:00'] }, 'second'],
    ['proposed first', {}, { place: { ...UTRECHT, street: 'Nachtegaalstraat 2' } }, 'first'],
  ])('breaks a tie: %s', async (rule, first, second, expected) => {
    const request = await asked(world, askers);
    const one = await propose(trainer, request.id, { dates: ['2027-01-21T09:00'], ...first });
    world.clock.forward({ minutes: 1 });
    const two = await propose(other, request.id, { dates: ['2027-01-21T09:00'], ...second });
    for (const asker of askers.slice(0, 3))
      await voteOn(asker, request.id, {
        [dateOf(one)]: rule === 'gladly' ? 'IF_NEED_BE' : 'YES',
        [dateOf(two)]: 'YES',
      });
    const leading = (await seen(owner, request)).proposals.filter(({ dates }) => dates[0]!.leads);
    const winner = expected === 'first' ? one : two;
    expect(leading.map(({ id }) => id)).toEqual([winner.id]);
    expect((await decided(request)).chosen).toEqual({ id: winner.id });
  });

  it('passes over a date that its trainer can give no more', async () => {
    const request = await asked(world, askers);
    const best = await propose(trainer, request.id);
    const next = await propose(other, request.id, { dates: ['2027-01-20T09:00'], priceExVatCents: 20_000 });
    for (const asker of askers)
      await voteOn(asker, request.id, {
        [dateOf(best)]: 'YES',
        [dateOf(best, 1)]: 'YES',
        [dateOf(next)]: 'YES',
      });
    const { id } = await publishTraining(trainer);
    await scheduleSession(trainer, id, { startsAt: '2027-01-12T11:00' });
    expect((await seen(owner, request)).proposals[0]!.dates[1]!.leads).toBe(true);
    const draft = (await seen(trainer, request)).proposals[0]!.training!.id;
    await trainer.graphql(
      `mutation ($id: ID!) { updateTraining(id: $id, input: { description: "" }) { __typename } }`,
      { id: draft },
    );
    expect((await decided(request)).chosen).toEqual({ id: next.id });
  });

  it('passes over a date on which the trainer plans to give the same training anyway', async () => {
    const request = await asked(world, askers);
    const { id: trainingId } = (await propose(trainer, request.id)).training!;
    const next = await propose(other, request.id, { dates: ['2027-01-20T09:00'], priceExVatCents: 20_000 });
    const best = (await seen(owner, request)).proposals[0]!;
    for (const asker of askers)
      await voteOn(asker, request.id, { [dateOf(best)]: 'YES', [dateOf(next)]: 'YES' });
    await scheduleSession(trainer, trainingId, { startsAt: '2027-01-12T10:00' });
    expect((await decided(request)).chosen).toEqual({ id: next.id });
  });

  it.each([
    ['nobody said anything', [], 2],
    ['too few can for the minimum', [1, 2], 3],
    ['half of those who voted is no majority', [1, 2], 2],
  ])('chooses nothing where %s', async (_, yes, minSeats) => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id, { minSeats });
    const voters = yes.length ? askers : [];
    for (const [at, asker] of voters.entries())
      await voteOn(asker, request.id, {
        [dateOf(proposal)]: yes.includes(at) ? 'YES' : 'NO',
        [dateOf(proposal, 1)]: 'NO',
      });
    const after = await decided(request);
    expect(after).toMatchObject({ status: 'OPEN', chooseBy: null, proposals: [], session: null, joined: 4 });
    expect((await seen(trainer, request)).proposals[0]).toMatchObject({ status: 'NOT_CHOSEN' });
    expect(await eventsOf(world, 'NothingChosen')).toContainEqual({
      requestId: request.id,
      proposalIds: [proposal.id],
    });
    // The request goes on: the same trainer may try again.
    expect((await propose(trainer, request.id)).status).toBe('OPEN');
  });

  it('counts nobody who was suspended', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id, { minSeats: 2 });
    for (const voter of [askers[1]!, askers[2]!])
      await voteOn(voter, request.id, { [dateOf(proposal)]: 'YES' });
    await world.db.query(
      `UPDATE people SET suspended_at = $2, suspension = 'Te veel reclame' WHERE id = $1`,
      [askers[2]!.id, world.clock.now()],
    );
    const now = await seen(owner, request);
    expect([now.voters, now.proposals[0]!.dates[0]!.gathers]).toEqual([1, 1]);
    expect((await decided(request)).status).toBe('OPEN');
  });

  it('counts nobody who left meanwhile', async () => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id, { minSeats: 3 });
    for (const asker of askers.slice(1)) await voteOn(asker, request.id, { [dateOf(proposal)]: 'YES' });
    await leaveRequest(askers[3]!, request.id);
    expect(await decided(request)).toMatchObject({ status: 'OPEN', proposals: [] });
  });
});

describe('what was chosen', () => {
  const planned = async (
    more: object = {},
  ): Promise<{ request: RequestAnswer; sessionId: string; proposal: ProposalAnswer }> => {
    const request = await asked(world, askers);
    const proposal = await propose(trainer, request.id, more);
    const { session } = await choose(owner, dateOf(proposal));
    await world.settle();
    return { request, sessionId: session!.id, proposal };
  };

  it('gathers people again where the session is cancelled: all stay, nobody paid, 90 days anew', async () => {
    const { request, sessionId, proposal } = await planned();
    world.clock.forward({ days: 10 });
    await cancelSession(trainer, sessionId);
    await world.settle();
    const after = await seen(owner, request);
    expect(after).toMatchObject({
      status: 'OPEN',
      session: null,
      chosen: null,
      proposals: [],
      joined: 4,
      chooseBy: null,
      expiresAt: '2027-03-03T09:00:00.000Z',
    });
    expect((await seen(trainer, request)).proposals).toMatchObject([{ id: proposal.id, status: 'NOT_RUN' }]);
    expect((await sessionBy(owner, sessionId)).request).toBeNull();
    expect(await eventsOf(world, 'RequestReopened')).toContainEqual({ requestId: request.id, sessionId });
    expect(await propose(trainer, request.id, { dates: ['2027-02-12T09:00'] })).toMatchObject({
      status: 'OPEN',
    });
  });

  it('stays paid once it runs, whatever else the trainer changes: that is what the askers were told', async () => {
    const { sessionId } = await planned();
    const update = async (more: object) => {
      const { updateSession } = await trainer.graphql<{ updateSession: { __typename: string } }>(
        `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) { __typename } }`,
        { id: sessionId, input: { startsAt: '2027-01-12T09:00', place: UTRECHT, ...more } },
      );
      return updateSession.__typename;
    };
    expect(await update({ paymentMode: 'NOW' })).toBe('InvalidInput');
    expect(await update({ paymentMode: 'WHEN_IT_RUNS', capacity: 7 })).toBe('Session');
    expect(await sessionBy(trainer, sessionId)).toMatchObject({
      plannedPaymentMode: 'WHEN_IT_RUNS',
      capacity: 7,
    });
  });

  it('gathers people again where too few took their seat', async () => {
    const { request, sessionId } = await planned({ minSeats: 3 });
    // The trainer has a day to choose after the moment of the decision, and says nothing.
    world.clock.set('2027-01-05T17:00:00Z');
    await world.settle();
    world.clock.forward({ hours: 25 });
    await world.settle();
    expect((await sessionBy(owner, sessionId)).status).toBe('CANCELLED');
    expect((await seen(owner, request)).status).toBe('OPEN');
  });

  it('gathers people again where the session is taken away, or the training is', async () => {
    for (const mutation of ['removeSession', 'archiveTraining']) {
      const { request, sessionId } = await planned({ dates: ['2027-01-12T09:00'] });
      world.clock.forward({ days: 4 });
      await world.settle();
      const { training } = await sessionBy(owner, sessionId);
      const id = mutation === 'removeSession' ? sessionId : training.id;
      const done = await trainer.graphql<Record<string, { __typename: string }>>(
        `mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`,
        { id },
      );
      expect(done[mutation]!.__typename).toBe('Training');
      await world.settle();
      expect(await seen(owner, request)).toMatchObject({ status: 'OPEN', session: null });
      world.clock.set(NOW);
    }
  });

  it('is given once the session is over, also where it moved', async () => {
    const { request, sessionId } = await planned({
      dates: ['2027-01-12T09:00'],
      priceExVatCents: 0,
      minSeats: 1,
    });
    const guest = await world.user();
    expect((await book(guest, sessionId)).status).toBe('CONFIRMED');
    await trainer.graphql(
      `mutation ($id: ID!, $input: SessionInput!) { updateSession(id: $id, input: $input) { __typename } }`,
      { id: sessionId, input: { startsAt: '2027-01-13T09:00', place: UTRECHT } },
    );
    await world.settle();
    world.clock.set('2027-01-12T12:00:00Z');
    await world.settle();
    expect((await seen(owner, request)).status).toBe('PLANNED');
    world.clock.set('2027-01-13T11:00:00Z');
    await world.settle();
    expect(await seen(owner, request)).toMatchObject({ status: 'GIVEN', session: { id: sessionId } });
    expect(await eventsOf(world, 'RequestGiven')).toContainEqual({ requestId: request.id, sessionId });
  });

  it('gathers people again where nobody came for a session without a minimum', async () => {
    const { request } = await planned({ dates: ['2027-01-12T09:00'], minSeats: 1 });
    world.clock.set('2027-01-12T11:00:00Z');
    await world.settle();
    expect(await seen(owner, request)).toMatchObject({ status: 'OPEN', session: null });
  });
});

describe('within an organisation', () => {
  it('a copy of a training for everybody is given to its people, who are offered the seats', async () => {
    const organisationId = await organisationOf(world, trainer, ...askers);
    const request = await asked(world, askers, { organisationId });
    const { id: trainingId } = await publishTraining(trainer);
    const proposal = await propose(trainer, request.id, { trainingId, priceExVatCents: 0 });
    expect(proposal).toMatchObject({ __typename: 'Proposal', training: { id: trainingId } });
    await world.db.query('DELETE FROM organisation_members WHERE person_id = $1', [askers[3]!.id]);
    const { session } = await choose(owner, dateOf(proposal));
    const { training, request: from } = await sessionBy(owner, session!.id);
    expect(training).toMatchObject({ status: 'PUBLISHED', organisation: { id: organisationId } });
    expect(training.id).not.toBe(trainingId);
    expect(from).toEqual({ id: request.id });
    expect(await sessionBy(world.visitor, session!.id)).toBeNull();
    expect((await lineOf(session!.id)).map((line) => line.split(' ')[1])).toEqual(
      askers.slice(0, 3).map(({ id }) => id),
    );
  });
});
