import { organisationOf, questionRow, trust } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let author: Caller;
let reader: Caller;
let other: Caller;
let moderator: Caller;

beforeAll(async () => {
  world = await startWorld();
  [author, reader, other, moderator] = (await Promise.all(
    ['Anna Auteur', 'Lars Lezer', 'Olga Ook', 'Mo Moderator'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller, Caller];
  await world.db.query(`UPDATE people SET roles = '{member,moderator}' WHERE id = $1`, [moderator.id]);
  await trust(world, author, reader, other);
});
afterAll(() => world.close());

interface Case {
  id: string;
  kind: string;
  title: string;
  visible: boolean;
  anonymous: boolean;
  author: { name: string } | null;
  appeal: string | null;
  earlierReason: string | null;
  reports: { reason: string; text: string | null; reporter: { name: string } | null }[];
}

const queue = async (kind: string, caller = moderator): Promise<Case[]> =>
  (
    await caller.graphql<{ moderationQueue: { nodes: Case[] } }>(
      `query ($kind: CaseKind!) { moderationQueue(kind: $kind) { nodes { id kind title visible anonymous appeal earlierReason
         author { name } reports { reason text createdAt reporter { name } } } } }`,
      { kind },
    )
  ).moderationQueue.nodes;

const mutate = async (caller: Caller, name: string, input: string, values: object) => {
  const { data, errors } = await caller.ask<Record<string, { __typename: string }>>(
    `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`,
    { input: values },
  );
  return data?.[name]?.__typename ?? errors![0]!.extensions.code;
};
const report = (caller: Caller, id: string, more: object = {}) =>
  mutate(caller, 'reportContent', 'ReportContentInput', { kind: 'POST', id, reason: 'RUDE', ...more });
const decide = (name: string, caseId: string, verdict: string, caller = moderator, reason?: string) =>
  mutate(caller, name, 'DecideCaseInput', {
    caseId,
    verdict,
    reason: reason ?? (verdict === 'HIDE' ? 'Dit is niet aardig voor een collega.' : null),
  });
const appeal = (caller: Caller, caseId: string) =>
  mutate(caller, 'appeal', 'AppealInput', { caseId, text: 'Ik bedoelde het als grap tussen collega’s.' });

const commentOn = async (caller: Caller, postId: string, text: string): Promise<string> =>
  (
    await caller.graphql<{ comment: { id: string } }>(
      `mutation ($input: CommentInput!) { comment(input: $input) { ... on Comment { id } } }`,
      { input: { postId, text } },
    )
  ).comment.id;

const commentsOf = async (caller: Caller, id: string): Promise<{ commentCount: number; texts: string[] }> => {
  const { post } = await caller.graphql<{
    post: { commentCount: number; comments: { nodes: { text: string }[] } };
  }>('query ($id: ID!) { post(id: $id) { commentCount comments { nodes { text } } } }', { id });
  return { commentCount: post.commentCount, texts: post.comments.nodes.map(({ text }) => text) };
};

const decisions = async (caller: Caller) =>
  (
    await caller.graphql<{
      moderationDecisions: {
        nodes: { id: string; verdict: string; reason: string; canAppeal: boolean; underAppeal: boolean }[];
      };
    }>('{ moderationDecisions { nodes { id verdict reason canAppeal underAppeal } } }')
  ).moderationDecisions.nodes;

it('goes from a report to a decision with a reason, an appeal, and back', async () => {
  const question = await questionRow(world, reader);
  const id = await commentOn(author, question, 'Wat een domme vraag.');
  expect(await report(reader, id)).toBe('ReportReceived');
  expect(await report(reader, id)).toBe('AlreadyReported');
  expect(await report(other, id, { reason: 'OTHER', text: 'Zo praten we hier niet.' })).toBe(
    'ReportReceived',
  );
  expect(await report(author, id)).toBe('FORBIDDEN');
  const [found] = await queue('REPORTED');
  expect(found).toMatchObject({
    title: 'Wat een domme vraag.',
    visible: true,
    author: { name: 'Anna Auteur' },
  });
  expect(found!.reports.map(({ reason, reporter }) => [reason, reporter!.name])).toEqual([
    ['RUDE', 'Lars Lezer'],
    ['OTHER', 'Olga Ook'],
  ]);
  expect(await decide('decideReport', found!.id, 'HIDE', moderator, 'kort')).toBe('InvalidInput');
  expect(await decide('decideReport', found!.id, 'HIDE')).toBe('ModerationCase');
  expect(await decide('decideReport', found!.id, 'SHOW')).toBe('CaseDecided');
  expect(await commentsOf(other, question)).toEqual({ commentCount: 0, texts: [] });
  expect((await commentsOf(author, question)).texts).toEqual(['Wat een domme vraag.']);

  const [decision] = await decisions(author);
  expect(decision).toMatchObject({
    verdict: 'HIDE',
    reason: 'Dit is niet aardig voor een collega.',
    canAppeal: true,
  });
  expect(await appeal(other, decision!.id)).toBe('NOT_FOUND');
  expect(await appeal(author, decision!.id)).toBe('ModerationDecision');
  expect(await appeal(author, decision!.id)).toBe('AppealClosed');
  const [appealed] = await queue('APPEALED');
  expect(appealed).toMatchObject({ earlierReason: 'Dit is niet aardig voor een collega.', visible: false });
  expect(await decide('decideAppeal', appealed!.id, 'SHOW')).toBe('ModerationCase');
  expect(await commentsOf(other, question)).toEqual({ commentCount: 1, texts: ['Wat een domme vraag.'] });
});

it('shows a first post once a moderator has read it, with its author however it was written', async () => {
  const newcomer = await world.user({ name: 'Nina Nieuw' });
  const question = await questionRow(world, reader);
  await commentOn(newcomer, question, 'Ik doe dit al twintig jaar.');
  await world.settle();
  expect((await commentsOf(reader, question)).texts).toEqual([]);
  expect((await commentsOf(newcomer, question)).texts).toEqual(['Ik doe dit al twintig jaar.']);
  const [waiting] = await queue('QUEUED');
  expect(waiting).toMatchObject({ author: { name: 'Nina Nieuw' }, visible: false });
  expect(await decide('decideQueuedPost', waiting!.id, 'SHOW')).toBe('ModerationCase');
  expect(await commentsOf(reader, question)).toEqual({
    commentCount: 1,
    texts: ['Ik doe dit al twintig jaar.'],
  });
});

it('is decided once, however many moderators decide', async () => {
  const second = await world.user({ name: 'Mia Moderator' });
  await world.db.query(`UPDATE people SET roles = '{member,moderator}' WHERE id = $1`, [second.id]);
  const question = await questionRow(world, reader);
  const id = await commentOn(author, question, 'Weer zo een.');
  await Promise.all([report(reader, id), report(other, id)]);
  const open = await queue('REPORTED');
  expect(open).toHaveLength(1);
  const answers = await Promise.all(
    [moderator, second, moderator, second].map((one) => decide('decideReport', open[0]!.id, 'HIDE', one)),
  );
  expect(answers.sort()).toEqual(['CaseDecided', 'CaseDecided', 'CaseDecided', 'ModerationCase']);
});

it('lets nobody judge their own, and members nothing at all', async () => {
  const id = await questionRow(world, moderator);
  await report(reader, id);
  const own = (await queue('REPORTED')).find(({ reports }) => reports[0]!.reporter!.name === 'Lars Lezer')!;
  expect(await decide('decideReport', own.id, 'SHOW')).toBe('FORBIDDEN');
  const { errors } = await reader.ask('{ moderationQueue(kind: REPORTED) { totalCount } }');
  expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
});

it('is blind to what colleagues write among themselves, until one of them reports it', async () => {
  const organisationId = await organisationOf(world, author, reader);
  const id = await questionRow(world, author, { organisationId, anonymous: true });
  expect(await report(moderator, id)).toBe('NOT_FOUND');
  await report(reader, id);
  const found = (await queue('REPORTED')).find(({ anonymous }) => anonymous);
  expect(found).toMatchObject({ author: { name: 'Anna Auteur' }, anonymous: true });
});

it('takes a suspended person’s pen and sight of colleagues, and gives them back', async () => {
  const colleague = await world.user({ name: 'Sjon Stout' });
  const organisationId = await organisationOf(world, reader, colleague);
  const inside = await questionRow(world, reader, { organisationId });
  expect((await commentsOf(colleague, inside)).texts).toEqual([]);
  const suspend = (personId: string) =>
    moderator.ask(
      'mutation ($personId: ID!, $reason: String!) { suspendPerson(personId: $personId, reason: $reason) { __typename } }',
      {
        personId,
        reason: 'Plaatst steeds weer reclame.',
      },
    );
  expect((await suspend(moderator.id)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  await suspend(colleague.id);
  const seen = await colleague.ask<{ post: null; viewer: { roles: string[]; suspension: string } }>(
    'query ($id: ID!) { post(id: $id) { id } viewer { roles suspension } }',
    { id: inside },
  );
  expect(seen.data.post).toBeNull();
  expect(seen.data.viewer).toEqual({ roles: ['suspended'], suspension: 'Plaatst steeds weer reclame.' });
  expect(await report(colleague, inside)).toBe('FORBIDDEN');
  const [decision] = await decisions(colleague);
  expect(decision).toMatchObject({ reason: 'Plaatst steeds weer reclame.', canAppeal: true });
  expect(await appeal(colleague, decision!.id)).toBe('ModerationDecision');
  await moderator.graphql('mutation ($id: ID!) { reinstatePerson(personId: $id) { id } }', {
    id: colleague.id,
  });
  expect((await commentsOf(colleague, inside)).texts).toEqual([]);
});

it('writes down who decided what', async () => {
  const { auditLog } = await moderator.graphql<{
    auditLog: { nodes: { action: string; actor: { name: string } }[]; totalCount: number };
  }>('{ auditLog(first: 50) { totalCount nodes { action actor { name } } } }');
  const actions = auditLog.nodes.map(({ action }) => action);
  expect(actions).toEqual(
    expect.arrayContaining(['post.hidden', 'post.shown', 'person.suspended', 'person.reinstated']),
  );
  expect(new Set(auditLog.nodes.map(({ actor }) => actor.name))).toEqual(
    new Set(
      ['Mo Moderator', 'Mia Moderator'].filter((name) =>
        auditLog.nodes.some((one) => one.actor.name === name),
      ),
    ),
  );
});
