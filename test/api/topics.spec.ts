import { productSkills, putSkills, topics, TREE_VERSION } from '../../apps/api/src/skills/index.js';
import { startWorld, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const stored = () =>
  world.db.query<{ id: string; slug: string; parent: string | null; nl: string; en: string }>(
    `SELECT o.id, o.slug, b.slug AS parent, o.name_nl AS nl, o.name_en AS en, o.topic
     FROM skills o LEFT JOIN skills b ON b.id = o.parent_id ORDER BY o.slug COLLATE "C"`,
  );

const count = async (table: string): Promise<number> =>
  (await world.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]!.count;

const named = async (slug: string): Promise<{ name: string; synonyms: string[] }> =>
  (
    await world.db.query<{ name: string; synonyms: string[] }>(
      'SELECT name_nl AS name, synonyms FROM skills WHERE slug = $1',
      [slug],
    )
  )[0]!;

describe('the skills of the product', () => {
  it('are there from the first start, without the demo; the first two levels are topics', async () => {
    const expected = productSkills
      .map(({ slug, parent, depth, nl, en }) => ({ slug, parent, nl, en, topic: depth < 2 }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    expect(await stored()).toMatchObject(expected);
    const { topics: read } = await world.visitor.graphql<{ topics: object[] }>('{ topics { slug name } }');
    expect(read).toHaveLength(topics.length);
  });

  it('get the names and words they have now, and keep their place in what refers to them', async () => {
    const before = await stored();
    await world.db.query(
      `UPDATE skills SET name_nl = 'Oud', synonyms_nl = '{zelfbedacht}' WHERE slug IN ('lassen', 'tig-lassen')`,
    );
    await world.db.query(`DELETE FROM skills WHERE slug = 'penpot'`);
    await putSkills(world.db);
    const after = await stored();
    const rest = (rows: typeof before) => rows.filter(({ slug }) => slug !== 'penpot');
    expect(rest(after)).toEqual(rest(before));
    expect(after).toHaveLength(before.length);
    expect((await named('tig-lassen')).synonyms).toEqual(
      expect.arrayContaining(['zelfbedacht', 'tiglassen', 'gtaw']),
    );
    expect(await count(`skill_names WHERE key = 'oud'`)).toBe(0);
    expect(await count(`skill_names WHERE joined = 'tiglassen' AND own`)).toBe(1);
  });

  it('come once where many processes start together', async () => {
    await world.db.query('DELETE FROM skills');
    await Promise.all(Array.from({ length: 8 }, () => putSkills(world.db)));
    expect(await stored()).toHaveLength(productSkills.length);
    await Promise.all(Array.from({ length: 8 }, () => putSkills(world.db)));
    expect(await stored()).toHaveLength(productSkills.length);
  });

  it('go when they leave the tree, but for what somebody carries and what hangs above that', async () => {
    const person = await world.user();
    await world.db.query(
      `INSERT INTO skill_claims (person_id, skill_id, level, created_at, updated_at)
       SELECT $1, id, 2, now(), now() FROM skills WHERE slug = 'backinggas'`,
      [person.id],
    );
    const without = ['tig-lassen', 'tig-rvs', 'tig-aluminium', 'tig-dunne-plaat', 'backinggas', 'solderen'];
    const left = productSkills.filter(({ slug }) => !without.includes(slug));
    await putSkills(world.db, left, TREE_VERSION + 1);
    const slugs = (await stored()).map(({ slug }) => slug);
    expect(without.filter((slug) => slugs.includes(slug))).toEqual(['tig-lassen', 'backinggas']);
    expect(slugs).toHaveLength(left.length + 2);
  });

  it('take over what somebody added by the same address, and what it was merged into stays', async () => {
    await world.db.query(
      `UPDATE skills SET source = 'OWN', topic = false, name_nl = 'Eigen naam' WHERE slug = 'canva'`,
    );
    await world.db.query(
      `UPDATE skills SET merged_into_id = (SELECT id FROM skills WHERE slug = 'canva') WHERE slug = 'iconen'`,
    );
    await putSkills(world.db);
    expect(await named('canva')).toMatchObject({ name: 'Canva' });
    expect(await count(`skills WHERE slug = 'iconen' AND merged_into_id IS NOT NULL`)).toBe(1);
  });
});
