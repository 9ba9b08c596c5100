import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { organisationOf, trust } from '../support/posts.js';
import { refusal, skillId } from '../support/questions.js';
import {
  askersOf,
  changeRequest,
  confirmRequest,
  joinedBy,
  joinRequest,
  leaveRequest,
  mergeRequests,
  requestBySlug,
  requestRow,
  requestTraining,
  strangers,
  withdrawRequest,
} from '../support/requests.js';
import { readWhole, statementsOf, type Statement } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let owner: Caller;
let other: Caller;
let people: Caller[];

/** An index of its own where each document may match, and the tree, which is small. */
const WHOLE = new Set([
  ...['search_documents', 'search_occurrences', 'search_state', 'skills', 'skill_names'],
  // Now and then a hundred that are long past go, wherever they are.
  'attempts',
]);

beforeAll(async () => {
  world = await startWorld();
  [owner, other, ...people] = (await Promise.all(
    ['Anna Vraagt', 'Otto Ook', ...Array.from({ length: 8 }, (_, n) => `Vrager ${n}`)].map((name) =>
      world.user({ name }),
    ),
  )) as [Caller, Caller, ...Caller[]];
  await trust(world, owner, other);
}, 60_000);
afterAll(() => world.close());

const joinedIn = async (id: string): Promise<Set<string>> =>
  new Set(
    (await askersOf(world, id)).flatMap(({ status, personId }) => (status === 'JOINED' ? [personId] : [])),
  );
const countIn = async (id: string): Promise<number> =>
  (await world.db.query<{ joined: number }>('SELECT joined FROM requests WHERE id = $1', [id]))[0]!.joined;

describe('at the same moment', () => {
  it('everybody joins, and each is counted once', async () => {
    const id = await requestRow(world, owner);
    await Promise.all([...people, ...people].map((caller) => joinRequest(caller, id)));
    expect(await joinedIn(id)).toEqual(new Set([owner, ...people].map((caller) => caller.id)));
    expect(await countIn(id)).toBe(people.length + 1);
    await Promise.all(people.flatMap((caller) => [leaveRequest(caller, id), leaveRequest(caller, id)]));
    expect([await countIn(id), (await joinedIn(id)).size]).toEqual([1, 1]);
  });

  it('nobody who joins is lost while it merges, whichever of the two they join', async () => {
    for (let round = 0; round < 4; round++) {
      const [from, into] = [await requestRow(world, owner), await requestRow(world, owner)];
      const [first, ...rest] = people;
      await joinRequest(first!, from);
      const calls = rest.map((caller, n) => () => joinRequest(caller, n % 3 ? from : into));
      calls.splice(2 + round, 0, () => mergeRequests(owner, from, into));
      const answers = await Promise.all(calls.map((call) => call()));
      expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Request']));
      expect(await joinedIn(into)).toEqual(new Set([owner, ...people].map((caller) => caller.id)));
      expect(await countIn(into)).toBe(people.length + 1);
    }
  });

  it('two are not merged into each other', async () => {
    const [one, two] = [await requestRow(world, owner), await requestRow(world, owner)];
    const answers = await Promise.all([
      mergeRequests(owner, one, two),
      mergeRequests(owner, two, one),
      mergeRequests(owner, one, two),
    ]);
    const merged = await world.db.query<{ id: string }>(
      `SELECT id FROM requests WHERE id = ANY($1) AND status = 'MERGED'`,
      [[one, two]],
    );
    expect(merged).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'Request').length).toBeGreaterThan(0);
  });

  it('somebody joins and its owner takes it away: they joined, or there is nothing to join', async () => {
    const remove = (id: string) =>
      owner.graphql<{ removePost: { __typename: string } }>(
        'mutation ($id: ID!) { removePost(id: $id) { __typename } }',
        { id },
      );
    for (let round = 0; round < 5; round++) {
      const id = await requestRow(world, owner);
      const [joins, removed] = await Promise.all([refusal(joinRequest(other, id)), remove(id)]);
      expect([joins, removed.removePost.__typename]).toEqual(
        joins ? ['NOT_FOUND', 'RemovedPost'] : [undefined, 'OthersReplied'],
      );
    }
  });

  it('no more than five are open', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => requestTraining(other, { title: `Leervraag nummer ${n}` })),
    );
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'Request')).toHaveLength(5);
    expect(names.filter((name) => name === 'TooManyOpenRequests')).toHaveLength(3);
  });

  it('one renews what ends in silence at that moment, or it has ended', async () => {
    const id = await requestRow(world, owner);
    await joinedBy(world, id, [other.id]);
    await world.db.tx(() =>
      world.db.query(`INSERT INTO timers (kind, subject, due_at) VALUES ('request.still-wanted', $1, $2)`, [
        id,
        world.clock.now(),
      ]),
    );
    await world.db.query('UPDATE requests SET expires_at = $2, asked_at = $2 WHERE id = $1', [
      id,
      world.clock.now(),
    ]);
    const [answer] = await Promise.all([confirmRequest(other, id), world.app.get(Work).settle()]);
    const { status, askedAt } = (await requestBySlug(owner, id))!;
    expect([answer.__typename, status, askedAt]).toEqual(
      answer.__typename === 'Request' ? ['Request', 'OPEN', null] : ['RequestClosed', 'EXPIRED', null],
    );
  });
});

describe('among ten thousand', () => {
  let organisation: string;
  let welding: string;

  beforeAll(async () => {
    const organisationId = await organisationOf(world, owner, other);
    organisation = (
      await world.db.query<{ slug: string }>('SELECT slug FROM organisations WHERE id = $1', [organisationId])
    )[0]!.slug;
    welding = await skillId(world, 'lassen');
    const askers = await strangers(world, 1_000);
    await world.db.query(
      `INSERT INTO posts (id, kind, root_id, author_id, scope, state, slug, title, text, language, created_at, published_at)
       SELECT n.id, 'REQUEST', n.id, n.person, 'PUBLIC', 'VISIBLE', n.id::text, 'Leervraag ' || n.n, 'Daarom', 'NL', n.at, n.at
       FROM (SELECT uuidv7() AS id, n, ($1::uuid[])[1 + n % 1000] AS person, $2::timestamptz - n * interval '1 minute' AS at
             FROM generate_series(1, 10000) n OFFSET 0) n`,
      [askers, world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO requests (id, status, expires_at, town, latitude, longitude)
       SELECT id, CASE WHEN random() < 0.7 THEN 'EXPIRED' ELSE 'OPEN' END, now() + interval '90 days', 'Ergens',
         51 + random() * 2.5, 4 + random() * 3
       FROM posts WHERE title LIKE 'Leervraag %' AND slug = id::text AND NOT EXISTS (SELECT FROM requests q WHERE q.id = posts.id)`,
    );
    await world.db.query(
      `INSERT INTO request_askers (request_id, person_id, status, joined_at)
       SELECT p.id, p.author_id, 'JOINED', now() FROM posts p JOIN requests q ON q.id = p.id WHERE p.text = 'Daarom'`,
    );
    await world.db.query(
      `INSERT INTO post_skills (post_id, skill_id)
       SELECT p.id, (SELECT id FROM skills ORDER BY md5(p.id::text || id::text) LIMIT 1) FROM posts p WHERE p.text = 'Daarom'`,
    );
    await world.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since) SELECT author_id, 'POST', id, now() FROM posts WHERE text = 'Daarom'`,
    );
    await requestRow(world, owner, { organisationId });
    await world.db.query('ANALYZE');
  }, 120_000);

  async function expectIndexed(statements: Statement[]): Promise<void> {
    const hot = statements.filter(({ text }) => /^\s*(SELECT|WITH|UPDATE|DELETE)/i.test(text));
    const slow: { table: string; text: string }[] = [];
    for (const statement of hot)
      for (const table of await readWhole(world.db, statement))
        if (!WHOLE.has(table)) slow.push({ table, text: statement.text });
    expect(slow).toEqual([]);
  }

  const PART = `part { isOwner joined invited dayparts maxPriceExVatCents canJoin canLeave canMerge canEdit canWithdraw mustConfirm }`;
  const LIST = `query ($filter: RequestFilter, $sort: RequestSort, $first: Int) { requests(filter: $filter, sort: $sort, first: $first) {
    totalCount nodes { title status joined town skills { name } author { name } organisation { name } mergedInto { title }
      wishes { dayparts { people } prices { people } } ${PART} viewer { follows canVote } } } }`;
  const near = { latitude: 52.1, longitude: 5.1, radiusKm: 30 };

  it.each([
    ['that most people want', {}, 'JOINED'],
    ['that are new', {}, 'NEWEST'],
    ['that are near', { near }, 'NEAREST'],
    ['that are near and wanted', { near }, 'JOINED'],
    ['that ended', { status: ['EXPIRED'] }, 'JOINED'],
    ['that ended near', { near, status: ['EXPIRED'] }, 'NEAREST'],
    ['about a skill', { skills: ['lassen'] }, 'JOINED'],
    ['in the evening', { dayparts: ['EVENING'] }, 'NEWEST'],
    ['of one’s own', { mine: true }, 'NEWEST'],
    ['that one joined', { joined: true }, 'NEWEST'],
    ['that one could give', { forMe: true }, 'JOINED'],
  ] as const)('the list of those %s is found by indexes', async (_, filter, sort) => {
    await expectIndexed(await statementsOf(() => owner.graphql(LIST, { filter, sort })));
  });

  it('so is that of an organisation', async () => {
    await expectIndexed(
      await statementsOf(() => owner.graphql(LIST, { filter: { organisation }, sort: 'NEWEST' })),
    );
  });

  it('so are asking, joining, changing, merging, leaving and what follows', async () => {
    const author = await world.user({ name: 'Vlijtige Vrager' });
    await trust(world, author);
    await expectIndexed(
      await statementsOf(async () => {
        const one = await requestTraining(author, { skillIds: [welding], town: 'Utrecht' });
        const two = await requestTraining(author, { title: 'Nog een leervraag' });
        await joinRequest(owner, one.id);
        await changeRequest(author, one.id, { levelTo: 3 });
        await mergeRequests(author, one.id, two.id);
        await leaveRequest(owner, two.id);
        await confirmRequest(author, two.id);
        await withdrawRequest(author, two.id);
        await world.app.get(Work).settle();
      }),
    );
  }, 60_000);

  it('a page takes as many statements for two requests as for fifty', async () => {
    const count = async (first: number) =>
      (await statementsOf(() => owner.graphql(LIST, { filter: {}, sort: 'NEWEST', first }))).length;
    await count(2);
    expect(await count(50)).toBe(await count(2));
  });
});
