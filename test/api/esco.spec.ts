import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportEsco, productSkills } from '../../apps/api/src/skills/index.js';
import { claim, claimsSeen, merge, skillId } from '../support/skills.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let folder: string;

beforeAll(async () => {
  world = await startWorld();
  folder = await mkdtemp(join(tmpdir(), 'nutshell-esco-'));
  await cp(join(import.meta.dirname, '..', 'support', 'esco'), folder, { recursive: true });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const file = (name: string): string => join(folder, name);
const run = () =>
  new ImportEsco(world.db).run({
    nl: file('skills_nl.csv'),
    en: file('skills_en.csv'),
    broader: file('broader.csv'),
  });

const stored = () =>
  world.db.query<{ slug: string }>(
    `SELECT s.slug, s.name_nl AS nl, s.name_en AS en, s.synonyms, s.source, up.slug AS parent FROM skills s
     LEFT JOIN skills up ON up.id = s.parent_id WHERE s.external_uri IS NOT NULL ORDER BY s.slug COLLATE "C"`,
  );

it('brings in what the classification holds, below what it has above it, and links what is there already', async () => {
  expect(await run()).toEqual({ concepts: 5, added: 4, linked: 1 });
  const docker = productSkills.find(({ slug }) => slug === 'docker')!;
  expect(await stored()).toEqual([
    {
      slug: 'containers-beheren-00000005',
      nl: 'containers beheren',
      en: 'containers beheren',
      synonyms: [],
      source: 'ESCO',
      parent: 'docker',
    },
    {
      slug: 'docker',
      nl: 'Docker',
      en: 'Docker',
      synonyms: [...docker.synonyms.nl, ...docker.synonyms.en, 'dockerised applications'],
      source: 'PRODUCT',
      parent: 'ontwikkelproces',
    },
    {
      slug: 'metaal-gieten-00000001',
      nl: 'metaal gieten',
      en: 'cast metal',
      synonyms: ['gietwerk in metaal', 'metalen gieten', 'metal casting', 'pour molten metal'],
      source: 'ESCO',
      parent: null,
    },
    expect.objectContaining({ slug: 'only-in-english-00000006', nl: 'only in English', parent: null }),
    expect.objectContaining({ slug: 'zandvormen-maken-00000002', parent: 'metaal-gieten-00000001' }),
  ]);
});

it('changes nothing the second time, and what changed the next', async () => {
  const before = await stored();
  expect(await run()).toEqual({ concepts: 5, added: 0, linked: 0 });
  expect(await stored()).toEqual(before);
  const text = await readFile(file('skills_nl.csv'), 'utf8');
  await writeFile(file('skills_nl.csv'), text.replace('zandvormen maken', 'vormen in zand maken'));
  await run();
  expect((await stored()).map(({ slug }) => slug)).toEqual(before.map(({ slug }) => slug));
  expect(await stored()).toContainEqual(expect.objectContaining({ nl: 'vormen in zand maken' }));
});

it('is found and claimed like any skill, and is no topic', async () => {
  const { skills, topics } = await world.visitor.graphql<{
    skills: { nodes: { name: string; source: string }[] };
    topics: { slug: string }[];
  }>('{ skills(text: "gietwerk") { nodes { name source } } topics { slug } }');
  expect(skills.nodes).toEqual([{ name: 'metaal gieten', source: 'ESCO' }]);
  expect(topics.filter(({ slug }) => slug.includes('gieten'))).toEqual([]);
});

it('leaves what was merged where it is', async () => {
  const [person, moderator] = [await world.user(), await world.user({ roles: ['moderator'] })];
  const from = await skillId(world, 'metaal-gieten-00000001');
  await claim(person, { skillId: from, level: 3 });
  await merge(moderator, from, await skillId(world, 'materiaalkennis-metaal'));
  await run();
  expect(await claimsSeen(person, world, person.id)).toMatchObject([
    { skill: { slug: 'materiaalkennis-metaal' } },
  ]);
  expect(await stored()).toContainEqual(
    expect.objectContaining({ slug: 'zandvormen-maken-00000002', parent: 'materiaalkennis-metaal' }),
  );
});

it('says what is wrong with a file', async () => {
  const other = { nl: file('broader.csv'), en: file('skills_en.csv') };
  await expect(new ImportEsco(world.db).run(other)).rejects.toThrow('lacks a column');
  await expect(new ImportEsco(world.db).run({ ...other, nl: file('nowhere.csv') })).rejects.toThrow('ENOENT');
});
