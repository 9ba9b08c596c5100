import { organisationOf, questionRow } from '../support/posts.js';
import { publishTraining } from '../support/scenes.js';
import { addSkill, claim, claimsSeen, endorse, merge, skillId } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let moderator: Caller;
let one: Caller;
let other: Caller;
let into: string;
let parentId: string;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  moderator = await world.user({ roles: ['moderator'] });
  [one, other] = [await world.user({ name: 'Een' }), await world.user({ name: 'Ander' })];
  organisationId = await organisationOf(world, one, other);
  [into, parentId] = [await skillId(world, 'tig-lassen'), await skillId(world, 'lassen')];
});
afterAll(() => world.close());

const add = async (nameNl: string, more: object = {}): Promise<string> =>
  (await addSkill(one, { nameNl, parentId, different: true, ...more })).id!;
const slugOf = async (slug: string) =>
  (await world.visitor.graphql<{ skill: { slug: string } | null }>(`{ skill(slug: "${slug}") { slug } }`))
    .skill?.slug;

it('moves people, words, trainings, questions and followers to the one that stays', async () => {
  const from = await add('Wolfraamlassen met argon');
  await claim(one, { skillId: from, level: 4, visibility: 'ORGANISATION' });
  await claim(one, { skillId: into, level: 2, visibility: 'PUBLIC' });
  await claim(other, { skillId: from, level: 1, visibility: 'PUBLIC' });
  await endorse(other, { personId: one.id, skillId: from });
  await endorse(one, { personId: other.id, skillId: from });
  const trainer = await world.user({ trainer: true });
  const training = await publishTraining(trainer, { topics: ['tekening-en-maat'], title: 'Vonken vangen' });
  await world.db.query('INSERT INTO training_skills (training_id, skill_id) VALUES ($1, $2)', [
    training.id,
    from,
  ]);
  const question = await questionRow(world, one);
  await world.db.query('INSERT INTO post_skills (post_id, skill_id) VALUES ($1, $2), ($1, $3)', [
    question,
    from,
    into,
  ]);
  await one.graphql(`mutation { follow(input: { kind: SKILL, id: "${from}" }) { following } }`);

  expect((await merge(one, from, into)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await merge(moderator, from, into)).data.mergeSkills).toMatchObject({ slug: 'tig-lassen' });
  await world.settle();

  expect(await claimsSeen(other, world, one.id)).toMatchObject([
    {
      level: 4,
      visibility: 'ORGANISATION',
      skill: { slug: 'tig-lassen' },
      endorsements: [{ endorser: { id: other.id } }],
    },
  ]);
  expect(await claimsSeen(one, world, other.id)).toMatchObject([{ level: 1, skill: { slug: 'tig-lassen' } }]);
  expect(await slugOf('wolfraamlassen-met-argon')).toBe('tig-lassen');
  const { skills, trainings } = await one.graphql<{
    skills: { nodes: { slug: string; viewer: { follows: boolean } }[] };
    trainings: { nodes: { title: string; topics: { slug: string }[]; skills: { slug: string }[] }[] };
  }>(`{ skills(text: "wolfraamlassen") { nodes { slug viewer { follows } } }
        trainings(filter: { text: "tiglassen" }) { nodes { title topics { slug } skills { slug } } } }`);
  expect(skills.nodes).toEqual([{ slug: 'tig-lassen', viewer: { follows: true } }]);
  expect(trainings.nodes).toEqual([
    {
      title: 'Vonken vangen',
      topics: [{ slug: 'tekening-en-maat' }, { slug: 'lassen' }],
      skills: [{ slug: 'tig-lassen' }],
    },
  ]);
  const left = await world.db.query(
    `SELECT skill_id FROM skill_claims WHERE skill_id = $1 UNION ALL SELECT skill_id FROM training_skills WHERE skill_id = $1
     UNION ALL SELECT skill_id FROM post_skills WHERE skill_id = $1 UNION ALL SELECT skill_id FROM skill_endorsements WHERE skill_id = $1`,
    [from],
  );
  expect(left).toEqual([]);
  expect(await world.db.query('SELECT FROM post_skills WHERE post_id = $1', [question])).toHaveLength(1);
});

it('is one skill from then on: claims to the first are claims to the second, twice is once', async () => {
  const [first, second] = [await add('Buigwerk een'), await add('Kromwerk twee')];
  await merge(moderator, first, second);
  expect((await merge(moderator, first, second)).errors).toBeUndefined();
  await merge(moderator, second, into);
  expect(await claim(one, { skillId: first, level: 1 })).toMatchObject({ id: `${one.id}:${into}` });
  expect(await slugOf('buigwerk-een')).toBe('tig-lassen');
});

it('takes along what hangs below it', async () => {
  const [first, second] = [await add('Smeedwerk'), await add('Handsmeden')];
  const child = await add('Damasceren', { parentId: first });
  const twin = await add('Welsmeden', { parentId: second });
  const twice = await add('welsmeden', { parentId: first });
  await merge(moderator, first, second);
  const { skill } = await world.visitor.graphql<{ skill: { children: { slug: string }[] } }>(
    '{ skill(slug: "handsmeden") { children { slug } } }',
  );
  expect(skill.children.map(({ slug }) => slug)).toEqual(['damasceren', 'welsmeden']);
  expect([child, twin, twice].filter(Boolean)).toHaveLength(3);
  expect(await slugOf('welsmeden-2')).toBe('welsmeden');
});

it('is refused for topics, for itself, into what hangs below it, and out of sight', async () => {
  const [first, own] = [await add('Ketelbouw'), await add('Eigen ketels', { organisationId })];
  const below = await add('Ketels klinken', { parentId: first });
  const refused = async (from: string, to: string) =>
    (await merge(moderator, from, to)).data.mergeSkills.__typename;
  expect(await refused(parentId, into)).toBe('SkillsNotMergeable');
  expect(await refused(first, first)).toBe('SkillsNotMergeable');
  expect(await refused(first, below)).toBe('SkillsNotMergeable');
  expect(await refused(first, own)).toBe('SkillsNotMergeable');
  const { data } = await merge(moderator, own, first);
  expect(data.mergeSkills.__typename).toBe('Skill');
});

it('leaves nobody behind who claims meanwhile', async () => {
  const from = await add('Vuurlassen');
  const people = await Promise.all(Array.from({ length: 12 }, () => world.user()));
  const [merged] = await Promise.all([
    merge(moderator, from, into),
    ...people.map((person) => claim(person, { skillId: from, level: 2 })),
  ]);
  expect(merged.errors).toBeUndefined();
  const rows = await world.db.query<{ skill: string }>(
    'SELECT skill_id AS skill FROM skill_claims WHERE person_id = ANY($1)',
    [people.map(({ id }) => id)],
  );
  expect(rows.map(({ skill }) => skill)).toEqual(people.map(() => into));
});

it('of two that go into each other at once, one stays', async () => {
  const [first, second] = [await add('Kloofwerk'), await add('Splijtwerk')];
  const answers = await Promise.all([merge(moderator, first, second), merge(moderator, second, first)]);
  expect(answers.map(({ data }) => data.mergeSkills.__typename).sort()).toEqual([
    'Skill',
    'SkillsNotMergeable',
  ]);
});
