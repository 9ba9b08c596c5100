import { putTopics, topics } from '../../apps/api/src/trainings/index.js';
import { startWorld, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const stored = () =>
  world.db.query<{ id: string; slug: string; parent: string | null; nl: string; en: string }>(
    `SELECT o.id, o.slug, b.slug AS parent, o.name_nl AS nl, o.name_en AS en
     FROM skills o LEFT JOIN skills b ON b.id = o.parent_id ORDER BY o.slug COLLATE "C"`,
  );

describe('the topics of the product', () => {
  it('are there from the first start, without the demo', async () => {
    const expected = topics
      .map(({ slug, parent, nl, en }) => ({ slug, parent, nl, en }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    expect(await stored()).toMatchObject(expected);
    const { topics: read } = await world.visitor.graphql<{ topics: object[] }>('{ topics { slug name } }');
    expect(read).toHaveLength(topics.length);
  });

  it('get the names they have now, and keep their place in what refers to them', async () => {
    const before = await stored();
    await world.db.query(
      `UPDATE skills SET name_nl = 'Oud', synonyms = '{}' WHERE slug IN ('lassen', 'techniek')`,
    );
    await world.db.query(`DELETE FROM skills WHERE slug = 'figma'`);
    await putTopics(world.db);
    const after = await stored();
    const rest = (rows: typeof before) => rows.filter(({ slug }) => slug !== 'figma');
    expect(rest(after)).toEqual(rest(before));
    expect(after).toHaveLength(before.length);
  });

  it('come once where many processes start together', async () => {
    await world.db.query('DELETE FROM skills');
    await Promise.all(Array.from({ length: 8 }, () => putTopics(world.db)));
    expect(await stored()).toHaveLength(topics.length);
    await Promise.all(Array.from({ length: 8 }, () => putTopics(world.db)));
    expect(await stored()).toHaveLength(topics.length);
  });
});
