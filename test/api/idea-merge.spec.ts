import fc from 'fast-check';
import {
  codeOf,
  ideaBySlug,
  mergeIdeas,
  publishIdea,
  setIdeaStatus,
  undoMerge,
  voteForIdea,
  type IdeaAnswer,
} from '../support/ideas.js';
import { organisationOf, trust } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let author: Caller;
let other: Caller;
let lead: Caller;
let moderator: Caller;
let voters: Caller[];
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [author, other, lead, ...voters] = (await Promise.all(
    ['Anna Auteur', 'Otto Ander', 'Lea Leiding', 'Vera', 'Vik', 'Vos', 'Veer'].map((name) =>
      world.user({ name }),
    ),
  )) as [Caller, Caller, Caller, ...Caller[]];
  moderator = await world.user({ name: 'Mo Moderator', roles: ['moderator'] });
  organisationId = await organisationOf(world, lead, author, other, ...voters);
  await trust(world, author, other);
});
// One account writes no more than so much in a day.
afterEach(() => void world.clock.forward({ minutes: 24 * 60 }));
afterAll(() => world.close());

const pair = async (): Promise<[IdeaAnswer, IdeaAnswer]> => [
  await publishIdea(author, { organisationId }),
  await publishIdea(other, { organisationId }),
];

/** Everything that merging touches. */
const state = (...ids: string[]): Promise<unknown> =>
  world.db.query(
    `SELECT p.id, p.votes, p.closed_at, i.merged_into_id, p.comments,
       (SELECT array_agg(person_id ORDER BY person_id) FROM post_votes WHERE post_id = p.id) AS voters,
       (SELECT array_agg(person_id ORDER BY person_id) FROM follows WHERE kind = 'POST' AND subject_id = p.id) AS followers
     FROM posts p JOIN ideas i ON i.id = p.id WHERE p.id = ANY($1) ORDER BY p.id`,
    [ids],
  );

const votesOf = async (id: string): Promise<{ votes: number; counted: number }> =>
  (
    await world.db.query<{ votes: number; counted: number }>(
      `SELECT votes, (SELECT count(*)::int FROM post_votes WHERE post_id = p.id) AS counted FROM posts p WHERE id = $1`,
      [id],
    )
  )[0]!;

describe('merging two ideas', () => {
  it('adds up each voter once, moves followers, and keeps what was said to be read', async () => {
    const [from, into] = await pair();
    const [vera, vik, vos] = voters as [Caller, Caller, Caller];
    for (const voter of [vera, vik, other]) await voteForIdea(voter, from.id);
    for (const voter of [vik, vos]) await voteForIdea(voter, into.id);
    await vera.graphql('mutation ($input: CommentInput!) { comment(input: $input) { __typename } }', {
      input: { postId: from.id, text: 'Dit willen we al jaren' },
    });
    // Otto published the other idea: his vote for the first does not become one for his own.
    expect(await mergeIdeas(lead, from.id, into.id)).toMatchObject({
      id: into.id,
      votes: 3,
      mergedFrom: [{ id: from.id }],
    });
    expect(await ideaBySlug(vera, from.slug)).toMatchObject({
      mergedInto: { id: into.id },
      votes: 3,
      viewer: { canVote: false, canMerge: false, nextStatuses: [], canUndoMergeUntil: null },
    });
    expect((await ideaBySlug(lead, from.slug))!.viewer.canUndoMergeUntil).not.toBeNull();
    expect((await ideaBySlug(vera, into.slug))!.viewer).toMatchObject({ voted: true });
    const { idea } = await vera.graphql<{
      idea: { viewer: { follows: boolean }; mergedFrom: { comments: { nodes: { text: string }[] } }[] };
    }>(
      'query ($slug: String!) { idea(slug: $slug) { viewer { follows } mergedFrom { comments { nodes { text } } } } }',
      { slug: into.slug },
    );
    expect(idea).toMatchObject({
      mergedFrom: [{ comments: { nodes: [{ text: 'Dit willen we al jaren' }] } }],
    });
    expect(idea.viewer.follows).toBe(true);
    const { ideas } = await lead.graphql<{ ideas: { nodes: { id: string }[] } }>(
      '{ ideas { nodes { id } } }',
    );
    expect(ideas.nodes.map(({ id }) => id)).toContain(into.id);
    expect(ideas.nodes.map(({ id }) => id)).not.toContain(from.id);
  });

  it('closes the one that was merged', async () => {
    const [from, into] = await pair();
    await mergeIdeas(lead, from.id, into.id);
    expect(await voteForIdea(voters[0]!, from.id)).toEqual({ __typename: 'PostClosed' });
    const { comment } = await voters[0]!.graphql<{ comment: { __typename: string } }>(
      'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }',
      { input: { postId: from.id, text: 'Nog een gedachte' } },
    );
    expect(comment.__typename).toBe('PostClosed');
    expect(await setIdeaStatus(lead, from.id, 'TRYING')).toEqual({
      __typename: 'MergedElsewhere',
      ideaId: into.id,
    });
    const third = await publishIdea(author, { organisationId });
    expect(await mergeIdeas(lead, third.id, from.id)).toEqual({
      __typename: 'MergedElsewhere',
      ideaId: into.id,
    });
    expect((await mergeIdeas(lead, from.id, into.id)).__typename).toBe('Idea');
  });

  it('is for who decides, and for ideas of the same people', async () => {
    const [from, into] = await pair();
    expect(await codeOf(mergeIdeas(author, from.id, into.id))).toBe('FORBIDDEN');
    expect(await codeOf(mergeIdeas(moderator, from.id, into.id))).toBe('NOT_FOUND');
    expect((await mergeIdeas(lead, from.id, from.id)).__typename).toBe('InvalidInput');
    const open = await publishIdea(author);
    const wide = await publishIdea(other);
    expect(await codeOf(mergeIdeas(lead, from.id, open.id))).toBe('FORBIDDEN');
    expect((await mergeIdeas(moderator, open.id, wide.id)).__typename).toBe('Idea');
    await world.db.query(`UPDATE people SET roles = '{member,moderator}' WHERE id = $1`, [lead.id]);
    expect((await mergeIdeas(lead, from.id, wide.id)).__typename).toBe('OtherAudience');
    await world.db.query(`UPDATE people SET roles = '{member}' WHERE id = $1`, [lead.id]);
  });

  it('is told and found once', async () => {
    const [from, into] = await pair();
    await Promise.all([mergeIdeas(lead, from.id, into.id), mergeIdeas(lead, from.id, into.id)]);
    const told = await world.db.query(
      `SELECT count(*)::int AS times FROM outbox WHERE name = 'IdeasMerged' AND payload->>'fromId' = $1`,
      [from.id],
    );
    expect(told).toEqual([{ times: 1 }]);
  });
});

describe('at the same time', () => {
  it('two ideas that are merged into each other become one, not a circle', async () => {
    for (let round = 0; round < 3; round++) {
      const [one, two] = await pair();
      const answers = await Promise.all([mergeIdeas(lead, one.id, two.id), mergeIdeas(lead, two.id, one.id)]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Idea', 'MergedElsewhere']);
      await world.db.query('UPDATE ideas SET merged_into_id = NULL, merged_at = NULL WHERE id = ANY($1)', [
        [one.id, two.id],
      ]);
    }
  });

  it('is a circle refused by the database too', async () => {
    const [one, two] = await pair();
    const merge = (from: string, into: string) =>
      world.db.query('UPDATE ideas SET merged_into_id = $2, merged_at = now() WHERE id = $1', [from, into]);
    await merge(one.id, two.id);
    await expect(merge(two.id, one.id)).rejects.toThrow('circle');
  });

  it('a vote is either merged along or refused', async () => {
    for (let round = 0; round < 4; round++) {
      const [from, into] = await pair();
      const votes = voters.map((voter) => voteForIdea(voter, from.id));
      const [merged, ...cast] = await Promise.all([mergeIdeas(lead, from.id, into.id), ...votes]);
      expect(merged.__typename).toBe('Idea');
      const counted = cast.filter(({ __typename }) => __typename === 'Idea').length;
      expect(cast.filter(({ __typename }) => __typename === 'PostClosed')).toHaveLength(
        voters.length - counted,
      );
      expect(await votesOf(into.id)).toEqual({ votes: counted, counted });
      expect(await votesOf(from.id)).toEqual({ votes: counted, counted });
      await undoMerge(lead, from.id);
      world.clock.forward({ minutes: 24 * 60 });
    }
  });

  it('votes for the other are counted while it is merged into', async () => {
    const [from, into] = await pair();
    await voteForIdea(voters[0]!, from.id);
    await Promise.all([
      mergeIdeas(lead, from.id, into.id),
      ...voters.map((voter) => voteForIdea(voter, into.id)),
    ]);
    expect(await votesOf(into.id)).toEqual({ votes: voters.length, counted: voters.length });
  });
});

describe('taking a merge back', () => {
  it('leaves both exactly as they were, whoever voted for what', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([0, 1, 2, 3]),
        fc.subarray([0, 1, 2, 3]),
        fc.subarray([0, 1, 2, 3]),
        async (first, second, following) => {
          world.clock.forward({ minutes: 24 * 60 });
          const [from, into] = await pair();
          for (const n of first) await voteForIdea(voters[n]!, from.id);
          for (const n of second) await voteForIdea(voters[n]!, into.id);
          for (const n of following)
            await voters[n]!.graphql('mutation ($input: FollowInput!) { follow(input: $input) { id } }', {
              input: { kind: 'POST', id: from.id },
            });
          const before = await state(from.id, into.id);
          expect((await mergeIdeas(lead, from.id, into.id)).votes).toBe(new Set([...first, ...second]).size);
          expect((await undoMerge(lead, from.id)).__typename).toBe('Idea');
          expect(await state(from.id, into.id)).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('keeps what people did meanwhile with the idea that stayed', async () => {
    const [from, into] = await pair();
    const [vera, vik, vos] = voters as [Caller, Caller, Caller];
    await voteForIdea(vera, from.id);
    await voteForIdea(vik, from.id);
    await mergeIdeas(lead, from.id, into.id);
    await voteForIdea(vos, into.id);
    await voteForIdea(vik, into.id, false);
    await undoMerge(lead, from.id);
    expect(await votesOf(from.id)).toEqual({ votes: 2, counted: 2 });
    expect(await votesOf(into.id)).toEqual({ votes: 1, counted: 1 });
    expect((await undoMerge(lead, from.id)).__typename).toBe('Idea');
  });

  it('is possible for seven days, for who decides, from the outside in', async () => {
    const [one, two] = await pair();
    const three = await publishIdea(author, { organisationId });
    await voteForIdea(voters[0]!, one.id);
    await mergeIdeas(lead, one.id, two.id);
    await mergeIdeas(lead, two.id, three.id);
    expect((await ideaBySlug(lead, three.slug))!.votes).toBe(1);
    expect(await codeOf(undoMerge(author, two.id))).toBe('FORBIDDEN');
    expect(await undoMerge(lead, one.id)).toEqual({ __typename: 'MergedElsewhere' });
    world.clock.forward({ minutes: 7 * 24 * 60 });
    expect((await undoMerge(lead, two.id)).__typename).toBe('Idea');
    world.clock.forward({ minutes: 1 });
    expect((await ideaBySlug(lead, one.slug))!.viewer.canUndoMergeUntil).toBeNull();
    expect(await undoMerge(lead, one.id)).toEqual({ __typename: 'UndoClosed' });
  });

  it('happens by itself when the idea that stayed is taken away', async () => {
    const [from, into] = await pair();
    await voteForIdea(voters[0]!, from.id);
    const before = await state(from.id);
    await mergeIdeas(lead, from.id, into.id);
    await other.graphql('mutation ($id: ID!) { removePost(id: $id) { __typename } }', { id: into.id });
    await world.settle();
    expect(await state(from.id)).toEqual(before);
  });

  it('does not lose what was merged into an idea that went on in another', async () => {
    const [one, two] = await pair();
    const three = await publishIdea(author, { organisationId });
    await mergeIdeas(lead, one.id, two.id);
    await mergeIdeas(lead, two.id, three.id);
    await other.graphql('mutation ($id: ID!) { removePost(id: $id) { __typename } }', { id: two.id });
    await world.settle();
    expect(await ideaBySlug(lead, one.slug)).toMatchObject({ mergedInto: { id: three.id } });
    expect(await ideaBySlug(lead, two.slug)).toBeNull();
    expect((await undoMerge(lead, one.id)).mergedInto).toBeNull();
  });
});
