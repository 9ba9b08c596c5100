import {
  codeOf,
  ideaBySlug,
  publishIdea,
  setIdeaStatus,
  voteForIdea,
  type IdeaAnswer,
} from '../support/ideas.js';
import { organisationOf, trust } from '../support/posts.js';
import { readWhole, statementsOf } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let author: Caller;
let lead: Caller;
let colleague: Caller;
let outsider: Caller;
let moderator: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [author, lead, colleague, outsider, moderator] = (await Promise.all(
    ['Anna Auteur', 'Lea Leiding', 'Cas Collega', 'Olga Buiten', 'Mo Moderator'].map((name) =>
      world.user({ name }),
    ),
  )) as [Caller, Caller, Caller, Caller, Caller];
  await world.db.query(`UPDATE people SET roles = '{member,moderator}' WHERE id = $1`, [moderator.id]);
  organisationId = await organisationOf(world, lead, author, colleague);
  await trust(world, author, lead, colleague, outsider);
});
// One account writes no more than so much in a day.
afterEach(() => void world.clock.forward({ minutes: 24 * 60 }));
afterAll(() => world.close());

const list = async (
  caller: Caller,
  variables: { filter?: object; sort?: string; first?: number; after?: string | null } = {},
) =>
  (
    await caller.graphql<{
      ideas: {
        totalCount: number;
        nodes: { id: string; title: string; votes: number }[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      };
    }>(
      `query ($filter: IdeaFilter, $sort: IdeaSort! = NEWEST, $first: Int, $after: String) {
         ideas(filter: $filter, sort: $sort, first: $first, after: $after) {
           totalCount nodes { id title votes } pageInfo { endCursor hasNextPage } } }`,
      variables,
    )
  ).ideas;

const skill = async (slug: string): Promise<string> =>
  (await world.db.query<{ id: string }>('SELECT id FROM skills WHERE slug = $1', [slug]))[0]!.id;

describe('an idea', () => {
  it('is published with a title and why, and is new', async () => {
    const idea = await publishIdea(author, { organisationId, skillIds: [await skill('figma')] });
    expect(idea).toMatchObject({
      __typename: 'Idea',
      status: 'NEW',
      votes: 0,
      slug: 'een-kar-voor-gereedschap',
    });
    expect(await publishIdea(author, { title: 'Kort', text: '' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'title' }, { field: 'text' }],
    });
    expect((await publishIdea(outsider, { organisationId })).__typename).toBe('NotMember');
    // At /ideeen/nieuw stands the form.
    expect((await publishIdea(author, { title: 'Nieuw!!!!!' })).slug).toBe('nieuw-2');
  });

  it('is there for whom it is meant alone', async () => {
    const { slug, id } = await publishIdea(author, { organisationId, title: 'Alleen voor collega’s' });
    expect(await ideaBySlug(colleague, slug)).toMatchObject({ id });
    for (const stranger of [world.visitor, outsider, moderator])
      expect([
        await ideaBySlug(stranger, slug),
        (await list(stranger, { filter: { text: 'collega' } })).nodes,
      ]).toEqual([null, []]);
    expect(await codeOf(voteForIdea(outsider, id))).toBe('NOT_FOUND');
    expect(await codeOf(setIdeaStatus(moderator, id, 'TRYING'))).toBe('NOT_FOUND');
  });

  it('of a new account waits, and is among their own meanwhile', async () => {
    const newcomer = await world.user({ name: 'Nina Nieuw' });
    const { slug, state, id } = await publishIdea(newcomer, { title: 'Mijn allereerste idee' });
    expect(state).toBe('QUEUED');
    expect(await ideaBySlug(world.visitor, slug)).toBeNull();
    expect((await list(newcomer)).nodes.map((node) => node.id)).not.toContain(id);
    expect(await list(newcomer, { filter: { mine: true } })).toMatchObject({
      totalCount: 1,
      nodes: [{ id }],
    });
  });

  it('never names who published it without a name', async () => {
    const { slug, id } = await publishIdea(author, { anonymous: true, title: 'Vaker een pauze' });
    await setIdeaStatus(author, id, 'TRYING', 'Ik begin zelf');
    const { idea, person } = await colleague.graphql<{
      idea: object;
      person: { ideas: { nodes: { id: string }[] } };
    }>(
      `query ($slug: String!) { idea(slug: $slug) { author { name } statusBy { name } statusReason statusHistory { status by { name } } }
         person(slug: "anna-auteur") { ideas { nodes { id } } } }`,
      { slug },
    );
    expect(idea).toEqual({
      author: null,
      statusBy: null,
      statusReason: 'Ik begin zelf',
      statusHistory: [{ status: 'TRYING', by: null }],
    });
    expect(person.ideas.nodes.map((node) => node.id)).not.toContain(id);
    const { person: self } = await author.graphql<{ person: { ideas: { nodes: { id: string }[] } } }>(
      '{ person(slug: "anna-auteur") { ideas { nodes { id } } } }',
    );
    expect(self.ideas.nodes.map((node) => node.id)).not.toContain(id);
  });
});

describe('a vote', () => {
  it('is one for each person, however often and at once, and can be taken back', async () => {
    const { id } = await publishIdea(author);
    const votes = await Promise.all([
      ...Array.from({ length: 6 }, () => voteForIdea(colleague, id)),
      ...Array.from({ length: 3 }, () => voteForIdea(outsider, id)),
    ]);
    expect(votes.map(({ __typename }) => __typename)).toEqual(Array(9).fill('Idea'));
    expect((await voteForIdea(lead, id)).votes).toBe(3);
    expect(await voteForIdea(author, id)).toEqual({ __typename: 'OwnPost' });
    await Promise.all([voteForIdea(lead, id, false), voteForIdea(lead, id, false)]);
    expect(await voteForIdea(colleague, id)).toMatchObject({ votes: 2, viewer: { voted: true } });
  });

  it('is for ideas alone here, and signed-in people', async () => {
    expect(
      (await world.visitor.ask(`mutation { voteForIdea(input: { ideaId: "x" }) { __typename } }`)).errors?.[0]
        ?.extensions.code,
    ).toBe('UNAUTHENTICATED');
    const { comment } = await colleague.graphql<{ comment: { id: string } }>(
      `mutation ($input: CommentInput!) { comment(input: $input) { ... on Comment { id } } }`,
      { input: { postId: (await publishIdea(author)).id, text: 'Goed plan' } },
    );
    expect(await codeOf(voteForIdea(outsider, comment.id))).toBe('NOT_FOUND');
  });
});

describe('the status', () => {
  it('is set by an admin in an organisation, and by nobody else there', async () => {
    const { id, viewer } = await publishIdea(author, { organisationId });
    expect(viewer).toMatchObject({ nextStatuses: [], canMerge: false });
    for (const other of [author, colleague])
      expect(await codeOf(setIdeaStatus(other, id, 'TRYING'))).toBe('FORBIDDEN');
    expect(await setIdeaStatus(lead, id, 'TRYING', 'Bij team 2, vanaf maandag')).toMatchObject({
      status: 'TRYING',
      statusReason: 'Bij team 2, vanaf maandag',
      statusBy: { name: 'Lea Leiding' },
      viewer: { nextStatuses: ['DONE', 'NOT_NOW'], canMerge: true },
    });
    expect(await setIdeaStatus(lead, id, 'REVIEWED')).toEqual({
      __typename: 'StatusNotNext',
      from: 'TRYING',
    });
    expect(await setIdeaStatus(lead, id, 'NOT_NOW')).toEqual({ __typename: 'ReasonNeeded' });
    expect(await setIdeaStatus(lead, id, 'NOT_NOW', 'Eerst de verhuizing')).toMatchObject({
      status: 'NOT_NOW',
    });
  });

  it('of a public idea is set by a moderator; its author may try it and be done', async () => {
    const { id } = await publishIdea(author);
    expect(await setIdeaStatus(moderator, id, 'REVIEWED')).toMatchObject({ status: 'REVIEWED' });
    expect(await codeOf(setIdeaStatus(lead, id, 'TRYING'))).toBe('FORBIDDEN');
    expect(await setIdeaStatus(author, id, 'TRYING')).toMatchObject({
      viewer: { nextStatuses: ['DONE', 'NOT_NOW'] },
    });
    expect(await setIdeaStatus(author, id, 'DONE')).toMatchObject({
      status: 'DONE',
      viewer: { canMerge: false },
    });
  });

  it('is told once for each status, whatever is set how often and at once', async () => {
    const { id } = await publishIdea(author, { organisationId });
    await Promise.all(Array.from({ length: 4 }, () => setIdeaStatus(lead, id, 'TRYING')));
    await setIdeaStatus(lead, id, 'TRYING', 'Met een andere reden');
    for (const status of ['DONE', 'TRYING', 'DONE']) await setIdeaStatus(lead, id, status);
    const told = await world.db.query(
      `SELECT payload->>'status' AS status, count(*)::int AS times FROM outbox
       WHERE name = 'IdeaStatusChanged' AND payload->>'ideaId' = $1 AND (payload->>'firstTime')::boolean GROUP BY 1 ORDER BY 1`,
      [id],
    );
    expect(told).toEqual([
      { status: 'DONE', times: 1 },
      { status: 'TRYING', times: 1 },
    ]);
    await expect(
      world.db.query(
        `INSERT INTO idea_status_changes (id, idea_id, status, set_at, first_time) VALUES (uuidv7(), $1, 'DONE', now(), true)`,
        [id],
      ),
    ).rejects.toThrow('idea_status_changes_told_once');
    const { statusHistory } = (
      await lead.graphql<{ post: { statusHistory: { status: string; reason: string | null }[] } }>(
        `query ($id: ID!) { post(id: $id) { ... on Idea { statusHistory { status reason } } } }`,
        { id },
      )
    ).post;
    expect(statusHistory).toEqual([
      { status: 'TRYING', reason: 'Met een andere reden' },
      { status: 'DONE', reason: null },
      { status: 'TRYING', reason: null },
      { status: 'DONE', reason: null },
    ]);
  });
});

describe('the list', () => {
  const title = (n: number) => `Lijstidee nummer ${n} van de proef`;
  let ideas: IdeaAnswer[];

  beforeAll(async () => {
    ideas = [];
    for (let n = 0; n < 7; n++) {
      world.clock.forward({ minutes: 5 * 60 });
      const scope = n % 2 ? { organisationId } : {};
      ideas.push(await publishIdea(n > 3 ? colleague : author, { ...scope, title: title(n) }));
    }
    await voteForIdea(lead, ideas[2]!.id);
    await voteForIdea(outsider, ideas[2]!.id);
    await voteForIdea(lead, ideas[5]!.id);
  });

  const filter = { text: 'LIJSTIDEE proef' };
  const pages = async (caller: Caller, sort: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await list(caller, { filter, sort, first: 2, after });
      seen.push(...page.nodes.map((node) => node.title));
      if (!page.pageInfo.hasNextPage) return seen;
      after = page.pageInfo.endCursor;
    }
  };

  it('has every idea once, page by page, in the order asked', async () => {
    const newest = [6, 5, 4, 3, 2, 1, 0].map(title);
    expect(await pages(lead, 'NEWEST')).toEqual(newest);
    expect((await pages(lead, 'VOTES')).slice(0, 2)).toEqual([title(2), title(5)]);
    expect([...(await pages(lead, 'VOTES'))].sort()).toEqual([...newest].sort());
    expect(await pages(world.visitor, 'NEWEST')).toEqual([6, 4, 2, 0].map(title));
    expect((await list(lead, { filter })).totalCount).toBe(7);
    expect((await list(world.visitor, { filter })).totalCount).toBe(4);
  });

  it('takes filters', async () => {
    const [{ slug }] = (await world.db.query<{ slug: string }>(
      'SELECT slug FROM organisations WHERE id = $1',
      [organisationId],
    )) as [{ slug: string }];
    const figma = await publishIdea(author, { title: 'Componenten delen', skillIds: [await skill('figma')] });
    await setIdeaStatus(author, figma.id, 'TRYING');
    const titles = async (wanted: object) =>
      (await list(lead, { filter: wanted })).nodes.map((node) => node.title);
    expect(await titles({ ...filter, organisation: slug })).toEqual([5, 3, 1].map(title));
    expect(await titles({ ...filter, scope: 'PUBLIC' })).toEqual([6, 4, 2, 0].map(title));
    expect(await titles({ status: ['TRYING'], text: 'delen' })).toEqual(['Componenten delen']);
    expect(await titles({ status: ['NOT_NOW'], text: 'delen' })).toEqual([]);
    expect(await titles({ skills: ['figma'], text: 'componenten' })).toEqual(['Componenten delen']);
    const parent = await world.db.query<{ slug: string }>(
      `SELECT above.slug FROM skills s JOIN skills above ON above.id = s.parent_id WHERE s.slug = 'figma'`,
    );
    expect(await titles({ skills: [parent[0]!.slug], text: 'componenten' })).toEqual(['Componenten delen']);
    expect(await titles({ text: '100%' })).toEqual([]);
  });

  it('and a page are few statements, each by an index', async () => {
    const LIST = `query ($filter: IdeaFilter, $sort: IdeaSort!) { ideas(filter: $filter, sort: $sort, first: 20) { totalCount
      nodes { id title status votes commentCount author { name } skills { nameNl } viewer { voted canVote } } } }`;
    const IDEA = `query ($slug: String!) { idea(slug: $slug) { title textHtml status statusReason statusBy { name } statusHistory { status at }
      votes author { name } organisation { name } photos { url } skills { nameNl } mergedInto { slug } mergedFrom { slug comments { nodes { textHtml } } }
      comments { nodes { textHtml author { name } viewer { voted } } } viewer { voted follows nextStatuses canMerge } } }`;
    const asked: [string, object, number][] = [
      [LIST, { sort: 'NEWEST' }, 7],
      [LIST, { sort: 'VOTES', filter: { text: 'lijstidee', skills: ['figma'], status: ['NEW'] } }, 7],
      [LIST, { sort: 'NEWEST', filter: { mine: true } }, 7],
      [IDEA, { slug: ideas[1]!.slug }, 15],
      ['{ person(slug: "anna-auteur") { ideas { totalCount nodes { title status votes } } } }', {}, 5],
    ];
    await world.db.query('ANALYZE');
    for (const [query, variables, most] of asked) {
      const statements = await statementsOf(() => lead.graphql(query, variables));
      expect(statements.length).toBeLessThanOrEqual(most);
      for (const statement of statements.filter(({ text }) => /^\s*SELECT.* ideas i /is.test(text)))
        expect([statement.text, await readWhole(world.db, statement)]).toEqual([statement.text, []]);
    }
  });
});

describe('search', () => {
  const find = async (caller: Caller, text: string) =>
    (
      await caller.graphql<{ search: { nodes: { hit: { id: string } }[] } }>(
        `query ($text: String!) { search(query: $text, kinds: [IDEA]) { nodes { hit { ... on Idea { id } } } } }`,
        { text },
      )
    ).search.nodes.map(({ hit }) => hit.id);

  it('finds an idea by its words and those below it, for whom it is meant', async () => {
    const open = await publishIdea(author, { title: 'Een schuifdeur in de spuiterij' });
    const closed = await publishIdea(author, { title: 'Zonwering boven de schuifdeur', organisationId });
    await colleague.graphql(`mutation ($input: CommentInput!) { comment(input: $input) { __typename } }`, {
      input: { postId: open.id, text: 'Met een lichtgordijn erbij?' },
    });
    await world.settle();
    expect((await find(colleague, 'schuifdeur')).sort()).toEqual([open.id, closed.id].sort());
    expect(await find(outsider, 'schuifdeur')).toEqual([open.id]);
    expect(await find(world.visitor, 'lichtgordijn')).toEqual([open.id]);
    await author.graphql(`mutation ($id: ID!) { removePost(id: $id) { __typename } }`, { id: closed.id });
    await world.settle();
    expect(await find(colleague, 'zonwering')).toEqual([]);
  });
});
