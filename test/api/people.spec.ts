import { organisationOf } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let tig: Caller;
let tigAndCad: Caller;
let quiet: Caller;
let freelancer: Caller;
let organisationId: string;

/** A tree of this test alone. */
const SKILLS = [
  ['proefvak', null, 'Proefvak', 'Trade on trial', []],
  ['proeflassen', 'proefvak', 'Proeflassen', 'Trial welding', ['laslassen']],
  ['proef-tig', 'proeflassen', 'Kwispellassen', 'Wagging', ['kwispelen']],
  ['proef-cad', 'proefvak', 'Zebratekenen', 'Zebra drawing', []],
] as const;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await startWorld();
  for (const [slug, parent, nl, en, synonyms] of SKILLS) {
    const [row] = await world.db.query<{ id: string }>(
      `INSERT INTO skills (id, slug, parent_id, name_nl, name_en, synonyms_nl)
       VALUES (uuidv7(), $1, (SELECT id FROM skills WHERE slug = $2), $3, $4, $5) RETURNING id`,
      [slug, parent, nl, en, synonyms],
    );
    ids[slug] = row!.id;
  }
  [asker, tig, tigAndCad, quiet, freelancer] = (await Promise.all(
    ['Vera Vraagt', 'Teun Toorts', 'Carla Compleet', 'Stijn Stil', 'Fleur Freelance'].map((name) =>
      world.user({ name }),
    ),
  )) as [Caller, Caller, Caller, Caller, Caller];
  organisationId = await organisationOf(world, asker, tig, tigAndCad, quiet);
  await claim(tig, 'proef-tig', 4);
  await claim(tigAndCad, 'proef-tig', 3);
  await claim(tigAndCad, 'proef-cad', 2);
  await claim(quiet, 'proef-tig', 4, 'ME');
  await claim(freelancer, 'proeflassen', 2, 'PUBLIC');
  await profile(tig, { city: 'Utrecht', languages: ['NL'] });
  await profile(tigAndCad, { city: 'Groningen', languages: ['NL', 'EN'] });
  await world.settle();
});
afterAll(() => world.close());

const profile = (caller: Caller, input: object) =>
  caller.graphql('mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input,
  });

async function claim(caller: Caller, skill: string, level: number, visibility = 'ORGANISATION') {
  const { claimSkill } = await caller.graphql<{ claimSkill: { __typename: string } }>(
    'mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { __typename } }',
    { input: { skillId: ids[skill], level, visibility } },
  );
  expect(claimSkill.__typename).toBe('SkillClaim');
}

interface Match {
  person: { name: string; viewer: { isColleague: boolean } };
  claims: { level: number; skill: { slug: string } }[];
  distanceKm: number | null;
}
interface People {
  totalCount: number;
  nodes: Match[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  facets: {
    openFor: { value: string; count: number }[];
    languages: { value: string; count: number }[];
    organisations: { value: { name: string }; count: number }[];
    skills: { value: { slug: string }; count: number }[];
  };
}

const find = async (caller: Caller, filter: object, more: object = {}): Promise<People> =>
  (
    await caller.graphql<{ people: People }>(
      `query ($filter: PeopleFilter, $sort: PeopleSort, $first: Int, $after: String) {
         people(filter: $filter, sort: $sort, first: $first, after: $after) {
           totalCount pageInfo { hasNextPage endCursor }
           nodes { person { name viewer { isColleague } } distanceKm claims { level skill { slug } } }
           facets { openFor { value count } languages { value count } organisations { value { name } count }
             skills { value { slug } count } } } }`,
      { filter, ...more },
    )
  ).people;
const names = ({ nodes }: People) => nodes.map(({ person }) => person.name);

it('finds who knows a skill, what hangs below it included, the strongest first, each with why', async () => {
  const found = await find(asker, { skills: ['proeflassen'] });
  expect(names(found)).toEqual(['Teun Toorts', 'Carla Compleet', 'Fleur Freelance']);
  expect(found.nodes[0]!.claims).toEqual([{ level: 4, skill: { slug: 'proef-tig' } }]);
  expect(found.totalCount).toBe(3);
});

it('finds who knows two skills both', async () => {
  const found = await find(asker, { skills: ['proeflassen', 'proef-cad'] });
  expect(names(found)).toEqual(['Carla Compleet']);
  expect(found.nodes[0]!.claims.map(({ skill }) => skill.slug)).toEqual(['proef-tig', 'proef-cad']);
  const { errors } = await asker.ask('{ people(filter: { skills: ["a", "b", "c"] }) { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('INVALID');
});

it('weighs what colleagues stand up for above a level that somebody gives themselves', async () => {
  await asker.graphql(
    'mutation ($input: EndorseSkillInput!) { endorseSkill(input: $input) { __typename } }',
    {
      input: {
        personId: tigAndCad.id,
        skillId: ids['proef-tig'],
        sentence: 'Laste onze leuning zonder één spat.',
      },
    },
  );
  expect(names(await find(asker, { skills: ['proeflassen'] }))[0]).toBe('Carla Compleet');
});

it('shows strangers only what is public', async () => {
  for (const stranger of [world.visitor, freelancer])
    expect(names(await find(stranger, { skills: ['proefvak'] }))).toEqual(['Fleur Freelance']);
  expect(names(await find(world.visitor, { text: 'kwispellassen' }))).toEqual([]);
  expect(names(await find(world.visitor, { text: 'Teun' }))).toEqual([]);
});

it('finds by words: a synonym, a slip of the pen, a part of a compound, a name', async () => {
  expect(names(await find(asker, { text: 'kwispelen' }))).toEqual(
    expect.arrayContaining(['Teun Toorts', 'Carla Compleet']),
  );
  const typo = await find(asker, { text: 'kwispelasen' });
  expect(names(typo)).toEqual(expect.arrayContaining(['Teun Toorts', 'Carla Compleet']));
  expect(typo.nodes[0]!.claims[0]!.skill.slug).toBe('proef-tig');
  expect(names(await find(asker, { text: 'Carla' }))).toEqual(['Carla Compleet']);
  expect(names(await find(asker, { text: 'bestaatnietwoord' }))).toEqual([]);
});

it('keeps to a circle, a language, what somebody is open for, a firm', async () => {
  const near = { latitude: 52.09, longitude: 5.12, radiusKm: 30 };
  const [only] = (await find(asker, { skills: ['proefvak'], near })).nodes;
  expect(only).toMatchObject({ person: { name: 'Teun Toorts' } });
  expect(only!.distanceKm).toBeLessThan(5);
  const far = await find(
    asker,
    { skills: ['proefvak'], near: { ...near, radiusKm: 300 } },
    { sort: 'DISTANCE' },
  );
  expect(names(far)).toEqual(['Teun Toorts', 'Carla Compleet']);
  expect(names(await find(asker, { skills: ['proefvak'], languages: ['EN'] }))).toEqual(['Carla Compleet']);
  await tig.graphql(
    'mutation ($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { __typename } }',
    {
      input: { openFor: ['QUESTION', 'CALL'], weeklyCap: 2 },
    },
  );
  expect(names(await find(asker, { skills: ['proefvak'], openFor: ['CALL'] }))).toEqual(['Teun Toorts']);
  expect(names(await find(asker, { skills: ['proefvak'], organisation: organisationId }))).toHaveLength(2);
  expect(names(await find(freelancer, { organisation: organisationId }))).toEqual([]);
});

it('counts what one could choose', async () => {
  const { facets } = await find(asker, { skills: ['proefvak'], languages: ['EN'] });
  expect(facets.languages).toEqual([
    { value: 'NL', count: 2 },
    { value: 'EN', count: 1 },
  ]);
  expect(facets.openFor).toEqual([{ value: 'QUESTION', count: 1 }]);
  expect(facets.organisations).toEqual([{ value: { name: 'Jansen Metaal' }, count: 1 }]);
});

it('lists colleagues where nothing is asked, page by page', async () => {
  const all = await find(asker, { organisation: organisationId });
  expect(names(all)).toHaveLength(4);
  const first = await find(asker, { organisation: organisationId }, { first: 3 });
  const rest = await find(asker, { organisation: organisationId }, { after: first.pageInfo.endCursor });
  expect([...names(first), ...names(rest)]).toEqual(names(all));
  expect(first.pageInfo.hasNextPage && !rest.pageInfo.hasNextPage).toBe(true);
  expect(all.facets.skills[0]).toEqual({ value: { slug: 'proef-tig' }, count: 2 });
});

it('puts who is away last, and forgets who left', async () => {
  await profile(tigAndCad, { headline: 'Ook weg' });
  await tig.graphql(
    'mutation ($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { __typename } }',
    {
      input: { openFor: ['QUESTION'], weeklyCap: 2, awayFrom: '2026-11-20' },
    },
  );
  expect(names(await find(asker, { skills: ['proef-tig'] })).at(-1)).toBe('Teun Toorts');
  await tig.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
    id: organisationId,
  });
  expect(names(await find(asker, { skills: ['proef-tig'] }))).toEqual(['Carla Compleet']);
  await world.settle();
  expect(names(await find(asker, { text: 'Toorts' }))).toEqual([]);
});
