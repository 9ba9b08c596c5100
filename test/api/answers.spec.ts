import { organisationOf, trust } from '../support/posts.js';
import {
  accept,
  answer,
  ask,
  claim,
  confirmFresh,
  factsOf,
  refusal,
  routesOf,
  skillId,
  type Told,
} from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let helper: Caller;
let expert: Caller;
let other: Caller;
let figma: string;

beforeEach(async () => {
  world = await startWorld({ now: '2026-11-24T09:00:00Z' });
  [asker, helper, expert, other] = (await Promise.all(
    ['Anna Vraag', 'Hugo Helper', 'Els Expert', 'Otto Ander'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller, Caller];
  await trust(world, asker, helper, expert, other);
  await claim(world, expert, 'figma', 3, 'PUBLIC');
  figma = await skillId(world, 'figma');
});
afterEach(() => world.close());

async function asked(more: object = {}): Promise<Told> {
  const question = await ask(asker, { skillIds: [figma], ...more });
  await world.settle();
  return question;
}

const remove = (caller: Caller, id: string) =>
  caller.graphql<{ removePost: { __typename: string } }>(
    `mutation ($id: ID!) { removePost(id: $id) { __typename } }`,
    { id },
  );

interface Seen {
  status: string;
  answerCount: number;
  unanswered: boolean;
  freshness: { askedAt: string | null; confirmedAt: string | null; obsolete: boolean };
  answers: { totalCount: number; nodes: { id: string; accepted: boolean; viewer: { canAccept: boolean } }[] };
  viewer: { canConfirmFresh: boolean; canAnswer: boolean };
}
async function see(caller: Caller, slug: string, page = ''): Promise<Seen> {
  const { question } = await caller.graphql<{ question: Seen }>(
    `query ($slug: String!) { question(slug: $slug) { status answerCount unanswered freshness { askedAt confirmedAt obsolete }
       answers${page} { totalCount nodes { id accepted viewer { canAccept } } } viewer { canConfirmFresh canAnswer } } }`,
    { slug },
  );
  return question;
}

describe('the answer that helped', () => {
  it('is accepted by the asker, may change, and may be taken back', async () => {
    const { id, slug } = await asked();
    const one = await answer(helper, id);
    const two = await answer(other, id, 'Ik doe het heel anders, namelijk zo.');
    expect(await accept(asker, one.id)).toMatchObject({ status: 'ANSWERED', acceptedAnswer: { id: one.id } });
    expect((await see(other, slug)).answers.nodes.map((node) => [node.id, node.accepted])).toEqual([
      [one.id, true],
      [two.id, false],
    ]);
    expect((await accept(asker, two.id)).acceptedAnswer).toEqual({ id: two.id });
    expect(await accept(asker, two.id, false)).toMatchObject({ status: 'OPEN', acceptedAnswer: null });
    await accept(asker, two.id, false);
    await world.settle();
    expect((await factsOf(world, 'AnswerAccepted')).map(({ answerId }) => answerId)).toEqual([
      one.id,
      two.id,
    ]);
    expect((await factsOf(world, 'AcceptanceWithdrawn')).map(({ answerId }) => answerId)).toEqual([
      one.id,
      two.id,
    ]);
    expect(await refusal(accept(other, one.id))).toBe('FORBIDDEN');
  });

  it('is one, also when two are accepted at the same moment', async () => {
    const { id } = await asked();
    const answers = [await answer(helper, id), await answer(other, id, 'Zo kan het ook, denk ik.')];
    await Promise.all(answers.flatMap((one) => [accept(asker, one.id), accept(asker, one.id)]));
    const [accepted, withdrawn] = [
      await factsOf(world, 'AnswerAccepted'),
      await factsOf(world, 'AcceptanceWithdrawn'),
    ];
    expect(accepted.length - withdrawn.length).toBe(1);
    await expect(
      world.db.query('UPDATE questions SET accepted_answer_id = $2 WHERE id = $1', [
        id,
        (await answer(helper, (await asked({ title: 'Een heel andere vraag' })).id)).id,
      ]),
    ).rejects.toThrow('questions_accept_own_answer');
  });

  it('is accepted by an expert after seven silent days, never their own and never over the asker’s choice', async () => {
    const { id, slug } = await asked();
    const one = await answer(helper, id);
    const own = await answer(expert, id, 'Volgens mij is dit het antwoord.');
    expect((await accept(expert, one.id)).__typename).toBe('AcceptanceNotOpen');
    expect((await see(expert, slug)).answers.nodes.some(({ viewer }) => viewer.canAccept)).toBe(false);
    world.clock.forward({ days: 7 });
    expect((await see(expert, slug)).answers.nodes.map((node) => [node.id, node.viewer.canAccept])).toEqual([
      [one.id, true],
      [own.id, false],
    ]);
    expect((await accept(expert, own.id)).__typename).toBe('AcceptanceNotOpen');
    expect(await refusal(accept(helper, own.id))).toBe('FORBIDDEN');
    expect((await accept(expert, one.id)).status).toBe('ANSWERED');
    expect((await accept(asker, own.id)).acceptedAnswer).toEqual({ id: own.id });
    expect((await accept(expert, one.id)).__typename).toBe('AcceptanceNotOpen');
  });

  it('is no longer accepted once it is taken away', async () => {
    const { id, slug } = await asked();
    const one = await answer(helper, id);
    await accept(asker, one.id);
    await remove(helper, one.id);
    await world.settle();
    expect(await see(asker, slug)).toMatchObject({
      status: 'OPEN',
      answerCount: 0,
      answers: { totalCount: 0 },
    });
    expect(await factsOf(world, 'AcceptanceWithdrawn')).toEqual([{ questionId: id, answerId: one.id }]);
    const two = await answer(helper, id, 'Dan schrijf ik het nog een keer op.');
    await accept(asker, two.id);
    await hide(two.id);
    expect(await see(asker, slug)).toMatchObject({ status: 'OPEN', answerCount: 0 });
  });

  /** As a moderator's decision does. */
  async function hide(id: string): Promise<void> {
    const { Subjects } = await import('../../apps/api/src/moderation/subjects.js');
    const moderator = { id: other.id, roles: ['moderator'] as const, language: 'nl' as const };
    await world.db.tx(() =>
      world.app
        .get(Subjects, { strict: false })
        .carryOut(moderator, { kind: 'POST', id }, 'HIDE', 'Gevaarlijk'),
    );
    await world.settle();
  }

  it('ends the waiting of who was asked by name', async () => {
    const { id } = await asked();
    expect((await routesOf(world, id))[0]).toMatchObject({ personId: expert.id, state: 'ASKED' });
    await accept(asker, (await answer(helper, id)).id);
    expect((await routesOf(world, id))[0]).toMatchObject({ state: 'LAPSED' });
    await answer(expert, id, 'Ik was wat later, maar zo kan het ook.');
    expect((await routesOf(world, id))[0]).toMatchObject({ state: 'ANSWERED' });
  });

  it('stays on top, page by page, above those with more votes', async () => {
    const { id, slug } = await asked();
    const answers: string[] = [];
    for (let n = 0; n < 5; n += 1)
      answers.push((await answer(helper, id, `Antwoord nummer ${n}, met uitleg`)).id);
    for (const voter of [asker, expert])
      await voter.graphql(`mutation ($id: ID!) { vote(input: { postId: $id }) { __typename } }`, {
        id: answers[3],
      });
    await accept(asker, answers[4]!);
    const pages = await other.graphql<{
      question: { answers: { pageInfo: { endCursor: string }; nodes: { id: string }[] } };
    }>(
      `query ($slug: String!) { question(slug: $slug) { answers(first: 2) { pageInfo { endCursor } nodes { id } } } }`,
      { slug },
    );
    const { endCursor } = pages.question.answers.pageInfo;
    const rest = await see(other, slug, `(first: 9, after: "${endCursor}")`);
    expect([...pages.question.answers.nodes, ...rest.answers.nodes].map((node) => node.id)).toEqual(
      [4, 3, 0, 1, 2].map((n) => answers[n]),
    );
    expect(rest.answers.totalCount).toBe(5);
  });
});

describe('the asker', () => {
  it('is asked after 3, 7 and 30 days whether an answer helped, until one is accepted', async () => {
    const { id } = await asked();
    await answer(helper, id);
    const nudges = async () => (await factsOf(world, 'QuestionNudged')).map(({ step }) => step);
    const seen: unknown[] = [];
    for (const days of [2, 1, 4, 23, 100]) {
      world.clock.forward({ days });
      await world.settle();
      seen.push(await nudges());
    }
    expect(seen).toEqual([[], [1], [1, 2], [1, 2, 3], [1, 2, 3]]);
    const { id: next } = await asked({ title: 'Nog een vraag, die wel slaagt' });
    const second = await accept(asker, (await answer(helper, next)).id);
    world.clock.forward({ days: 10 });
    await world.settle();
    expect(await nudges()).toHaveLength(3);
    await accept(asker, second.acceptedAnswer!.id, false);
    await world.settle();
    expect(await nudges()).toHaveLength(3);
    world.clock.forward({ days: 20 });
    await world.settle();
    expect(await nudges()).toEqual([1, 2, 3, 3]);
  });

  it('hears after three working days that nobody answered, and no longer once somebody does', async () => {
    const { id, slug } = await asked();
    world.clock.set('2026-11-27T08:59:00Z');
    await world.settle();
    expect((await see(asker, slug)).unanswered).toBe(false);
    world.clock.set('2026-11-27T09:00:00Z');
    await world.settle();
    expect((await see(asker, slug)).unanswered).toBe(true);
    expect(await factsOf(world, 'QuestionUnanswered')).toEqual([{ questionId: id }]);
    await answer(helper, id);
    expect((await see(asker, slug)).unanswered).toBe(false);
  });
});

describe('whether it still holds', () => {
  it('is asked after a year, and told by who knows', async () => {
    const { id, slug } = await asked();
    await accept(asker, (await answer(helper, id)).id);
    expect(await refusal(confirmFresh(other, id, true))).toBe('FORBIDDEN');
    world.clock.set('2027-11-24T08:59:00Z');
    await world.settle();
    expect((await see(asker, slug)).freshness.askedAt).toBeNull();
    world.clock.set('2027-11-24T09:00:00Z');
    await world.settle();
    expect(await factsOf(world, 'FreshnessAsked')).toEqual([{ postId: id }]);
    expect((await see(helper, slug)).viewer.canConfirmFresh).toBe(true);
    await confirmFresh(helper, id, true);
    expect((await see(asker, slug)).freshness).toEqual({
      askedAt: null,
      confirmedAt: '2027-11-24T09:00:00.000Z',
      obsolete: false,
    });
    world.clock.set('2028-11-24T09:00:00Z');
    await world.settle();
    expect(await factsOf(world, 'FreshnessAsked')).toHaveLength(2);
    expect(await confirmFresh(expert, id, false)).toMatchObject({ status: 'OBSOLETE' });
    const { answers, viewer } = await see(other, slug);
    expect([answers.totalCount, viewer.canAnswer]).toEqual([1, true]);
    expect(await confirmFresh(asker, id, true)).toMatchObject({ status: 'ANSWERED' });
  });

  it('is not asked of a question without an answer', async () => {
    const { id } = await asked();
    expect((await confirmFresh(asker, id, false)).__typename).toBe('PostClosed');
  });
});

it('of colleagues stays among them', async () => {
  const organisationId = await organisationOf(world, asker, helper);
  const { id } = await asked({ organisationId });
  const said = await answer(helper, id);
  for (const stranger of [other, expert]) {
    expect(await refusal(accept(stranger, said.id))).toBe('NOT_FOUND');
    expect(await refusal(confirmFresh(stranger, id, true))).toBe('NOT_FOUND');
  }
});
