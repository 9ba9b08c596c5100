import { organisationOf, trust } from '../support/posts.js';
import { accept, answer, ask, skillId } from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let helper: Caller;
let outsider: Caller;

beforeAll(async () => {
  world = await startWorld();
  [asker, helper, outsider] = (await Promise.all(
    ['Anna Vraagstaart', 'Hugo Helper', 'Olga Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  await trust(world, asker, helper, outsider);
});
afterAll(() => world.close());

async function found(caller: Caller, query: string): Promise<string[]> {
  await world.settle();
  const { search } = await caller.graphql<{ search: { nodes: { hit: { title?: string } }[] } }>(
    `query ($query: String!) { search(query: $query, kinds: [QUESTION]) { nodes { hit { ... on Question { title } } } } }`,
    { query },
  );
  return search.nodes.flatMap(({ hit }) => hit.title ?? []);
}

describe('a question is found', () => {
  it('by its words, its skills, and what is answered', async () => {
    const { id } = await ask(asker, {
      title: 'Waarom trekt mijn plaatje krom?',
      text: 'Bij het hechten van de hoeken.',
      skillIds: [await skillId(world, 'figma')],
    });
    const said = await answer(helper, id, 'Koel met een **koperen** strip eronder.');
    for (const query of ['krom', 'hechten', 'figma', 'koperen strip', 'Vraagstaart', 'Helper'])
      expect([query, await found(world.visitor, query)]).toEqual([
        query,
        ['Waarom trekt mijn plaatje krom?'],
      ]);
    await accept(asker, said.id);
    await helper.graphql(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
      input: { postId: said.id, text: 'Koel met een messing strip eronder.' },
    });
    expect(await found(world.visitor, 'messing')).toHaveLength(1);
    expect(await found(world.visitor, 'koperen')).toEqual([]);
    await accept(asker, said.id, false);
    await helper.graphql(`mutation ($id: ID!) { removePost(id: $id) { __typename } }`, { id: said.id });
    expect(await found(world.visitor, 'messing')).toEqual([]);
    await asker.graphql(`mutation ($id: ID!) { removePost(id: $id) { __typename } }`, { id });
    expect(await found(world.visitor, 'krom')).toEqual([]);
  });

  it('of an organisation by who works there', async () => {
    const organisationId = await organisationOf(world, asker, helper);
    await ask(asker, { title: 'Waar ligt de pneumatische sleutel?', organisationId });
    expect(await found(helper, 'pneumatisch')).toHaveLength(1);
    for (const stranger of [outsider, world.visitor])
      expect(await found(stranger, 'pneumatisch')).toEqual([]);
  });

  it('not by the name of who asked without one', async () => {
    const { id } = await ask(asker, { title: 'Wie legt mij de urenstaat uit?', anonymous: true });
    await answer(asker, id, 'Ik bedoel die van de avonddienst.');
    expect(await found(helper, 'urenstaat avonddienst')).toHaveLength(1);
    for (const caller of [helper, asker])
      expect(await found(caller, 'Vraagstaart')).not.toContain('Wie legt mij de urenstaat uit?');
  });
});
