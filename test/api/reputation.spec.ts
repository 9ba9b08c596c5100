import { RebuildReputation } from '../../apps/api/src/questions/index.js';
import { organisationOf, trust } from '../support/posts.js';
import { accept, answer, ask, claim, skillId } from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let helper: Caller;
let voter: Caller;

beforeEach(async () => {
  world = await startWorld();
  [asker, helper, voter] = (await Promise.all(
    ['Anna Vraag', 'Hugo Helper', 'Vera Stem'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  await trust(world, asker, helper, voter);
});
afterEach(() => world.close());

const vote = (caller: Caller, postId: string, up = true) =>
  caller.graphql(`mutation ($input: VoteInput!) { vote(input: $input) { __typename } }`, {
    input: { postId, up },
  });

async function reputationOf(slug: string): Promise<{ reputation: number; answersAccepted: number }> {
  await world.settle();
  const { person } = await world.visitor.graphql<{ person: { reputation: number; answersAccepted: number } }>(
    `query ($slug: String!) { person(slug: $slug) { reputation answersAccepted } }`,
    { slug },
  );
  return person;
}
const helperHas = () => reputationOf('hugo-helper');

async function answered(more: object = {}): Promise<{ question: string; said: string }> {
  const { id: question } = await ask(asker, more);
  return { question, said: (await answer(helper, question)).id };
}

it('grows from what others do, and shrinks when they take it back', async () => {
  const { said } = await answered();
  expect(await helperHas()).toEqual({ reputation: 0, answersAccepted: 0 });
  await vote(voter, said);
  await vote(asker, said);
  expect(await helperHas()).toEqual({ reputation: 4, answersAccepted: 0 });
  await accept(asker, said);
  expect(await helperHas()).toEqual({ reputation: 14, answersAccepted: 1 });
  await vote(voter, said, false);
  await accept(asker, said, false);
  expect(await helperHas()).toEqual({ reputation: 2, answersAccepted: 0 });
});

it('does not grow from one’s own acts, from questions, or from what has no name', async () => {
  const { question } = await answered();
  const own = await answer(asker, question, 'Ik ben er zelf al uit, namelijk zo.');
  await accept(asker, own.id);
  await vote(voter, question);
  expect(await reputationOf('anna-vraag')).toEqual({ reputation: 0, answersAccepted: 0 });
  const secret = await ask(asker, { title: 'Iets wat ik liever niet vraag', anonymous: true });
  await vote(voter, (await answer(asker, secret.id, 'Gevonden, het was de kabel.')).id);
  expect(await reputationOf('anna-vraag')).toEqual({ reputation: 0, answersAccepted: 0 });
});

it('grows from colleagues who stand up for a skill', async () => {
  await organisationOf(world, helper, voter);
  await claim(world, helper, 'figma', 3);
  const input = {
    personId: helper.id,
    skillId: await skillId(world, 'figma'),
    sentence: 'Bouwde ons hele designsysteem',
  };
  await voter.graphql(
    `mutation ($input: EndorseSkillInput!) { endorseSkill(input: $input) { __typename } }`,
    { input },
  );
  expect(await helperHas()).toEqual({ reputation: 5, answersAccepted: 0 });
});

it('goes with an answer that is taken away, and is counted once however often it is told', async () => {
  const { said } = await answered();
  await vote(voter, said);
  await accept(asker, said);
  await helperHas();
  await world.db.query(`UPDATE deliveries SET handled_at = NULL WHERE reaction LIKE 'SettleReputation%'`);
  await world.db.query('UPDATE outbox SET relayed_at = NULL');
  expect(await helperHas()).toEqual({ reputation: 12, answersAccepted: 1 });
  await helper.graphql(`mutation ($id: ID!) { removePost(id: $id) { __typename } }`, { id: said });
  expect(await helperHas()).toEqual({ reputation: 0, answersAccepted: 0 });
});

it('is the same when it is worked out again from all that happened', async () => {
  for (let n = 0; n < 4; n += 1) {
    const { said } = await answered({ title: `Vraag nummer ${n} van deze week` });
    await Promise.all([vote(voter, said), vote(asker, said)]);
    if (n % 2) await accept(asker, said);
    if (n === 3) await vote(voter, said, false);
    await world.settle();
  }
  const totals = () => world.db.query('SELECT * FROM reputations ORDER BY person_id');
  const before = await totals();
  expect(before).toMatchObject([{ person_id: helper.id, points: 34, votes: 7, accepted: 2, endorsed: 0 }]);
  await world.db.query('UPDATE reputations SET points = 999');
  expect(await world.app.get(RebuildReputation, { strict: false }).run()).toBe(1);
  expect(await totals()).toEqual(before);
});
