import { FakeMeilisearch } from '../support/meilisearch.js';
import { publishTraining } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let fake: FakeMeilisearch;
let world: World;
let trainer: Caller;

beforeAll(async () => {
  fake = new FakeMeilisearch();
  world = await startWorld({ env: { MEILI_URL: await fake.start(), MEILI_PREFIX: 'ours_' } });
  await world.settle();
  trainer = await world.user({ trainer: true, name: 'Sanne Bäckström' });
});
afterAll(async () => {
  await world.close();
  await fake.stop();
});

const titles = async (query: string) => {
  const { search } = await world.visitor.graphql<{ search: { nodes: { hit: { title?: string } }[] } }>(
    `query ($query: String!) { search(query: $query, kinds: [TRAINING]) { nodes { hit { ... on Training { title } } } } }`,
    { query },
  );
  return search.nodes.map(({ hit }) => hit.title);
};
const asked = () => fake.requests.filter((request) => request.endsWith('/multi-search')).length;
const state = async () =>
  ((await world.visitor.http('GET', '/readyz')).json() as { searchIndex: string }).searchIndex;

describe('with Meilisearch', () => {
  it('has our settings from the start, the synonyms of the skills among them', () => {
    expect(fake.names()).toEqual(['ours_everything']);
    expect(fake.settings('ours_everything')!.synonyms!['photography']).toContain('fotografie');
  });

  it('answers from there, and forgets there what is gone', async () => {
    const { id } = await publishTraining(trainer, { topics: ['lassen'], title: 'Bijenhouden' });
    await world.settle();
    const before = asked();
    expect(await titles('bijenhoudn')).toEqual(['Bijenhouden']);
    expect(asked()).toBeGreaterThan(before);
    expect(await state()).toBe('meilisearch');
    await trainer.graphql(`mutation { archiveTraining(id: "${id}") { __typename } }`);
    expect(await titles('bijenhouden')).toEqual([]);
    await world.settle();
    expect(await titles('bijenhouden')).toEqual([]);
  });

  it('answers from the database while it is away, and catches up when it is back', async () => {
    const { id } = await publishTraining(trainer, { topics: ['lassen'], title: 'Mandenvlechten' });
    await world.settle();
    fake.down = true;
    await publishTraining(trainer, { topics: ['lassen'], title: 'Klompenmaken' });
    await trainer.graphql(`mutation { archiveTraining(id: "${id}") { __typename } }`);
    await world.settle();
    expect(await titles('klompenmaken')).toEqual(['Klompenmaken']);
    expect(await titles('mandenvlechten')).toEqual([]);
    expect(await state()).toContain('postgres');
    expect((await world.visitor.http('GET', '/readyz')).statusCode).toBe(200);

    fake.down = false;
    world.clock.forward({ seconds: 11 });
    await world.settle();
    expect(await state()).toBe('meilisearch');
    const before = asked();
    expect(await titles('klompenmaken')).toEqual(['Klompenmaken']);
    expect(await titles('mandenvlechten')).toEqual([]);
    expect(asked()).toBeGreaterThan(before);
    expect(fake.refused).toEqual([]);
  });
});
