import { synonymGroups } from '../../apps/api/src/skills/index.js';
import { organisationOf, questionRow } from '../support/posts.js';
import { addSkill, claim, skillId } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let welder: Caller;
let colleague: Caller;
let outsider: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [welder, colleague, outsider] = (await Promise.all(
    ['Wim Lasser', 'Carla Collega', 'Olga Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  organisationId = await organisationOf(world, welder, colleague);
});
afterAll(() => world.close());

const find = async (
  text: string | null,
  more: { parent?: string; first?: number; after?: string } = {},
  caller = world.visitor,
  language = 'nl',
) => {
  const { data } = await caller.ask<{
    skills: {
      nodes: { slug: string; name: string }[];
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }>(
    `query ($text: String, $parent: String, $first: Int, $after: String) {
       skills(text: $text, parent: $parent, first: $first, after: $after) {
         nodes { slug name } totalCount pageInfo { endCursor hasNextPage } } }`,
    { text, ...more },
    { 'accept-language': language },
  );
  return data.skills;
};
const slugs = async (...args: Parameters<typeof find>) => (await find(...args)).nodes.map(({ slug }) => slug);

const suggest = async (text: string, caller = world.visitor): Promise<string[]> =>
  (
    await caller.graphql<{ suggestSkills: { slug: string }[] }>(
      'query ($text: String!) { suggestSkills(text: $text) { slug } }',
      { text },
    )
  ).suggestSkills.map(({ slug }) => slug);

describe('finding a skill as one types', () => {
  it.each([
    ['by its name', 'tig-lassen', 'tig-lassen'],
    ['by how it begins', 'draaitab', 'draaitabellen'],
    ['written as one word', 'tiglassen', 'tig-lassen'],
    ['written as two', 'power bi', 'power-bi'],
    ['by an English name', 'stick welding', 'elektrodelassen'],
    ['by a synonym', 'vorkheftruck', 'heftruck'],
    ['by a word people get wrong', 'exel', 'excel'],
    ['with a slip', 'lasymbolen', 'lassymbolen'],
    ['with two letters swapped', 'hydaruliek', 'hydrauliek'],
    ['with a letter left out', 'componentn', 'figma-componenten'],
    ['with its words the other way around', 'lassen rvs tig', 'tig-rvs'],
    ['with accents and capitals', 'WÓRDPRESS', 'wordpress'],
    ['with signs in it', 'C#', 'dotnet'],
  ])('%s: %s', async (_how, text, slug) => expect(await slugs(text)).toContain(slug));

  it('puts the very name first, then how names begin, and compounds along', async () => {
    const found = await slugs('lassen');
    expect(found[0]).toBe('lassen');
    expect(found).toEqual(
      expect.arrayContaining(['tig-lassen', 'mig-mag-lassen', 'elektrodelassen', 'robotlassen']),
    );
    expect(await slugs('bestaat helemaal niet')).toEqual([]);
  });

  it('stays below a skill, and without a text shows what hangs right below it by name', async () => {
    expect(await slugs('plaat', { parent: 'lassen' })).toEqual(['tig-dunne-plaat']);
    expect(await slugs(null, { parent: 'tig-lassen' })).toEqual(
      ['backinggas', 'tig-dunne-plaat', 'tig-rvs', 'tig-aluminium'].sort((a, b) =>
        names[a]!.localeCompare(names[b]!),
      ),
    );
    expect((await find(null, { parent: 'tig-lassen' }, world.visitor, 'en')).nodes[0]!.name).toBe('Purging');
  });

  it('comes page by page', async () => {
    const first = await find('lassen', { first: 3 });
    const second = await find('lassen', { first: 3, after: first.pageInfo.endCursor });
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true } });
    expect(first.totalCount).toBeGreaterThan(10);
    expect(second.nodes.map(({ slug }) => slug)).toEqual((await slugs('lassen', { first: 6 })).slice(3));
  });
});

const names: Record<string, string> = {
  backinggas: 'Backinggas',
  'tig-dunne-plaat': 'Dunne plaat TIG-lassen',
  'tig-rvs': 'RVS TIG-lassen',
  'tig-aluminium': 'Aluminium TIG-lassen',
};

describe('the skill of a text', () => {
  it.each([
    ['Mijn TIG-las in rvs wordt zwart', 'Welke stroom en hoeveel gas bij 2 mm?', 'tig-lassen'],
    ['Draaitabel telt lege cellen mee', 'In Excel krijg ik een verkeerd totaal.', 'draaitabellen'],
    ['Hoe lees ik een lassymbool op tekening?', '', 'lassymbolen'],
    ['Foutmelding bij plc', 'De Siemens S7-1200 gaat in stop.', 'siemens-tia'],
    ['Welke btw op een e-factuur via Peppol?', '', 'facturen'],
    ['Mijn excelbestand is traag', '', 'excel'],
    ['Scherm flikkert in mijn React app', 'useState geeft de oude waarde', 'react-state'],
    ['Wie kan mij helpen met Powerbi?', '', 'power-bi'],
    ['Kan iemand een sjabloon in Word maken?', '', 'word-sjablonen'],
    ['Hoe vraag ik een collega om op te ruimen? (5S)', '', 'vijf-s'],
    ['how do I merge branches in git', '', 'git'],
    ['De frezmachine trilt', 'bij het frezen van rvs', 'verspanen'],
  ])('%s', async (title, text, slug) => expect(await suggest(`${title}\n${text}`)).toContain(slug));

  it('is not read into everyday words', async () => {
    expect(await suggest('Ik word moe van de rest, go! Dat maakt niet uit.')).toEqual([]);
    expect(await suggest('De koffie is op')).toEqual([]);
    expect(await suggest('')).toEqual([]);
    expect(await suggest('Hoe zet ik een inhoudsopgave in Word?')).toContain('word');
  });

  it('is read from the beginning of a text, however long', async () => {
    const long = `${'De koffie is op en niemand zet nieuwe. '.repeat(2_000)} In Excel.`;
    expect(await suggest(`Draaitabel ${long}`)).toEqual(['draaitabellen', 'excel']);
  });
});

describe('a skill', () => {
  it('says where it hangs, in the language of the reader', async () => {
    const { data } = await world.visitor.ask(
      `{ skill(slug: "tig-rvs") { name nameNl nameEn synonyms source parent { slug } path { slug } children { slug }
           peopleCount trainingCount viewer { follows claim { id } } } skill2: skill(slug: "bestaat-niet") { id } }`,
      {},
      { 'accept-language': 'en' },
    );
    expect(data).toEqual({
      skill: {
        name: 'TIG welding stainless steel',
        nameNl: 'RVS TIG-lassen',
        nameEn: 'TIG welding stainless steel',
        synonyms: expect.arrayContaining(['inox', 'rvs tiglassen']),
        source: 'PRODUCT',
        parent: { slug: 'tig-lassen' },
        path: [{ slug: 'techniek' }, { slug: 'lassen' }, { slug: 'tig-lassen' }],
        children: [],
        peopleCount: 0,
        trainingCount: 0,
        viewer: { follows: false, claim: null },
      },
      skill2: null,
    });
  });

  it('counts the people below it that the reader may see', async () => {
    await claim(welder, { skillId: await skillId(world, 'tig-rvs'), level: 3 });
    await claim(welder, { skillId: await skillId(world, 'pijplassen'), level: 2, visibility: 'ME' });
    await claim(colleague, { skillId: await skillId(world, 'lassen'), level: 1, visibility: 'PUBLIC' });
    await claim(outsider, { skillId: await skillId(world, 'tig-lassen'), level: 0, visibility: 'PUBLIC' });
    const people = async (caller: Caller) =>
      (
        await caller.graphql<{ a: { peopleCount: number }; b: { peopleCount: number } }>(
          '{ a: skill(slug: "techniek") { peopleCount } b: skill(slug: "pijplassen") { peopleCount } }',
        )
      ).a.peopleCount;
    expect(await people(world.visitor)).toBe(1);
    expect(await people(outsider)).toBe(1);
    expect(await people(colleague)).toBe(2);
    expect(await people(welder)).toBe(2);
  });
});

it('counts the questions about it, or below it, that the reader may see', async () => {
  for (const [slug, more] of [
    ['tig-rvs', {}],
    ['lassen', { organisationId }],
    ['pijplassen', { organisationId, anonymous: true }],
    ['figma', {}],
  ] as const)
    await world.db.query(
      'INSERT INTO post_skills (post_id, skill_id) SELECT $1, id FROM skills WHERE slug = $2',
      [await questionRow(world, welder, more), slug],
    );
  const count = async (caller: Caller) =>
    (
      await caller.graphql<{ skill: { questionCount: number } }>(
        '{ skill(slug: "techniek") { questionCount } }',
      )
    ).skill.questionCount;
  expect([await count(world.visitor), await count(outsider), await count(colleague)]).toEqual([1, 1, 3]);
});

describe('a skill of one’s own', () => {
  it('is for who works there, or for everybody', async () => {
    const parentId = await skillId(world, 'plaatwerk');
    const own = await addSkill(welder, { nameNl: 'Klinknagels van Jansen', parentId, organisationId });
    expect(own).toMatchObject({ __typename: 'Skill', slug: 'klinknagels-van-jansen' });
    const open = await addSkill(welder, { nameEn: 'Copper roofing', parentId });
    expect(await slugs('klinknagels')).toEqual([]);
    expect(await slugs('klinknagels', {}, outsider)).toEqual([]);
    expect(await slugs('klinknagels', {}, colleague)).toEqual([own.slug]);
    expect(await slugs('copper roof')).toEqual([open.slug]);
    const read = '{ skill(slug: "klinknagels-van-jansen") { name parent { slug } source } }';
    expect(await outsider.graphql(read)).toEqual({ skill: null });
    expect(await colleague.graphql(read)).toEqual({
      skill: { name: 'Klinknagels van Jansen', parent: { slug: 'plaatwerk' }, source: 'OWN' },
    });
    const asked = await outsider.ask(
      `mutation ($id: ID!) { claimSkill(input: { skillId: $id, level: 2 }) { __typename } }`,
      { id: own.id },
    );
    expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const foreign = await addSkill(outsider, { nameNl: 'Iets anders', parentId, organisationId });
    expect(foreign.__typename).toBe('NotMember');
  });

  it('is not added where there is one by almost that name, unless it is another', async () => {
    const parentId = await skillId(world, 'verspanen');
    const like = await addSkill(welder, { nameNl: 'CNC fresen', parentId });
    expect(like).toMatchObject({
      __typename: 'SkillExists',
      skillId: await skillId(world, 'cnc-frezen'),
      same: false,
    });
    expect(like.message).toContain('CNC-frezen');
    expect(await addSkill(welder, { nameNl: 'CNC fresen', parentId, different: true })).toMatchObject({
      __typename: 'Skill',
    });
    expect(await addSkill(welder, { nameNl: 'cnc frezen', parentId, different: true })).toMatchObject({
      __typename: 'SkillExists',
      same: true,
    });
    expect(await addSkill(welder, { nameNl: 'x', parentId })).toMatchObject({
      fields: [{ field: 'nameNl' }],
    });
    expect(await addSkill(welder, { nameNl: 'Koop op www.nep.nl', parentId })).toMatchObject({
      fields: [{ field: 'nameNl' }],
    });
  });

  it('comes once, however many add it at the same time', async () => {
    const parentId = await skillId(world, 'onderhoud');
    const adders = await Promise.all(Array.from({ length: 10 }, () => world.user()));
    const answers = await Promise.all(
      adders.map((adder, n) =>
        addSkill(adder, { nameNl: n % 2 ? 'Kettingzaag-onderhoud' : 'kettingzaag onderhoud', parentId }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Skill')).toHaveLength(1);
    expect(answers.filter(({ __typename, same }) => __typename === 'SkillExists' && same)).toHaveLength(9);
  });

  it('is kept to one by the database too', async () => {
    const parent = await skillId(world, 'lean');
    const put = (slug: string, name: string) =>
      world.db.query(
        `INSERT INTO skills (id, slug, parent_id, name_nl, name_en, source) VALUES (uuidv7(), $1, $2, $3, $3, 'OWN')`,
        [slug, parent, name],
      );
    await put('eigen-een', 'Kaarten  trekken');
    await expect(put('eigen-twee', 'kaarten-trekken')).rejects.toThrow('skills_own_name');
  });

  it('is added so often a day', async () => {
    const busy = await world.user();
    const parentId = await skillId(world, 'logistiek');
    await world.db.query(
      `INSERT INTO skills (id, slug, parent_id, name_nl, name_en, source, created_by, created_at)
       SELECT uuidv7(), 'veel-' || n, $1, 'Veel ' || repeat(chr(96 + n), 9), 'x', 'OWN', $2, $3 FROM generate_series(1, 15) n`,
      [parentId, busy.id, world.clock.now()],
    );
    expect((await addSkill(busy, { nameNl: 'Nog een', parentId })).__typename).toBe('PostingTooFast');
  });
});

it('tells the search which words mean the same, of what everybody may see', async () => {
  const groups = new Map((await synonymGroups(world.db)).map(({ slug, words }) => [slug, words]));
  expect(groups.get('tig-lassen')).toEqual(
    expect.arrayContaining(['tig lassen', 'tiglassen', 'tig', 'gtaw']),
  );
  expect(groups.get('lassen')).toEqual(expect.arrayContaining(['lassen', 'welding', 'lasnaad']));
  expect(groups.get('lassen')).not.toContain('tig');
  expect(groups.has('klinknagels-van-jansen')).toBe(false);
  expect(groups.size).toBeGreaterThan(500);
});
