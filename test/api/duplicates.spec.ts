import { organisationOf, trust } from '../support/posts.js';
import {
  answer,
  ask,
  claim,
  factsOf,
  markDuplicate,
  refusal,
  skillId,
  undoDuplicate,
} from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let follower: Caller;
let expert: Caller;
let other: Caller;
let figma: string;

beforeEach(async () => {
  world = await startWorld({ now: '2026-11-24T09:00:00Z' });
  [asker, follower, expert, other] = (await Promise.all(
    ['Anna Vraag', 'Frans Volger', 'Els Expert', 'Otto Ander'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller, Caller];
  await trust(world, asker, follower, expert, other);
  await claim(world, expert, 'figma', 4, 'PUBLIC');
  figma = await skillId(world, 'figma');
});
afterEach(() => world.close());

const asked = (title: string, caller = asker, more: object = {}) =>
  ask(caller, { title, skillIds: [figma], ...more });

const follow = (caller: Caller, id: string) =>
  caller.graphql(`mutation ($id: ID!) { follow(input: { kind: POST, id: $id }) { following } }`, { id });

const followersOf = async (id: string): Promise<string[]> =>
  (
    await world.db.query<{ person: string }>(
      `SELECT p.name AS person FROM follows f JOIN people p ON p.id = f.person_id
       WHERE f.kind = 'POST' AND f.subject_id = $1 ORDER BY p.name`,
      [id],
    )
  ).map(({ person }) => person);

interface Seen {
  status: string;
  duplicateReason: string | null;
  duplicateOf: { slug: string } | null;
  duplicates: { slug: string }[];
  answers: { totalCount: number };
  viewer: { canAnswer: boolean; canMarkDuplicate: boolean; canUndoDuplicate: boolean; canComment: boolean };
}
const see = async (caller: Caller, slug: string): Promise<Seen> =>
  (
    await caller.graphql<{ question: Seen }>(
      `query ($slug: String!) { question(slug: $slug) { status duplicateReason duplicateOf { slug } duplicates { slug }
         answers { totalCount } viewer { canAnswer canMarkDuplicate canUndoDuplicate canComment } } }`,
      { slug },
    )
  ).question;

describe('a question that was asked before', () => {
  it('points there, takes its followers along, and keeps its answers', async () => {
    const of = await asked('Hoe maak ik een component in Figma?', other);
    const question = await asked('Componenten maken in Figma, hoe?');
    await follow(follower, question.id);
    await follow(follower, of.id);
    await answer(expert, question.id);
    expect(await refusal(markDuplicate(other, question.id, of.id))).toBe('FORBIDDEN');
    expect((await see(expert, question.slug)).viewer.canMarkDuplicate).toBe(true);
    expect(await markDuplicate(expert, question.id, of.id, 'Het antwoord staat daar al')).toMatchObject({
      status: 'DUPLICATE',
    });
    expect(await see(asker, question.slug)).toMatchObject({
      duplicateOf: { slug: of.slug },
      duplicateReason: 'Het antwoord staat daar al',
      answers: { totalCount: 1 },
      viewer: { canAnswer: false, canMarkDuplicate: false, canUndoDuplicate: true, canComment: false },
    });
    expect((await see(other, of.slug)).duplicates).toEqual([{ slug: question.slug }]);
    expect(await followersOf(question.id)).toEqual(['Anna Vraag']);
    expect(await followersOf(of.id)).toEqual(['Anna Vraag', 'Els Expert', 'Frans Volger', 'Otto Ander']);
    expect(await factsOf(world, 'QuestionMarkedDuplicate')).toEqual([
      { questionId: question.id, ofId: of.id, byId: expert.id },
    ]);
    expect((await answer(other, question.id)).__typename).toBe('PostClosed');
    expect((await answer(other, of.id)).__typename).toBe('Answer');
  });

  it('is undone for seven days, and followers are where they were', async () => {
    const of = await asked('Hoe maak ik een component in Figma?', other);
    const question = await asked('Componenten maken in Figma, hoe?');
    await follow(follower, question.id);
    await follow(asker, of.id);
    const before = [await followersOf(question.id), await followersOf(of.id)];
    await markDuplicate(expert, question.id, of.id);
    expect(await refusal(undoDuplicate(follower, question.id))).toBe('FORBIDDEN');
    world.clock.forward({ days: 7 });
    expect(await undoDuplicate(asker, question.id)).toMatchObject({ __typename: 'Question', status: 'OPEN' });
    await undoDuplicate(asker, question.id);
    expect([await followersOf(question.id), await followersOf(of.id)]).toEqual(before);
    expect(await factsOf(world, 'DuplicateUndone')).toEqual([{ questionId: question.id }]);
    expect((await see(other, question.slug)).viewer).toMatchObject({ canAnswer: true, canComment: true });
    await markDuplicate(expert, question.id, of.id);
    world.clock.forward({ days: 7, seconds: 1 });
    expect((await undoDuplicate(asker, question.id)).__typename).toBe('UndoClosed');
  });

  it('never leads where its readers cannot come, or back to itself', async () => {
    const organisationId = await organisationOf(world, asker, expert);
    const inside = await asked('Hoe doen wij dat hier in Figma?', asker, { organisationId });
    const outside = await asked('Hoe doet iedereen dat in Figma?');
    expect((await markDuplicate(expert, outside.id, inside.id)).__typename).toBe('NotADuplicate');
    expect((await markDuplicate(expert, inside.id, inside.id)).__typename).toBe('NotADuplicate');
    expect((await markDuplicate(expert, inside.id, outside.id)).status).toBe('DUPLICATE');
    expect((await markDuplicate(expert, outside.id, inside.id)).__typename).toBe('NotADuplicate');
    expect((await see(other, outside.slug)).duplicates).toEqual([]);
    expect((await see(asker, outside.slug)).duplicates).toEqual([{ slug: inside.slug }]);
  });

  it('is one way, also when both are marked at the same moment', async () => {
    const one = await asked('Hoe maak ik een component in Figma?');
    const two = await asked('Componenten maken in Figma, hoe?');
    const told = await Promise.all([
      markDuplicate(expert, one.id, two.id),
      markDuplicate(expert, two.id, one.id),
    ]);
    expect(told.map(({ __typename }) => __typename).sort()).toEqual(['NotADuplicate', 'Question']);
  });

  it('does not name an asker without a name who marks it', async () => {
    const of = await asked('Hoe maak ik een component in Figma?', other);
    const question = await asked('Componenten maken in Figma, hoe?', asker, { anonymous: true });
    await markDuplicate(asker, question.id, of.id);
    expect(await factsOf(world, 'QuestionMarkedDuplicate')).toEqual([
      { questionId: question.id, ofId: of.id, byId: null },
    ]);
  });
});
