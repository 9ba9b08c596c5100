import { FEED_KINDS, FEED_REASONS } from '@nutshell/domain';
import { FeedQueries } from '../../apps/api/src/feed/index.js';
import { translate } from '../../apps/api/src/platform/i18n.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { mergeIdeas, publishIdea } from '../support/ideas.js';
import { organisationOf, questionRow, trust } from '../support/posts.js';
import { requestRow } from '../support/requests.js';
import { publishTraining, scheduleSession } from '../support/scenes.js';
import { readWhole, statementsOf } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Item {
  id: string;
  at: string;
  why: {
    kind: string;
    skill: { slug: string } | null;
    person: { name: string } | null;
    organisation: { name: string } | null;
    question: { id: string } | null;
  }[];
  subject: { __typename: string; id: string };
}
interface FeedPage {
  nodes: Item[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const FEED = `query ($first: Int, $after: String) { feed(first: $first, after: $after) { nodes {
  id at why { kind skill { slug } person { name } organisation { name } question { id } }
  subject { __typename ... on Training { id title } ... on Session { id startsAt } ... on Question { id title } ... on Answer { id text }
    ... on Idea { id title ideaStatus: status } } } pageInfo { endCursor hasNextPage } } }`;

let world: World;
let reader: Caller;
let trainer: Caller;
let writer: Caller;
let colleague: Caller;
let organisationId: string;
let skills: Record<string, string>;

beforeAll(async () => {
  world = await startWorld();
  trainer = await world.user({ name: 'Tara Trainer', trainer: true });
  [writer, colleague] = [
    await world.user({ name: 'Wim Schrijver' }),
    await world.user({ name: 'Cas Collega' }),
  ];
  const rows = await world.db.query<{ id: string; slug: string }>('SELECT id, slug FROM skills');
  skills = Object.fromEntries(rows.map(({ id, slug }) => [slug, id]));
  await trust(world, writer, colleague);
});
beforeEach(async () => {
  world.clock.forward({ minutes: 24 * 60 });
  reader = await world.user({ name: 'Rens Lezer' });
  organisationId = await organisationOf(world, colleague, reader);
});
afterAll(() => world.close());

const feed = async (caller: Caller, variables: object = {}): Promise<FeedPage> =>
  (await caller.graphql<{ feed: FeedPage }>(FEED, variables)).feed;
const idsOf = async (caller: Caller): Promise<string[]> => (await feed(caller)).nodes.map(({ id }) => id);

const follow = (caller: Caller, kind: 'SKILL' | 'PERSON' | 'POST', id: string, following = true) =>
  caller.graphql('mutation ($input: FollowInput!) { follow(input: $input) { id } }', {
    input: { kind, id, following },
  });

/** A question with all that goes with it. */
async function question(author: Caller, more: Parameters<typeof questionRow>[2] & { skill?: string } = {}) {
  world.clock.forward({ minutes: 1 });
  const id = await questionRow(world, author, more);
  await world.db.query(`INSERT INTO questions (id, active_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    id,
    world.clock.now(),
  ]);
  if (more.skill)
    await world.db.query('INSERT INTO post_skills (post_id, skill_id) VALUES ($1, $2)', [
      id,
      skills[more.skill],
    ]);
  return id;
}

async function answer(author: Caller, questionId: string, state = 'VISIBLE'): Promise<string> {
  world.clock.forward({ minutes: 1 });
  const id = newId();
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, parent_id, author_id, state, text, language, created_at, published_at)
     VALUES ($1, 'ANSWER', $2, $2, $3, $4, 'Dat doe je zo', 'NL', $5, $5)`,
    [id, questionId, author.id, state, world.clock.now()],
  );
  return id;
}

describe('the feed', () => {
  it('has what somebody follows and where they work, the newest first, each with every reason', async () => {
    await follow(reader, 'SKILL', skills['figma']!);
    await follow(reader, 'PERSON', trainer.id);
    const training = await publishTraining(trainer, { topics: ['figma'] });
    world.clock.forward({ minutes: 1 });
    const [session] = [await scheduleSession(trainer, training.id, { startsAt: '2027-03-01T09:00' })];
    const asked = await question(writer, { skill: 'figma' });
    const within = await question(colleague, { organisationId, title: 'Waar ligt de sleutel?' });
    world.clock.forward({ minutes: 1 });
    const { id: idea } = await publishIdea(writer, { skillIds: [skills['figma']!] });
    await question(writer, { title: 'Over iets heel anders' });
    const { nodes } = await feed(reader);
    expect(nodes.map(({ subject }) => [subject.__typename, subject.id])).toEqual([
      ['Idea', idea],
      ['Question', within],
      ['Question', asked],
      ['Session', session],
      ['Training', training.id],
    ]);
    const why = (n: number) =>
      nodes[n]!.why.map(({ kind, skill, person, organisation }) => [
        kind,
        skill?.slug ?? person?.name ?? organisation?.name,
      ]);
    expect(why(0)).toEqual([['SKILL', 'figma']]);
    expect(why(1)).toEqual([['ORGANISATION', 'Jansen Metaal']]);
    expect(why(4)).toEqual([
      ['PERSON', 'Tara Trainer'],
      ['SKILL', 'figma'],
    ]);
  });

  it('follows what hangs below a skill too', async () => {
    const [above] = await world.db.query<{ id: string; slug: string }>(
      `SELECT a.id, a.slug FROM skills s JOIN skills a ON a.id = s.parent_id WHERE s.slug = 'figma'`,
    );
    await follow(reader, 'SKILL', above!.id);
    const asked = await question(writer, { skill: 'figma' });
    const { nodes } = await feed(reader);
    expect(nodes[0]).toMatchObject({ id: asked, why: [{ kind: 'SKILL', skill: { slug: above!.slug } }] });
  });

  it('has new answers to what somebody asked or follows, and nothing of their own', async () => {
    const own = await question(reader);
    const followed = await question(writer);
    await follow(reader, 'POST', own);
    await follow(reader, 'POST', followed);
    const toOwn = await answer(writer, own);
    const toFollowed = await answer(colleague, followed);
    await answer(reader, followed);
    await answer(writer, own, 'QUEUED');
    await answer(writer, own, 'HIDDEN');
    const { nodes } = await feed(reader);
    expect(nodes.map(({ id, why }) => [id, why[0]!.kind, why[0]!.question?.id])).toEqual([
      [toFollowed, 'POST', followed],
      [toOwn, 'OWN', own],
    ]);
  });

  it('shows several dates that were added at once as one, and none that has been', async () => {
    await follow(reader, 'PERSON', trainer.id);
    const { id } = await publishTraining(trainer, { topics: ['seo'], title: 'Gevonden worden in de buurt' });
    const before = await idsOf(reader);
    world.clock.forward({ minutes: 1 });
    const { scheduleSessions } = await trainer.graphql<{ scheduleSessions: { sessions: { id: string }[] } }>(
      `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) { ... on ScheduledSessions { sessions { id } } } }`,
      {
        input: {
          trainingId: id,
          sessions: ['2027-04-02T09:00', '2027-04-01T09:00', '2027-04-03T09:00'].map((startsAt) => ({
            startsAt,
            place: { name: 'De Werkplaats', street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' },
          })),
        },
      },
    );
    const first = scheduleSessions.sessions[1]!.id;
    expect(await idsOf(reader)).toEqual([first, ...before]);
    await world.db.query(`UPDATE sessions SET status = 'CANCELLED' WHERE training_id = $1`, [id]);
    expect(await idsOf(reader)).toEqual(before);
  });

  it('goes page by page and has nothing twice', async () => {
    await follow(reader, 'SKILL', skills['figma']!);
    await follow(reader, 'PERSON', writer.id);
    await follow(reader, 'PERSON', colleague.id);
    for (let n = 0; n < 5; n++) {
      await question(writer, { skill: 'figma' });
      await question(colleague, { organisationId, skill: 'figma' });
    }
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await feed(reader, { first: 3, after });
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const all = (await feed(reader, { first: 100 })).nodes.map(({ id }) => id);
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(10);
  });
});

describe('requests in the feed', () => {
  const claim = (person: Caller, slug: string, level = 3) =>
    world.db.query(
      `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at) VALUES ($1, $2, $3, 'ME', now(), now())`,
      [person.id, skills[slug], level],
    );
  const request = async (
    author: Caller,
    {
      skill,
      town,
      radiusKm,
      organisationId: within,
    }: { skill?: string; town?: [number, number]; radiusKm?: number; organisationId?: string } = {},
  ): Promise<string> => {
    world.clock.forward({ minutes: 1 });
    const id = await requestRow(world, author, { organisationId: within });
    await world.db.query(
      `WITH tag AS (INSERT INTO post_skills (post_id, skill_id) SELECT $1, $2::uuid WHERE $2::uuid IS NOT NULL)
       UPDATE requests SET town = CASE WHEN $3::float8 IS NOT NULL THEN 'Ergens' END, latitude = $3, longitude = $4, radius_km = $5 WHERE id = $1`,
      [id, skill ? skills[skill] : null, town?.[0] ?? null, town?.[1] ?? null, radiusKm ?? null],
    );
    return id;
  };
  const found = async (caller: Caller) =>
    (await feed(caller)).nodes
      .filter(({ subject }) => subject.__typename === 'Request')
      .map(({ id, why }) => [
        id,
        why.map(({ kind, skill }) => (skill ? `${kind} ${skill.slug}` : kind)).join(),
      ]);

  it('come to who follows what they are about, who asks, or works there', async () => {
    await follow(reader, 'SKILL', skills['figma']!);
    await follow(reader, 'PERSON', writer.id);
    const about = await request(writer, { skill: 'figma' });
    const within = await request(colleague, { organisationId });
    const elsewhere = await request(writer, {
      organisationId: await organisationOf(world, writer),
      skill: 'figma',
    });
    await request(reader, { skill: 'figma' });
    expect(await found(reader)).toEqual([
      [within, 'ORGANISATION'],
      [about, 'PERSON,SKILL figma'],
    ]);
    expect(await idsOf(reader)).not.toContain(elsewhere);
    await world.db.query(`UPDATE requests SET status = 'WITHDRAWN', choose_by = NULL WHERE id = $1`, [about]);
    expect(await found(reader)).toEqual([[within, 'ORGANISATION']]);
  });

  describe('for trainers', () => {
    const amersfoort: [number, number] = [52.155, 5.3875];
    const utrecht: [number, number] = [52.09083, 5.12222];
    const groningen: [number, number] = [53.21917, 6.56667];
    const teacher = async (place: [number, number] | null = utrecht): Promise<Caller> => {
      const caller = await world.user({ name: 'Tom Trainer', trainer: true });
      await world.db.query('UPDATE people SET latitude = $2, longitude = $3 WHERE id = $1', [
        caller.id,
        place?.[0] ?? null,
        place?.[1] ?? null,
      ]);
      return caller;
    };

    it('say that they fit: by what they know well or teach, and all below and above it', async () => {
      const knows = await teacher();
      await claim(knows, 'lassen');
      await claim(knows, 'seo', 2);
      const below = await request(writer, { skill: 'tig-lassen' });
      const itself = await request(writer, { skill: 'lassen' });
      const above = await request(writer, { skill: 'techniek' });
      await request(writer, { skill: 'seo' });
      expect(await found(knows)).toEqual([
        [above, 'FITS_YOU techniek'],
        [itself, 'FITS_YOU lassen'],
        [below, 'FITS_YOU tig-lassen'],
      ]);
      const teaches = await teacher();
      await publishTraining(teaches, { topics: ['lassen'] });
      expect((await found(teaches)).map(([id]) => id)).toEqual(
        expect.arrayContaining([below, itself, above]),
      );
      await claim(reader, 'lassen');
      expect(await found(reader)).toEqual([]);
    });

    it('are within reach: near to where they live, where the askers come, or anywhere', async () => {
      const near = await teacher();
      await claim(near, 'lassen');
      const nearby = await request(writer, { skill: 'lassen', town: amersfoort, radiusKm: 10 });
      const far = await request(writer, { skill: 'lassen', town: groningen, radiusKm: 100 });
      const anywhere = await request(writer, { skill: 'lassen' });
      const ids = (await found(near)).map(([id]) => id);
      expect(ids).toEqual(expect.arrayContaining([nearby, anywhere]));
      expect(ids).not.toContain(far);
      const nowhere = await teacher(null);
      await claim(nowhere, 'lassen');
      expect((await found(nowhere)).map(([id]) => id)).toContain(far);
    });

    it('go once they are planned, are never their own, and stay within the organisation', async () => {
      const one = await teacher();
      await claim(one, 'lassen');
      const planned = await request(writer, { skill: 'lassen' });
      const own = await request(one, { skill: 'lassen' });
      const closed = await request(colleague, { skill: 'lassen', organisationId });
      const before = (await found(one)).map(([id]) => id);
      expect(before).toContain(planned);
      for (const id of [own, closed]) expect(before).not.toContain(id);
      await world.db.query(`UPDATE requests SET status = 'EXPIRED', choose_by = NULL WHERE id = $1`, [
        planned,
      ]);
      expect((await found(one)).map(([id]) => id)).not.toContain(planned);
    });

    it('are told to who is not looking', async () => {
      const one = await teacher();
      await claim(one, 'lassen');
      const since = world.clock.now();
      const id = await request(writer, { skill: 'lassen' });
      expect(await world.app.get(FeedQueries).newFor(one.id, since, 10)).toEqual([
        {
          id,
          kind: 'REQUEST',
          title: 'Leren lassen met TIG',
          path: `/leervragen/${id}`,
          at: world.clock.now(),
        },
      ]);
    });
  });
});

describe('what is not for somebody', () => {
  it('is in no feed: of another organisation, hidden, waiting, merged, or without a name', async () => {
    const elsewhere = await organisationOf(world, writer);
    await follow(reader, 'SKILL', skills['figma']!);
    await follow(reader, 'PERSON', writer.id);
    const nameless = await question(writer, { anonymous: true });
    const closed = await question(writer, { organisationId: elsewhere, skill: 'figma' });
    await follow(writer, 'POST', closed);
    await world.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since) VALUES ($1, 'POST', $2, now())`,
      [reader.id, closed],
    );
    await answer(writer, closed);
    const hidden = await question(writer, { skill: 'figma' });
    await world.db.query(`UPDATE posts SET state = 'HIDDEN' WHERE id = $1`, [hidden]);
    const moderator = await world.user({ name: 'Mo Moderator', roles: ['moderator'] });
    const [from, into] = [await publishIdea(writer), await publishIdea(writer)];
    await mergeIdeas(moderator, from.id, into.id);
    const ids = await idsOf(reader);
    for (const secret of [nameless, closed, hidden, from.id]) expect(ids).not.toContain(secret);
    expect(ids).toContain(into.id);
  });

  it('by a skill is shown without telling who asked it', async () => {
    await follow(reader, 'SKILL', skills['figma']!);
    await follow(reader, 'PERSON', writer.id);
    const nameless = await question(writer, { anonymous: true, skill: 'figma' });
    const { nodes } = await feed(reader);
    expect(nodes.find(({ id }) => id === nameless)!.why.map(({ kind }) => kind)).toEqual(['SKILL']);
  });

  it('goes from the feed when they leave the organisation', async () => {
    const asked = await question(colleague, { organisationId });
    expect(await idsOf(reader)).toContain(asked);
    await world.db.query('DELETE FROM organisation_members WHERE person_id = $1', [reader.id]);
    expect(await idsOf(reader)).toEqual([]);
  });

  it('is asked by who is signed in alone', async () => {
    for (const query of ['{ feed { nodes { id } } }', '{ followSuggestions { people { id } } }'])
      expect((await world.visitor.ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

it('suggests what somebody knows and who works with them, until they follow it', async () => {
  await world.db.query(
    `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at) VALUES ($1, $2, 3, 'ME', now(), now())`,
    [reader.id, skills['seo']],
  );
  const suggestions = async () =>
    (
      await reader.graphql<{ followSuggestions: { skills: { slug: string }[]; people: { name: string }[] } }>(
        '{ followSuggestions { skills { slug } people { name } } }',
      )
    ).followSuggestions;
  const first = await suggestions();
  expect(first.skills[0]!.slug).toBe('seo');
  expect(first.people).toEqual([{ name: 'Cas Collega' }]);
  await follow(reader, 'SKILL', skills['seo']!);
  await follow(reader, 'PERSON', colleague.id);
  const then = await suggestions();
  expect(then.skills.map(({ slug }) => slug)).not.toContain('seo');
  expect(then.people).toEqual([]);
});

it('lists what somebody follows, page by page, as far as it is there', async () => {
  for (const slug of ['figma', 'seo', 'fotografie']) {
    world.clock.forward({ minutes: 1 });
    await follow(reader, 'SKILL', skills[slug]!);
  }
  await follow(reader, 'PERSON', trainer.id);
  const asked = await question(colleague, { organisationId });
  await follow(reader, 'POST', asked);
  const following = async (kind: string, after?: string | null) =>
    (
      await reader.graphql<{
        viewer: {
          following: {
            totalCount: number;
            nodes: {
              id: string;
              skill: { slug: string } | null;
              person: { name: string } | null;
              post: { id: string } | null;
            }[];
            pageInfo: { endCursor: string };
          };
        };
      }>(
        `query ($kind: FollowKind!, $after: String) { viewer { following(kind: $kind, first: 2, after: $after) { totalCount
           nodes { id skill { slug } person { name } post { id } } pageInfo { endCursor } } } }`,
        { kind, after },
      )
    ).viewer.following;
  const page = await following('SKILL');
  expect(page).toMatchObject({
    totalCount: 3,
    nodes: [{ skill: { slug: 'fotografie' } }, { skill: { slug: 'seo' } }],
  });
  expect((await following('SKILL', page.pageInfo.endCursor)).nodes).toMatchObject([
    { skill: { slug: 'figma' } },
  ]);
  expect((await following('PERSON')).nodes).toMatchObject([
    { person: { name: 'Tara Trainer' }, skill: null },
  ]);
  expect((await following('POST')).nodes).toMatchObject([{ post: { id: asked } }]);
  await world.db.query('DELETE FROM organisation_members WHERE person_id = $1', [reader.id]);
  expect(await following('POST')).toMatchObject({ totalCount: 0, nodes: [] });
});

it('tells what came since some moment, for who is not looking', async () => {
  await follow(reader, 'SKILL', skills['figma']!);
  await question(writer, { skill: 'figma', title: 'Voor die tijd gevraagd?' });
  const since = world.clock.now();
  const later = await question(writer, { skill: 'figma', title: 'Na die tijd gevraagd?' });
  expect(await world.app.get(FeedQueries).newFor(reader.id, since, 10)).toEqual([
    {
      id: later,
      kind: 'QUESTION',
      title: 'Na die tijd gevraagd?',
      path: `/vragen/${later}`,
      at: world.clock.now(),
    },
  ]);
});

it('has a word for all that it is made of', () => {
  expect(FEED_KINDS).toContain('REQUEST');
  expect(FEED_REASONS).toContain('FITS_YOU');
  for (const language of ['nl', 'en'] as const)
    for (const kind of FEED_KINDS)
      expect(translate(language, `inbox:newsKind.${kind}`)).toMatch(/^(Nieuw|New) |^Nieuwe /);
});

describe('with much of everything', () => {
  beforeAll(async () => {
    const now = world.clock.now();
    await world.db.query(
      `INSERT INTO auth."user" (id, name, email, "emailVerified")
       SELECT uuidv7(), 'Veel ' || n, 'veel' || n || '@voorbeeld.nl', true FROM generate_series(1, 2000) n`,
    );
    await world.db.query(
      `INSERT INTO people (id, slug, name) SELECT id, split_part(email, '@', 1), name FROM auth."user" WHERE email LIKE 'veel%'`,
    );
    await world.db.query(
      `WITH made AS (
         INSERT INTO posts (id, kind, root_id, author_id, scope, state, slug, title, text, language, created_at, published_at)
         SELECT one.id, one.kind, one.id, one.author, 'PUBLIC', 'VISIBLE', one.id::text, 'Een van velen', 'Al gelezen', 'NL', one.at, one.at
         FROM (SELECT uuidv7() AS id, p.id AS author, k AS kind, $1::timestamptz - random() * interval '900 days' AS at
               FROM people p, unnest('{QUESTION,IDEA,QUESTION,REQUEST,IDEA,QUESTION}'::text[]) k WHERE p.slug LIKE 'veel%') one
         RETURNING id, kind),
       ideas AS (INSERT INTO ideas (id) SELECT id FROM made WHERE kind = 'IDEA'),
       questions AS (INSERT INTO questions (id, active_at) SELECT id, $1 FROM made WHERE kind = 'QUESTION'),
       requests AS (INSERT INTO requests (id, status, expires_at) SELECT id, 'OPEN', $1 FROM made WHERE kind = 'REQUEST')
       INSERT INTO post_skills (post_id, skill_id)
       SELECT made.id, s.id FROM made JOIN LATERAL (
         SELECT id FROM skills WHERE made.id IS NOT NULL ORDER BY random() LIMIT 1) s ON true`,
      [now],
    );
    await world.db.query(
      `INSERT INTO trainings (id, slug, trainer_id, status, title, language, format, duration_minutes, price_ex_vat_cents,
         created_at, updated_at, published_at)
       SELECT uuidv7(), 'veel-' || p.slug, p.id, 'PUBLISHED', 'Training van ' || p.name, 'NL', 'ONLINE', 60, 9500, $1, $1,
         $1::timestamptz - random() * interval '900 days'
       FROM people p WHERE p.slug LIKE 'veel%'`,
      [now],
    );
    await world.db.query(
      `INSERT INTO training_skills (training_id, skill_id)
       SELECT t.id, s.id FROM trainings t JOIN LATERAL (
         SELECT id FROM skills WHERE t.id IS NOT NULL ORDER BY random() LIMIT 1) s ON true WHERE t.slug LIKE 'veel-%'`,
    );
    await world.db.query(
      `INSERT INTO sessions (id, training_id, trainer_id, status, starts_at, ends_at, local_start, capacity, seats_taken,
         price_ex_vat_cents, created_at, updated_at, published_at)
       SELECT uuidv7(), t.id, t.trainer_id, 'PUBLISHED', at, at + interval '1 hour',
         to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI'), 12, 0, 9500, $1, $1, $1
       FROM (SELECT *, $1::timestamptz + random() * interval '300 days' AS at FROM trainings WHERE slug LIKE 'veel-%') t`,
      [now],
    );
    await world.db.query('ANALYZE');
  }, 120_000);

  const followMuch = async (): Promise<void> => {
    await world.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since)
       SELECT $1::uuid, 'SKILL', id, now() FROM (SELECT id FROM skills WHERE parent_id IS NULL LIMIT 4) s
       UNION ALL SELECT $1, 'PERSON', id, now() FROM (SELECT id FROM people WHERE slug LIKE 'veel%' LIMIT 60) p
       UNION ALL SELECT $1, 'POST', id, now() FROM (SELECT id FROM posts WHERE kind = 'QUESTION' LIMIT 60) q`,
      [reader.id],
    );
  };

  it('every statement finds its rows by an index, and there are few', async () => {
    await followMuch();
    await world.db.query(
      `UPDATE people SET roles = '{member,trainer}', latitude = 52, longitude = 5 WHERE id = $1`,
      [reader.id],
    );
    await world.db.query(
      `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at)
       SELECT $1, id, 3, 'ME', now(), now() FROM skills WHERE parent_id IS NULL LIMIT 3`,
      [reader.id],
    );
    const { pageInfo } = await feed(reader);
    const asked: [string, object, number][] = [
      [FEED, {}, 10],
      [FEED, { after: pageInfo.endCursor }, 10],
      ['{ followSuggestions { skills { nameNl } people { name } } }', {}, 5],
      ['{ viewer { following(kind: POST) { totalCount nodes { post { id } } } } }', {}, 5],
    ];
    for (const [query, variables, most] of asked) {
      const statements = await statementsOf(() => reader.graphql(query, variables));
      expect(statements.length).toBeLessThanOrEqual(most);
      for (const statement of statements.filter(({ text }) => /^\s*(SELECT|WITH)/i.test(text)))
        expect([
          statement.text,
          (await readWhole(world.db, statement)).filter((table) => table !== 'skills'),
        ]).toEqual([statement.text, []]);
    }
  });
});
