import { demoAccounts } from '../../apps/api/src/accounts/index.js';
import { loadDemo } from '../../apps/api/src/demo/index.js';
import { Reindex } from '../../apps/api/src/platform/search/index.js';
import { Caller, startWorld, type World } from '../support/world.js';

type Role = 'trainer' | 'participant' | 'admin';

describe('who knows what, in the demo', () => {
  let world: World;
  const callers = new Map<Role, Caller>();

  beforeAll(async () => {
    world = await startWorld({ env: { NUTSHELL_DEMO: 'on' } });
    expect(await loadDemo(world.db, world.clock.now(), world.url)).toBe(true);
    await world.app.get(Reindex).run();
  }, 90_000);
  afterAll(() => world.close());

  const as = async (role: Role): Promise<Caller> => {
    const { email, password } = demoAccounts.find((account) => account.role === role)!;
    const before = callers.get(role);
    if (before) return before;
    const { headers } = await world.visitor.http(
      'POST',
      '/api/auth/sign-in/email',
      { email, password },
      { origin: world.url },
    );
    const cookie = [headers['set-cookie']].flat().map((one) => one!.split(';')[0]);
    const caller = new Caller(world.app, '', cookie.join('; '));
    callers.set(role, caller);
    return caller;
  };
  const count = async (sql: string): Promise<number> => {
    const [row] = await world.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
    return row!.count;
  };

  it('is enough to look lived in', async () => {
    expect(await count(`posts WHERE kind = 'QUESTION' AND state = 'VISIBLE'`)).toBeGreaterThanOrEqual(200);
    expect(await count(`questions WHERE answers > 0`)).toBeGreaterThanOrEqual(190);
    expect(await count(`posts WHERE kind = 'IDEA'`)).toBeGreaterThanOrEqual(60);
    const people = '(SELECT FROM skill_claims GROUP BY person_id HAVING count(*) >= 2) people';
    expect(await count(people)).toBeGreaterThanOrEqual(150);
    expect(await count('organisations')).toBeGreaterThanOrEqual(8);
    expect(await count('follows')).toBeGreaterThan(500);
    for (const status of ['OPEN', 'ANSWERED', 'DUPLICATE', 'OBSOLETE'])
      expect(await count(`questions WHERE status = '${status}'`)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    `posts p WHERE votes <> (SELECT count(*) FROM post_votes WHERE post_id = p.id)`,
    `posts p WHERE comments <> (SELECT count(*) FROM posts WHERE parent_id = p.id AND kind = 'COMMENT')`,
    `questions q WHERE answers <> (SELECT count(*) FROM posts WHERE parent_id = q.id AND kind = 'ANSWER')`,
    `questions q WHERE active_at <> (SELECT max(created_at) FROM posts WHERE root_id = q.id)`,
    `posts p FULL JOIN (SELECT id, 'QUESTION' AS kind FROM questions UNION SELECT id, 'IDEA' FROM ideas
         UNION SELECT id, 'REQUEST' FROM requests) x ON x.id = p.id
       WHERE coalesce(p.kind, '') <> x.kind OR (p.root_id = p.id AND x.id IS NULL)`,
    `requests q WHERE joined <> (SELECT count(*) FROM request_askers WHERE request_id = q.id AND status = 'JOINED')`,
    `requests q WHERE (status = 'OPEN' AND choose_by IS NOT NULL) <>
       EXISTS (SELECT FROM proposals WHERE request_id = q.id AND status = 'OPEN')`,
    `requests q WHERE (status IN ('PLANNED', 'GIVEN')) <>
       EXISTS (SELECT FROM proposals WHERE request_id = q.id AND status = 'CHOSEN')`,
    `proposals o JOIN proposal_dates d ON d.proposal_id = o.id JOIN sessions s ON s.trainer_id = o.trainer_id
       WHERE o.status = 'OPEN' AND s.status = 'PUBLISHED' AND s.starts_at < d.ends_at AND d.starts_at < s.ends_at`,
    `waitlist_entries e WHERE request_id IS NOT NULL AND (status = 'OFFERED') <>
       EXISTS (SELECT FROM bookings WHERE waitlist_entry_id = e.id AND status = 'OFFERED')`,
    `posts p JOIN posts r ON r.id = p.root_id JOIN post_votes v ON v.post_id = p.id WHERE v.person_id = p.author_id
       OR (r.scope = 'ORGANISATION' AND NOT EXISTS (SELECT FROM organisation_members m
         WHERE m.organisation_id = r.organisation_id AND m.person_id = v.person_id AND m.joined_at < v.cast_at))`,
    `posts p JOIN posts r ON r.id = p.root_id WHERE r.scope = 'ORGANISATION' AND NOT EXISTS (SELECT FROM organisation_members m
       WHERE m.organisation_id = r.organisation_id AND m.person_id = p.author_id AND m.joined_at < p.created_at)`,
    `posts p WHERE NOT EXISTS (SELECT FROM follows f
       WHERE f.kind = 'POST' AND f.subject_id = p.root_id AND f.person_id = p.author_id)`,
    `ideas i WHERE status IS DISTINCT FROM coalesce((SELECT c.status FROM idea_status_changes c WHERE c.idea_id = i.id
       ORDER BY c.set_at DESC LIMIT 1), 'NEW')`,
    `reputations r WHERE points <> 2 * votes + 10 * accepted + 5 * endorsed OR votes <> (SELECT count(*) FROM post_votes v
       JOIN posts p ON p.id = v.post_id WHERE p.kind = 'ANSWER' AND p.author_id = r.person_id)`,
    `posts WHERE (state = 'QUEUED') <> EXISTS (SELECT FROM moderation_cases c
       WHERE c.subject_id = posts.id AND c.kind = 'QUEUED')`,
  ])('agrees with itself: none of %s', async (sql) => {
    expect(await count(sql)).toBe(0);
  });

  it('lets the participant find a colleague who knows Power BI and takes a call', async () => {
    const participant = await as('participant');
    const { people, viewer } = await participant.graphql<{
      people: { nodes: { person: { slug: string; openFor: string[] } }[] };
      viewer: { organisations: { slug: string }[] };
    }>(
      `{ viewer { organisations { slug } }
         people(filter: { skills: ["power-bi"], organisation: "van-zijl-trappen" }) { nodes { person { slug openFor } } } }`,
    );
    expect(viewer.organisations.map(({ slug }) => slug)).toEqual(['van-zijl-trappen']);
    const found = people.nodes.map(({ person }) => person);
    expect(found.map(({ slug }) => slug).toSorted()).toEqual(['danny-brouwers', 'marloes-van-tuijl']);
    expect(found.filter(({ openFor }) => openFor.includes('CALL')).map(({ slug }) => slug)).toEqual([
      'marloes-van-tuijl',
    ]);
  });

  it('shows each of those who sign in something of their own', async () => {
    for (const role of ['trainer', 'participant', 'admin'] as const) {
      const { feed, notifications } = await (
        await as(role)
      ).graphql<Record<'feed' | 'notifications', { nodes: object[] }>>(
        `{ feed { nodes { at } } notifications { nodes { text path } } }`,
      );
      expect([role, feed.nodes.length]).toEqual([role, 20]);
      if (role !== 'admin') expect([role, notifications.nodes.length > 3]).toEqual([role, true]);
    }
    const mine = await (
      await as('participant')
    ).graphql<{
      asked: { totalCount: number };
      mine: { nodes: { askedTo: object[] }[]; totalCount: number };
    }>(`{ asked: questions(filter: { status: ASKED_TO_ME }) { totalCount }
      mine: questions(filter: { status: MINE }) { totalCount nodes { askedTo { reason } } } }`);
    expect(mine.asked.totalCount).toBeGreaterThanOrEqual(1);
    expect(mine.mine.totalCount).toBeGreaterThanOrEqual(3);
    expect(mine.mine.nodes.some(({ askedTo }) => askedTo.length > 0)).toBe(true);
  });

  it('fills the pages of questions and ideas, for a visitor too', async () => {
    const { questions, open, ideas, question } = await world.visitor.graphql<{
      questions: { nodes: { slug: string }[]; totalCount: number };
      open: { totalCount: number };
      ideas: { nodes: object[]; totalCount: number };
      question: { answers: { nodes: object[] }; acceptedAnswer: object | null };
    }>(`{ questions(sort: VOTES) { totalCount nodes { slug } } open: questions(filter: { status: UNANSWERED }) { totalCount }
      ideas(sort: VOTES) { totalCount nodes { slug } }
      question(slug: "css-hoe-centreer-ik-een-blok-in-het-midden-van-het-scherm") {
        acceptedAnswer { text author { name } } answers { nodes { textHtml } } } }`);
    expect(questions.totalCount).toBeGreaterThan(120);
    expect(questions.nodes).toHaveLength(20);
    expect(open.totalCount).toBeGreaterThan(5);
    expect(ideas.totalCount).toBeGreaterThanOrEqual(12);
    expect(question.answers.nodes).toHaveLength(2);
    expect(question.acceptedAnswer).not.toBeNull();
  });

  it('is found: a question, an idea, somebody who knows it', async () => {
    const { search } = await (
      await as('participant')
    ).graphql<{
      search: { groups: { kind: string; totalCount: number }[] };
    }>(`{ search(query: "lassen") { groups { kind totalCount } } }`);
    const found = new Map(search.groups.map(({ kind, totalCount }) => [kind, totalCount]));
    for (const kind of ['TRAINING', 'PERSON', 'QUESTION', 'IDEA'])
      expect([kind, found.get(kind)! > 0]).toEqual([kind, true]);
  });

  it('has something to decide for the moderator', async () => {
    const { queued, reported } = await (
      await as('admin')
    ).graphql<Record<'queued' | 'reported', { nodes: object[] }>>(
      `{ queued: moderationQueue(kind: QUEUED) { nodes { id } } reported: moderationQueue(kind: REPORTED) { nodes { id } } }`,
    );
    expect(queued.nodes).toHaveLength(2);
    expect(reported.nodes).toHaveLength(2);
  });

  it('has requests in every state, for those who sign in too', async () => {
    for (const status of ['OPEN', 'PLANNED', 'GIVEN', 'EXPIRED', 'WITHDRAWN', 'MERGED'])
      expect(await count(`requests WHERE status = '${status}'`)).toBeGreaterThanOrEqual(1);
    expect(await count(`requests WHERE status = 'OPEN' AND choose_by IS NOT NULL`)).toBeGreaterThanOrEqual(4);
    expect(await count(`requests WHERE status = 'OPEN' AND asked_at IS NOT NULL`)).toBeGreaterThanOrEqual(1);
    expect(await count(`request_askers WHERE status = 'INVITED'`)).toBeGreaterThanOrEqual(5);
    expect(await count('request_outcomes')).toBeGreaterThanOrEqual(2);
    expect(await count('post_wants')).toBeGreaterThan(50);
    const { email } = demoAccounts.find(({ role }) => role === 'participant')!;
    const own = `JOIN auth."user" u ON u.email = '${email}'`;
    expect(
      await count(`request_askers a ${own} AND a.person_id = u.id WHERE a.status = 'JOINED'`),
    ).toBeGreaterThan(2);
    expect(
      await count(`waitlist_entries e ${own} AND e.member_id = u.id WHERE e.request_id IS NOT NULL`),
    ).toBe(1);
  });
});
