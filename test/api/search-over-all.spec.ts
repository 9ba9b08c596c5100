import { publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let sanne: Caller;
const FIGMA = 'Figma-componenten in één ochtend';

beforeAll(async () => {
  world = await startWorld();
  sanne = await world.user({ trainer: true, name: 'Sanne Bäckström' });
  const figma = await publishTraining(sanne, { topics: ['figma'] });
  await scheduleSession(sanne, figma.id, { startsAt: '2026-12-15T09:00' });
  await world.settle();
});
afterAll(() => world.close());

const RESULT = `kind score highlight snippet
  hit { __typename ... on Training { title } ... on Person { name } }`;

interface Result {
  kind: string;
  score: number;
  highlight: string;
  snippet: string;
  hit: { __typename: string; title?: string; name?: string };
}

const search = async (variables: object, caller = world.visitor) =>
  (
    await caller.graphql<{
      search: {
        nodes: Result[];
        totalCount: number;
        groups: { kind: string; totalCount: number; nodes: Result[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        facets: Record<string, { count: number }[]>;
      };
    }>(
      `query ($query: String!, $kinds: [SearchKind!], $filter: SearchFilterInput, $first: Int, $after: String) {
        search(query: $query, kinds: $kinds, filter: $filter, first: $first, after: $after) {
          nodes { ${RESULT} } totalCount pageInfo { hasNextPage endCursor }
          groups { kind totalCount nodes { ${RESULT} } }
          facets { kinds { kind count } skills { slug name count } languages { language count }
            organisations { organisation { name } count } statuses { status count } } } }`,
      variables,
    )
  ).search;

describe('one search', () => {
  it('finds trainings and people in one list, and apart', async () => {
    const found = await search({ query: 'figma' });
    expect(found.nodes.map(({ kind, hit }) => [kind, hit.title ?? hit.name])).toEqual([
      ['TRAINING', FIGMA],
      ['PERSON', 'Sanne Bäckström'],
    ]);
    expect(found.totalCount).toBe(2);
    expect(found.groups.map(({ kind, totalCount, nodes }) => [kind, totalCount, nodes.length])).toEqual([
      ['TRAINING', 1, 1],
      ['PERSON', 1, 1],
    ]);
    expect(found.nodes[0]!.highlight).toContain('<mark>Figma</mark>');
    expect(found.facets.kinds).toHaveLength(2);
    expect(found.facets.skills).toContainEqual(expect.objectContaining({ slug: 'figma', count: 2 }));
  });
});
