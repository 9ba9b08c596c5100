import { book } from '../support/bookings.js';
import { publishIdea, voteForIdea } from '../support/ideas.js';
import { alsoWant, asked, requested, turn, writeOutcome } from '../support/origins.js';
import { mark } from '../support/people.js';
import { choose, propose } from '../support/proposals.js';
import { organisationOf, trust } from '../support/posts.js';
import { accept, ask, factsOf, markDuplicate, refusal } from '../support/questions.js';
import { publishTraining } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let people: Caller[];
let trainer: Caller;
let trainingId: string;

const TEXT = 'Met 70 ampère en een punt van 1,6 mm trekt dun rvs niet krom.';

beforeEach(async () => {
  world = await startWorld({ now: '2026-11-24T09:00:00Z' });
  asker = await world.user({ name: 'Anna Vraag' });
  people = [];
  for (const name of ['Bas', 'Cor', 'Dia', 'Eef', 'Fem']) people.push(await world.user({ name }));
  trainer = await world.user({ name: 'Toos Train', trainer: true });
  trainingId = (await publishTraining(trainer)).id;
  await trust(world, asker, trainer, ...people);
});
afterEach(() => world.close());

/** A trainer proposes it, it is chosen and held; nobody noted yet that Bas was there, and Cor was not. */
async function held(requestId: string): Promise<() => Promise<void>> {
  const [bas, cor] = people as [Caller, Caller];
  const { dates } = await propose(trainer, requestId, {
    trainingId,
    priceExVatCents: 0,
    minSeats: 1,
    dates: ['2027-01-12T09:00'],
  });
  const { session } = await choose(asker, dates[0]!.id);
  await world.settle();
  const seats = [await book(bas, session!.id), await book(cor, session!.id)];
  world.clock.set('2027-01-12T11:00:00Z');
  await world.settle();
  expect((await requested(bas, requestId))!.status).toBe('GIVEN');
  return async () => {
    await mark(world, trainer, session!.id, [seats[0]!.id]);
    await mark(world, trainer, session!.id, [seats[1]!.id], 'NO_SHOW');
  };
}

const given = async (requestId: string): Promise<void> => (await held(requestId))();

async function requestOf(more: object = {}, request: object = {}) {
  const question = await ask(asker, more);
  for (const one of people.slice(0, 4)) await alsoWant(one, question.id);
  const { id } = await turn(asker, question.id, request);
  return { question, requestId: id };
}

const outcomeOf = async (caller: Caller, id: string) => {
  const { post } = await caller.graphql<{
    post: {
      question: { id: string } | null;
      accepted: boolean;
      fromRequest: { id: string } | null;
      viewer: { canAccept: boolean; canVote: boolean };
    } | null;
  }>(
    `query ($id: ID!) { post(id: $id) { ... on Answer { accepted question { id } fromRequest { id } viewer { canAccept canVote } } } }`,
    { id },
  );
  return post;
};

const outcomesIn = async (caller: Caller, requestId: string) =>
  (await requested(caller, requestId))!.outcomes;

describe('the answer that a training led to', () => {
  it('is written by who gave it or was there, on the question, and may be accepted', async () => {
    const { question, requestId } = await requestOf();
    const [bas, cor] = people as [Caller, Caller];
    expect(await refusal(writeOutcome(trainer, requestId, TEXT))).toBe('FORBIDDEN');
    await given(requestId);
    expect((await requested(bas, requestId))!.part.canWriteOutcome).toBe(true);
    expect((await requested(cor, requestId))!.part.canWriteOutcome).toBe(false);
    expect((await requested(asker, requestId))!.part.canWriteOutcome).toBe(false);
    expect((await requested(trainer, requestId))!.part.canWriteOutcome).toBe(true);
    expect(await refusal(writeOutcome(cor, requestId, TEXT))).toBe('FORBIDDEN');
    expect(await refusal(writeOutcome(asker, requestId, TEXT))).toBe('FORBIDDEN');
    expect(await writeOutcome(bas, requestId, 'Kort')).toMatchObject({ fields: [{ field: 'text' }] });
    expect((await writeOutcome(bas, requestId, TEXT)).__typename).toBe('Request');
    await world.settle();
    const [outcome] = await outcomesIn(world.visitor, requestId);
    expect(outcome).toMatchObject({ text: TEXT, author: { name: 'Bas' } });
    expect(await factsOf(world, 'OutcomeWritten')).toEqual([{ requestId, postId: outcome!.id }]);
    expect(await outcomeOf(asker, outcome!.id)).toEqual({
      question: { id: question.id },
      accepted: false,
      fromRequest: { id: requestId },
      viewer: { canAccept: true, canVote: true },
    });
    expect((await accept(asker, outcome!.id)).acceptedAnswer).toEqual({ id: outcome!.id });
    expect(await requested(asker, requestId)).toMatchObject({ helped: 1 });
    expect(await asked(asker, question.id)).toMatchObject({ helped: 1, request: { id: requestId } });
  });

  it('may be written by all who are asked for it, before the trainer noted who was there', async () => {
    const { requestId } = await requestOf();
    const note = await held(requestId);
    const told = await world.db.query<{ id: string }>(
      `SELECT person_id AS id FROM notifications WHERE kind = 'OUTCOME_ASKED' AND post_id = $1`,
      [requestId],
    );
    const [bas, cor, dia] = people as [Caller, Caller, Caller];
    const may = async (who: Caller) => (await requested(who, requestId))!.part.canWriteOutcome;
    expect(told.map(({ id }) => id).toSorted()).toEqual([trainer.id, bas.id, cor.id].toSorted());
    expect([await may(trainer), await may(bas), await may(cor), await may(dia)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect((await writeOutcome(bas, requestId, TEXT)).__typename).toBe('Request');
    await note();
    expect([await may(bas), await may(cor)]).toEqual([true, false]);
  });

  it('stands on the question that the asked one turned out to be the same as', async () => {
    const { question, requestId } = await requestOf();
    const of = await ask(asker, { title: 'De vraag die al eerder gesteld was' });
    await markDuplicate(asker, question.id, of.id);
    await given(requestId);
    await writeOutcome(people[0]!, requestId, TEXT);
    const [outcome] = await outcomesIn(asker, requestId);
    expect((await outcomeOf(asker, outcome!.id))!.question).toEqual({ id: of.id });
  });

  it('stands below the request for who cannot read the question, or where that was an idea', async () => {
    const organisationId = await organisationOf(world, asker, ...people.slice(0, 4));
    const { question, requestId } = await requestOf({ organisationId }, { scope: 'PUBLIC' });
    await given(requestId);
    expect((await writeOutcome(trainer, requestId, TEXT)).__typename).toBe('Request');
    const inside = 'Op onze eigen bank werkt het net anders: 65 ampère.';
    await writeOutcome(people[0]!, requestId, inside);
    await world.settle();
    expect((await outcomesIn(world.visitor, requestId)).map(({ text }) => text)).toEqual([TEXT]);
    expect((await outcomesIn(asker, requestId)).map(({ text }) => text)).toEqual([TEXT, inside]);
    const [below, within] = await outcomesIn(asker, requestId);
    expect(await outcomeOf(world.visitor, below!.id)).toEqual({
      question: null,
      accepted: false,
      fromRequest: { id: requestId },
      viewer: { canAccept: false, canVote: false },
    });
    expect((await outcomeOf(asker, below!.id))!.viewer).toEqual({ canAccept: false, canVote: true });
    expect((await outcomeOf(asker, within!.id))!.question).toEqual({ id: question.id });
    expect(await refusal(accept(asker, below!.id))).toBe('NOT_FOUND');
  });

  it('is valued as any answer, and talked about', async () => {
    const idea = await publishIdea(asker);
    for (const one of people.slice(0, 4)) await voteForIdea(one, idea.id);
    const { id: requestId } = await turn(asker, idea.id);
    await given(requestId);
    await writeOutcome(trainer, requestId, TEXT);
    const [outcome] = await outcomesIn(asker, requestId);
    await asker.graphql('mutation ($id: ID!) { vote(input: { postId: $id }) { __typename } }', {
      id: outcome!.id,
    });
    await asker.graphql(
      `mutation ($id: ID!) { comment(input: { postId: $id, text: "Dat helpt!" }) { __typename } }`,
      { id: outcome!.id },
    );
    await world.settle();
    const { post } = await asker.graphql<{
      post: { votes: number; commentCount: number; author: { reputation: number } };
    }>('query ($id: ID!) { post(id: $id) { votes commentCount author { reputation } } }', {
      id: outcome!.id,
    });
    expect(post).toMatchObject({ votes: 1, commentCount: 1 });
    expect(post.author.reputation).toBeGreaterThan(0);
  });

  it('of a new account is told once a moderator saw it', async () => {
    const { requestId } = await requestOf();
    await given(requestId);
    const fresh = await world.user({ name: 'Nina Nieuw' });
    await world.db.query(`UPDATE participants SET person_id = $1 WHERE person_id = $2`, [
      fresh.id,
      people[0]!.id,
    ]);
    await writeOutcome(fresh, requestId, TEXT);
    await world.settle();
    expect(await outcomesIn(asker, requestId)).toEqual([]);
    expect(await factsOf(world, 'OutcomeWritten')).toEqual([]);
    const moderator = await world.user({ roles: ['moderator'] });
    const [row] = await world.db.query<{ id: string }>(
      `SELECT id FROM moderation_cases WHERE author_id = $1`,
      [fresh.id],
    );
    await moderator.graphql(
      `mutation ($id: ID!) { decideQueuedPost(input: { caseId: $id, verdict: SHOW }) { __typename } }`,
      { id: row!.id },
    );
    await world.settle();
    expect(await outcomesIn(asker, requestId)).toHaveLength(1);
    expect(await factsOf(world, 'OutcomeWritten')).toHaveLength(1);
  });
});
