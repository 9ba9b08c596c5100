import { organisationOf, trust } from '../support/posts.js';
import {
  answer,
  ask,
  claim,
  factsOf,
  handOver,
  joins,
  refusal,
  routesOf,
  skillId,
  widen,
} from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let organisationId: string;
let figma: string;

/** Tuesday. */
const NOW = '2026-11-24T09:00:00Z';

beforeEach(async () => {
  world = await startWorld({ now: NOW });
  asker = await world.user({ name: 'Anna Vraag' });
  await trust(world, asker);
  organisationId = await organisationOf(world, asker);
  figma = await skillId(world, 'figma');
});
afterEach(() => world.close());

/** Colleagues who know Figma at these levels. */
async function experts(...levels: number[]): Promise<Caller[]> {
  const people: Caller[] = [];
  for (const [n, level] of levels.entries()) {
    const person = await world.user({ name: `Kenner ${n + 1}` });
    await joins(world, organisationId, person);
    await claim(world, person, 'figma', level);
    people.push(person);
  }
  await trust(world, ...people);
  return people;
}

async function asked(more: object = {}): Promise<string> {
  const { id } = await ask(asker, { organisationId, skillIds: [figma], ...more });
  await world.settle();
  return id;
}

const later = async (to: string) => {
  world.clock.set(to);
  await world.settle();
};

interface Seen {
  askedTo: {
    reason: string[];
    state: string;
    note: string | null;
    person: { name: string };
    from: { name: string } | null;
  }[];
  nextWave: { wave: string; at: string } | null;
  viewer: { canHandOver: boolean; route: { reason: string[] } | null };
  author: { name: string } | null;
}
async function see(caller: Caller, id: string): Promise<Seen> {
  const [row] = await world.db.query<{ slug: string }>('SELECT slug FROM posts WHERE id = $1', [id]);
  const { question } = await caller.graphql<{ question: Seen }>(
    `query ($slug: String!) { question(slug: $slug) { author { name } askedTo { reason state note person { name } from { name } }
       nextWave { wave at } viewer { canHandOver route { reason } } } }`,
    row!,
  );
  return question;
}

describe('a question', () => {
  it('goes to at most three who know it best, never to the asker, and says why to both', async () => {
    const [one, two, three, four] = (await experts(4, 3, 2, 2)) as [Caller, Caller, Caller, Caller];
    await claim(world, asker, 'figma', 4);
    const beginner = (await experts(1))[0]!;
    const id = await asked();
    const routes = await routesOf(world, id);
    expect(routes.map(({ personId }) => personId).slice(0, 2)).toEqual([one.id, two.id]);
    expect(routes).toHaveLength(3);
    expect([three.id, four.id]).toContain(routes[2]!.personId);
    expect(routes.map(({ wave, place, state }) => [wave, place, state])).toEqual(
      [1, 2, 3].map((place) => ['EXPERTS', place, 'ASKED']),
    );
    const seen = await see(asker, id);
    expect(seen.askedTo[0]).toMatchObject({ person: { name: 'Kenner 1' }, reason: ['Figma: expert'] });
    expect(seen.nextWave).toEqual({ wave: 'MORE_EXPERTS', at: '2026-11-25T09:00:00.000Z' });
    expect(await see(one, id)).toMatchObject({
      nextWave: null,
      viewer: { canHandOver: true, route: { reason: ['Figma: expert'] } },
    });
    expect((await see(beginner, id)).askedTo).toEqual([]);
    expect(await factsOf(world, 'QuestionRouted')).toHaveLength(3);
  });

  it('passes by who is away, takes no questions, keeps it to themselves, works elsewhere, or had enough this week', async () => {
    const [away, closed, secret, busy, free] = (await experts(4, 4, 4, 4, 2)) as Caller[];
    const elsewhere = await world.user({ name: 'Elders' });
    await claim(world, elsewhere, 'figma', 4, 'PUBLIC');
    const set = (sql: string, person: Caller) =>
      world.db.query(`UPDATE people SET ${sql} WHERE id = $1`, [person.id]);
    await set(`away_from = '2026-11-20', away_until = '2026-11-24'`, away!);
    await set(`open_for = '{CALL}'`, closed!);
    await set('weekly_cap = 0', busy!);
    await world.db.query(`UPDATE skill_claims SET visibility = 'ME' WHERE person_id = $1`, [secret!.id]);
    const id = await asked();
    expect((await routesOf(world, id)).map(({ personId }) => personId)).toEqual([free!.id]);
    await later('2026-11-25T09:00:00Z');
    expect((await routesOf(world, id)).map(({ personId }) => personId)).toEqual([free!.id, away!.id]);
  });

  it('goes to others after a working day, then to all colleagues, then to everybody if the asker allowed it', async () => {
    const people = await experts(4, 4, 4, 3, 3);
    const outsider = await world.user({ name: 'Buiten' });
    await claim(world, outsider, 'figma', 3, 'PUBLIC');
    const id = await asked({ mayWiden: true });
    expect(await routesOf(world, id)).toHaveLength(3);
    await later('2026-11-25T08:59:00Z');
    expect(await routesOf(world, id)).toHaveLength(3);
    await later('2026-11-25T09:00:00Z');
    const second = await routesOf(world, id);
    expect(new Set(second.map(({ personId }) => personId))).toEqual(
      new Set(people.map((person) => person.id)),
    );
    expect(second.slice(3).every(({ wave }) => wave === 'MORE_EXPERTS')).toBe(true);
    await later('2026-11-26T09:00:00Z');
    expect(await factsOf(world, 'QuestionWidened')).toEqual([{ questionId: id, to: 'ORGANISATION' }]);
    expect((await see(asker, id)).nextWave?.wave).toBe('PUBLIC');
    await later('2026-11-27T09:00:00Z');
    expect(await factsOf(world, 'QuestionWidened')).toHaveLength(2);
    const [post] = await world.db.query('SELECT scope, state FROM posts WHERE id = $1', [id]);
    expect(post).toEqual({ scope: 'PUBLIC', state: 'VISIBLE' });
    expect((await routesOf(world, id)).at(-1)).toMatchObject({ personId: outsider.id, wave: 'PUBLIC' });
    expect((await see(asker, id)).nextWave).toBeNull();
  });

  it('stays at the organisation without permission, and stops where somebody answers', async () => {
    const [one] = (await experts(4)) as [Caller];
    const id = await asked();
    for (const day of ['25', '26', '27', '30']) await later(`2026-11-${day}T09:00:00Z`);
    const [post] = await world.db.query('SELECT scope FROM posts WHERE id = $1', [id]);
    expect(post).toEqual({ scope: 'ORGANISATION' });
    expect(await factsOf(world, 'QuestionUnanswered')).toEqual([{ questionId: id }]);

    const other = await asked({ title: 'En deze dan, met een antwoord?', mayWiden: true });
    await answer(one, other);
    expect((await routesOf(world, other))[0]).toMatchObject({ state: 'ANSWERED' });
    for (const day of ['01', '02', '03', '04']) await later(`2026-12-${day}T10:00:00Z`);
    expect(await factsOf(world, 'QuestionWidened')).toEqual([{ questionId: id, to: 'ORGANISATION' }]);
    expect(await factsOf(world, 'QuestionUnanswered')).toHaveLength(1);
  });

  it('without a skill goes to all colleagues at once; a skill that is added later leads to people too', async () => {
    const [one] = (await experts(3)) as [Caller];
    const id = await asked({ skillIds: [] });
    expect(await routesOf(world, id)).toEqual([]);
    expect(await factsOf(world, 'QuestionWidened')).toEqual([{ questionId: id, to: 'ORGANISATION' }]);
    await asker.graphql(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
      input: { postId: id, title: 'Welke stroom bij 3 mm rvs?', text: '', skillIds: [figma] },
    });
    await world.settle();
    expect((await routesOf(world, id)).map(({ personId }) => personId)).toEqual([one.id]);
  });

  it('is never put to somebody more often in a week than they want, however many are asked at once', async () => {
    const [one, two] = (await experts(4, 2)) as [Caller, Caller];
    await world.db.query('UPDATE people SET weekly_cap = 2 WHERE id = $1', [one.id]);
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        ask(asker, { title: `Acht vragen tegelijk, nummer ${n}`, organisationId, skillIds: [figma] }),
      ),
    );
    await Promise.all([world.settle(), world.settle(), world.settle()]);
    const slots = await world.db.query(
      'SELECT person_id AS "personId", array_agg(slot ORDER BY slot) AS slots FROM question_routes GROUP BY person_id ORDER BY count(*)',
    );
    expect(slots).toEqual([
      { personId: one.id, slots: [1, 2] },
      { personId: two.id, slots: [1, 2, 3] },
    ]);
    world.clock.set('2026-11-30T09:00:00Z');
    await asked({ title: 'Een week later mag er weer een' });
    expect(
      (await world.db.query('SELECT FROM question_routes WHERE person_id = $1', [one.id])).length,
    ).toBeGreaterThan(2);
  });

  it('cannot take a place twice, whatever the code does', async () => {
    const [one] = (await experts(4)) as [Caller];
    const id = await asked();
    const again = (columns: string) =>
      world.db.query(
        `INSERT INTO question_routes (id, question_id, person_id, wave, place, state, week, slot, cap, asked_at)
         SELECT uuidv7(), question_id, ${columns}, state, week, slot, cap, asked_at FROM question_routes WHERE question_id = $1`,
        [id],
      );
    await expect(again('person_id, wave, 2')).rejects.toThrow('question_routes_once');
    await expect(again(`'${asker.id}', wave, place`)).rejects.toThrow('question_routes_places');
    await expect(
      world.db.query('UPDATE question_routes SET slot = 4 WHERE person_id = $1', [one.id]),
    ).rejects.toThrow('question_routes_within_cap');
  });
});

describe('"not for me"', () => {
  it('passes it on to the next by the rule, in the same place, and frees who had it', async () => {
    const [one, two, three, four] = (await experts(4, 4, 4, 2)) as Caller[];
    const id = await asked();
    expect((await handOver(one!, id, undefined, 'Ik doe alleen web'))?.__typename).toBe('Question');
    const routes = await routesOf(world, id);
    expect(routes.find(({ personId }) => personId === one!.id)).toMatchObject({
      state: 'HANDED_OVER',
      place: null,
      slot: null,
    });
    expect(routes.find(({ personId }) => personId === four!.id)).toMatchObject({
      state: 'ASKED',
      wave: 'EXPERTS',
      slot: 1,
    });
    expect(new Set(routes.flatMap(({ place }) => place ?? []))).toEqual(new Set([1, 2, 3]));
    const passed = (await see(asker, id)).askedTo.find(({ person }) => person.name === 'Kenner 4');
    expect(passed).toMatchObject({
      note: 'Ik doe alleen web',
      from: { name: 'Kenner 1' },
      reason: ['Doorgegeven door Kenner 1', 'Figma: zelfstandig'],
    });
    expect((await handOver(one!, id)).__typename).toBe('RouteClosed');
    await world.settle();
    expect(await factsOf(world, 'QuestionHandedOver')).toHaveLength(1);
    expect(two && three).toBeTruthy();
  });

  it('passes it on to a colleague who is named, as long as they take it', async () => {
    const [one, two] = (await experts(4, 3)) as [Caller, Caller];
    const [named, full, outsider] = (await Promise.all(
      ['Noor Naam', 'Fred Vol', 'Olga Buiten'].map((name) => world.user({ name })),
    )) as [Caller, Caller, Caller];
    await joins(world, organisationId, named, full);
    await world.db.query('UPDATE people SET weekly_cap = 0 WHERE id = $1', [full.id]);
    const id = await asked();
    for (const person of [full, outsider, two, asker, one])
      expect((await handOver(one, id, person.id)).__typename).toBe('CannotBeAsked');
    expect((await handOver(one, id, named.id)).__typename).toBe('Question');
    expect(await see(named, id)).toMatchObject({
      viewer: { canHandOver: true, route: { reason: ['Doorgegeven door Kenner 1'] } },
    });
    expect(await refusal(handOver(outsider, id))).toBe('NOT_FOUND');
  });

  it('does not tell who asked without a name', async () => {
    const [one] = (await experts(4)) as [Caller];
    const id = await asked({ anonymous: true });
    expect((await see(one, id)).author).toBeNull();
    await claim(world, asker, 'figma', 4, 'ME');
    expect((await handOver(one, id, asker.id)).__typename).toBe('Question');
    expect((await see(one, id)).askedTo[1]!.reason).toEqual(['Doorgegeven door Kenner 1']);
    expect((await see(one, id)).askedTo.map(({ person }) => person.name)).toEqual(['Kenner 1', 'Anna Vraag']);
    for (const name of ['QuestionRouted', 'QuestionHandedOver'])
      expect(JSON.stringify(await factsOf(world, name))).not.toContain(asker.id);
  });
});

it('tells what somebody knows only to whom they show it', async () => {
  const [colleague] = (await experts(4)) as [Caller];
  const outsider = await world.user({ name: 'Buiten Kenner' });
  await claim(world, outsider, 'figma', 3, 'PUBLIC');
  const { id } = await ask(asker, { skillIds: [figma] });
  await world.settle();
  expect((await see(asker, id)).askedTo.map(({ reason }) => reason)).toEqual([
    ['Figma: expert'],
    ['Figma: gevorderd'],
  ]);
  expect((await see(outsider, id)).askedTo.map(({ reason }) => reason)).toEqual([[], ['Figma: gevorderd']]);
  expect((await see(colleague, id)).askedTo.map(({ reason }) => reason)).toEqual([
    ['Figma: expert'],
    ['Figma: gevorderd'],
  ]);
  expect((await see(world.visitor, id)).askedTo).toEqual([]);
});

describe('widening', () => {
  it('is for the asker, once, and not over what colleagues wrote for each other', async () => {
    const [one] = (await experts(4)) as [Caller];
    const id = await asked();
    expect(await refusal(widen(one, id))).toBe('FORBIDDEN');
    expect((await widen(asker, id)).__typename).toBe('Question');
    expect((await widen(asker, id)).__typename).toBe('AlreadyPublic');
    const answered = await asked({ title: 'Deze heeft al een antwoord' });
    await answer(one, answered);
    expect((await widen(asker, answered)).__typename).toBe('OthersReplied');
  });

  it('tells nobody what it was while it was for colleagues', async () => {
    const id = await asked({ title: 'Hoe redden we klant Geheimhouder?' });
    await asker.graphql(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
      input: { postId: id, title: 'Hoe redden we een klant?', text: 'Die dreigt weg te lopen.' },
    });
    expect((await widen(asker, id)).__typename).toBe('Question');
    const { post } = await world.visitor.graphql<{ post: object }>(
      '{ post(id: "' + id + '") { ... on Question { slug title } revisions { title text } } }',
    );
    expect(JSON.stringify(post)).toContain('een-klant');
    expect(JSON.stringify(post).toLowerCase()).not.toContain('geheimhouder');
  });

  it('of a new account waits for a moderator like its other posts', async () => {
    const newcomer = await world.user({ name: 'Nina Nieuw' });
    await joins(world, organisationId, newcomer);
    const { id } = await ask(newcomer, { title: 'Mag dit ook naar buiten, graag?', organisationId });
    expect(await widen(newcomer, id)).toMatchObject({ state: 'QUEUED' });
    const linked = await ask(newcomer, { title: 'Kijk op www.goedkoop.example daarvoor', organisationId });
    expect((await widen(newcomer, linked.id)).__typename).toBe('LinksNotAllowedYet');
  });
});

it('goes on where it was after it was out of sight', async () => {
  await experts(4, 4, 4, 4);
  const id = await asked();
  const { Subjects } = await import('../../apps/api/src/moderation/subjects.js');
  const moderator = { id: asker.id, roles: ['moderator'] as const, language: 'nl' as const };
  const judge = async (verdict: 'HIDE' | 'SHOW') => {
    await world.db.tx(() =>
      world.app
        .get(Subjects, { strict: false })
        .carryOut(moderator, { kind: 'POST', id }, verdict, 'Even kijken'),
    );
    await world.settle();
  };
  await judge('HIDE');
  expect((await routesOf(world, id)).map(({ state }) => state)).toEqual(['LAPSED', 'LAPSED', 'LAPSED']);
  await later('2026-11-30T09:00:00Z');
  expect(await routesOf(world, id)).toHaveLength(3);
  await judge('SHOW');
  expect(await factsOf(world, 'QuestionUnanswered')).toEqual([{ questionId: id }]);
  await later('2026-12-01T09:00:00Z');
  expect((await routesOf(world, id)).map(({ wave }) => wave)).toContain('MORE_EXPERTS');
});

it('lapses for who leaves the organisation', async () => {
  const [one] = (await experts(4)) as [Caller];
  const id = await asked();
  await one.graphql(`mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }`, {
    id: organisationId,
  });
  await world.settle();
  expect((await routesOf(world, id))[0]!.state).toBe('LAPSED');
});

it('finds who says only later that they know it', async () => {
  const id = await asked();
  expect(await routesOf(world, id)).toEqual([]);
  const newcomer = await world.user({ name: 'Nieuwe Kenner' });
  await joins(world, organisationId, newcomer);
  await newcomer.graphql(`mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { __typename } }`, {
    input: { skillId: figma, level: 3 },
  });
  await world.settle();
  expect((await routesOf(world, id)).map(({ personId }) => personId)).toEqual([newcomer.id]);
});

it('names subjects with questions and nobody to ask', async () => {
  const query = `query ($organisation: String) { openTopics(organisation: $organisation) { questions skill { slug } } }`;
  const excel = await skillId(world, 'excel');
  await experts(3);
  await asked();
  await asked({ title: 'Draaitabel telt dubbel, waarom?', skillIds: [excel] });
  expect(await asker.graphql(query, { organisation: organisationId })).toEqual({
    openTopics: [{ questions: 1, skill: { slug: 'excel' } }],
  });
  expect(await world.visitor.graphql(query, { organisation: organisationId })).toEqual({ openTopics: [] });
  expect(await world.visitor.graphql(query)).toEqual({ openTopics: [] });
});
