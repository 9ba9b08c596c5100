import { addSkill, skillId } from '../support/skills.js';
import { organisationOf } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let trainer: Caller;

beforeAll(async () => {
  world = await startWorld();
  trainer = await world.user({ trainer: true });
});
afterAll(() => world.close());

interface Answer {
  __typename: string;
  id: string;
  topics: { slug: string }[];
  skills: { slug: string }[];
  completeness: { steps: { code: string; done: boolean }[] };
  fields: { field: string }[];
}
const FIELDS = `__typename ... on Training { id topics { slug } skills { slug } completeness { steps { code done } } }
  ... on InvalidInput { fields { field } }`;

const create = async (input: object): Promise<Answer> =>
  (
    await trainer.graphql<{ createTraining: Answer }>(
      `mutation ($input: TrainingInput!) { createTraining(input: $input) { ${FIELDS} } }`,
      { input: { title: 'Lassen zonder verkleuring', ...input } },
    )
  ).createTraining;
const update = async (id: string, input: object): Promise<Answer> =>
  (
    await trainer.graphql<{ updateTraining: Answer }>(
      `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { ${FIELDS} } }`,
      { id, input },
    )
  ).updateTraining;

const shown = ({ topics, skills }: Answer) => [topics, skills].map((list) => list.map(({ slug }) => slug));

describe('what a training teaches', () => {
  it('is finer than its topics, which come along', async () => {
    const training = await create({
      topics: ['veiligheid'],
      skills: ['tig-rvs', 'lasrook', 'tig-aluminium'],
    });
    expect(shown(training)).toEqual([
      ['veiligheid', 'lassen', 'arbo'],
      ['tig-rvs', 'lasrook', 'tig-aluminium'],
    ]);
    const without = await create({ skills: ['draaitabellen'] });
    expect(shown(without)).toEqual([['excel'], ['draaitabellen']]);
    expect(without.completeness.steps).toContainEqual({ code: 'topics', done: true });
  });

  it('changes without the topics, and the other way around', async () => {
    const { id } = await create({ topics: ['lassen'], skills: ['tig-rvs'] });
    expect(shown(await update(id, { topics: ['figma'] }))).toEqual([['figma', 'lassen'], ['tig-rvs']]);
    expect(shown(await update(id, { skills: ['auto-layout'] }))).toEqual([
      ['figma', 'lassen'],
      ['auto-layout'],
    ]);
    expect(shown(await update(id, { topics: ['figma'], skills: [] }))).toEqual([['figma'], []]);
    expect(shown(await update(id, { title: 'Nog iets' }))).toEqual([['figma'], []]);
  });

  it('goes along with a copy', async () => {
    const { id } = await create({ topics: ['lassen'], skills: ['tig-rvs'] });
    const { duplicateTraining } = await trainer.graphql<{ duplicateTraining: Answer }>(
      `mutation ($id: ID!) { duplicateTraining(id: $id) { ... on Training { topics { slug } skills { slug } } } }`,
      { id },
    );
    expect(shown(duplicateTraining)).toEqual([['lassen'], ['tig-rvs']]);
  });

  it('is a skill that everybody may see, and not a topic', async () => {
    const organisationId = await organisationOf(world, trainer);
    const parentId = await skillId(world, 'lassen');
    const own = await addSkill(trainer, { nameNl: 'Zoals wij het doen', parentId, organisationId });
    for (const skills of [['lassen'], ['bestaat-niet'], [own.slug]])
      expect((await create({ skills })).fields).toEqual([{ field: 'skills' }]);
    expect((await create({ topics: ['tig-rvs'] })).fields).toEqual([{ field: 'topics' }]);
    expect((await create({ skills: Array.from({ length: 13 }, (_, n) => `s${n}`) })).fields).toEqual([
      { field: 'skills' },
    ]);
  });
});
