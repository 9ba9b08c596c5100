import { organisationOf, questionRow, trust } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let reader: Caller;
let outsider: Caller;
let newcomer: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [asker, reader, outsider, newcomer] = (await Promise.all(
    ['Anna Vraag', 'Lars Lezer', 'Olga Buiten', 'Nina Nieuw'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller, Caller];
  organisationId = await organisationOf(world, asker, reader);
  await trust(world, asker, reader, outsider);
});
afterAll(() => world.close());

interface Answer {
  __typename: string;
  id?: string;
  state?: string;
  author?: { name: string } | null;
  byAsker?: boolean;
  post?: { votes: number; editedAt: string | null; revisions: { number: number; text: string }[] };
}

const comment = async (caller: Caller, postId: string, text: string): Promise<Answer> =>
  (
    await caller.graphql<{ comment: Answer }>(
      `mutation ($input: CommentInput!) { comment(input: $input) { __typename
         ... on Comment { id state byAsker author { name } } } }`,
      { input: { postId, text } },
    )
  ).comment;

const vote = async (caller: Caller, postId: string, up = true): Promise<Answer> =>
  (
    await caller.graphql<{ vote: Answer }>(
      `mutation ($input: VoteInput!) { vote(input: $input) { __typename ... on CastVote { post { votes } } } }`,
      { input: { postId, up } },
    )
  ).vote;

const edit = (caller: Caller, postId: string, text: string) =>
  caller.ask<{ editPost: Answer }>(
    `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename
       ... on EditedPost { post { editedAt revisions { number text } } } } }`,
    { input: { postId, text } },
  );

const remove = (caller: Caller, id: string) =>
  caller.ask<{ removePost: Answer }>(`mutation ($id: ID!) { removePost(id: $id) { __typename } }`, { id });

it('counts a vote of each person once, never the author’s, and gives it back', async () => {
  const id = await questionRow(world, asker);
  const said = (await comment(outsider, id, 'Begin met 90 ampère.')).id!;
  const votes = await Promise.all([
    vote(reader, said),
    vote(reader, said),
    vote(asker, said),
    vote(reader, said),
  ]);
  expect(votes.map(({ __typename }) => __typename)).toEqual(Array(4).fill('CastVote'));
  expect((await vote(reader, said)).post).toEqual({ votes: 2 });
  expect(await vote(outsider, said)).toEqual({ __typename: 'OwnPost' });
  await Promise.all([vote(reader, said, false), vote(reader, said, false)]);
  expect((await vote(asker, said)).post).toEqual({ votes: 1 });
  const [counted] = await world.db.query('SELECT count(*)::int AS votes FROM post_votes WHERE post_id = $1', [
    said,
  ]);
  expect(counted).toEqual({ votes: 1 });
});

it('is there for colleagues alone when it was written for them', async () => {
  const id = await questionRow(world, asker, { organisationId });
  expect((await comment(reader, id, 'Wij hebben die tabel.')).__typename).toBe('Comment');
  for (const stranger of [outsider, newcomer]) {
    const { errors } = await stranger.ask(
      'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }',
      { input: { postId: id, text: 'Mag ik meelezen?' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
});

it('keeps the first posts of a new account for a moderator, and without links', async () => {
  const id = await questionRow(world, asker);
  expect(await comment(newcomer, id, 'Kijk op www.goedkoop.example/lassen')).toEqual({
    __typename: 'LinksNotAllowedYet',
  });
  expect(await comment(newcomer, id, 'Ik gebruik 85 ampère.')).toMatchObject({ state: 'QUEUED' });
  const own = await questionRow(world, newcomer, { organisationId: await organisationOf(world, newcomer) });
  expect(await comment(newcomer, own, 'Zie www.tabel.example')).toMatchObject({ state: 'VISIBLE' });
});

it('does not name who asked without a name, anywhere below the question', async () => {
  const id = await questionRow(world, asker, { anonymous: true });
  expect(await comment(asker, id, 'Ik bedoel 3 mm rvs.')).toMatchObject({ author: null, byAsker: true });
  expect(await comment(reader, id, 'Duidelijk, dank je.')).toMatchObject({
    author: { name: 'Lars Lezer' },
    byAsker: false,
  });
});

it('keeps what was written before an edit, and lets nobody else edit', async () => {
  const id = (await comment(reader, await questionRow(world, asker), 'Neem 80 ampère.')).id!;
  expect((await edit(outsider, id, 'Neem 300 ampère.')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { data } = await edit(reader, id, 'Neem 90 ampère.');
  expect(data.editPost.post!.revisions).toEqual([
    { number: 1, text: 'Neem 80 ampère.' },
    { number: 2, text: 'Neem 90 ampère.' },
  ]);
});

it('can be taken away by its author while nobody replied', async () => {
  const id = await questionRow(world, asker);
  const said = (await comment(reader, id, 'Welk materiaal precies?')).id!;
  expect((await remove(asker, id)).data.removePost).toEqual({ __typename: 'OthersReplied' });
  expect((await remove(outsider, said)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await remove(reader, said)).data.removePost).toEqual({ __typename: 'RemovedPost' });
  expect((await remove(asker, id)).data.removePost).toEqual({ __typename: 'RemovedPost' });
  expect((await remove(asker, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

it('takes so much from one account and no more', async () => {
  const id = await questionRow(world, asker, { organisationId });
  const answers = await Promise.all(
    Array.from({ length: 45 }, (_, n) => comment(reader, id, `Nog iets: ${n}`)),
  );
  const written = answers.filter(({ __typename }) => __typename === 'Comment').length;
  const [{ hour }] = (await world.db.query(
    `SELECT count(*)::int AS hour FROM posts WHERE author_id = $1 AND root_id <> id AND created_at > $2`,
    [reader.id, new Date(world.clock.now().getTime() - 3_600_000)],
  )) as [{ hour: number }];
  expect(hour).toBe(40);
  expect(answers.filter(({ __typename }) => __typename === 'PostingTooFast')).toHaveLength(45 - written);
});
