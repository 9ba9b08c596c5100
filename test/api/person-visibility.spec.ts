import { organisationOf, questionRow } from '../support/posts.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let anna: Caller;
let colleague: Caller;
let former: Caller;
let stranger: Caller;
let moderator: Caller;

const SEEN = { headline: 'Lasser met liefde', about: 'Al dertig jaar rvs.', city: 'Zwolle' };

beforeAll(async () => {
  world = await startWorld();
  [anna, colleague, former, stranger] = (await Promise.all(
    ['Anna Zicht', 'Cas Collega', 'Fem Weg', 'Stef Vreemd'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller, Caller];
  moderator = await world.user({ name: 'Mo Derator', roles: ['moderator'] });
  const id = await organisationOf(world, anna, colleague, former);
  await former.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
    id,
  });
  await anna.graphql('mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { ...SEEN, languages: ['NL', 'EN'] },
  });
});
afterAll(() => world.close());

interface Seen {
  name: string;
  headline: string | null;
  about: string | null;
  city: string | null;
  languages: string[];
  openFor: string[];
  away: boolean;
  awayUntil: string | null;
  organisations: { name: string }[];
  trainer: { tradeName: string } | null;
  viewer: { isColleague: boolean; follows: boolean };
}

const page = async (caller: Caller, slug: string): Promise<Seen | null> =>
  (
    await caller.graphql<{ person: Seen | null }>(
      `query ($slug: String!) { person(slug: $slug) { name headline about city languages openFor away awayUntil
         organisations { name } trainer { tradeName } viewer { isColleague follows } } }`,
      { slug },
    )
  ).person;

const choose = async (caller: Caller, fields: Record<string, string>): Promise<string> =>
  (
    await caller.graphql<{ saveVisibility: { __typename: string } }>(
      'mutation ($input: SaveVisibilityInput!) { saveVisibility(input: $input) { __typename } }',
      { input: { fields: Object.entries(fields).map(([field, visibility]) => ({ field, visibility })) } },
    )
  ).saveVisibility.__typename;

const saveAvailability = async (caller: Caller, input: object): Promise<string> =>
  (
    await caller.graphql<{ saveAvailability: { __typename: string } }>(
      'mutation ($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { __typename } }',
      { input },
    )
  ).saveAvailability.__typename;

it('is for colleagues unless somebody chooses otherwise; strangers find no page', async () => {
  expect(await page(colleague, 'anna-zicht')).toEqual({
    name: 'Anna Zicht',
    ...SEEN,
    languages: ['NL', 'EN'],
    openFor: ['QUESTION'],
    away: false,
    awayUntil: null,
    organisations: [{ name: 'Jansen Metaal' }],
    trainer: null,
    viewer: { isColleague: true, follows: false },
  });
  for (const who of [stranger, former, moderator, world.visitor])
    expect(await page(who, 'anna-zicht')).toBeNull();
});

it('shows to everybody what is chosen to be public, field by field', async () => {
  expect(await choose(anna, { HEADLINE: 'PUBLIC', ABOUT: 'ME' })).toBe('Viewer');
  const nothing = { about: null, city: null, languages: [], openFor: [], organisations: [] };
  expect(await page(stranger, 'anna-zicht')).toMatchObject({ headline: SEEN.headline, ...nothing });
  expect(await page(world.visitor, 'anna-zicht')).toMatchObject({ headline: SEEN.headline, ...nothing });
  expect(await page(colleague, 'anna-zicht')).toMatchObject({ about: null, city: SEEN.city });
  expect(await page(anna, 'anna-zicht')).toMatchObject(SEEN);
  await choose(anna, { ORGANISATIONS: 'PUBLIC' });
  expect(await page(stranger, 'anna-zicht')).toMatchObject({ organisations: [{ name: 'Jansen Metaal' }] });
  expect(await choose(anna, { ORGANISATIONS: 'ME' })).toBe('InvalidInput');
});

it('shows of who writes in public only the name, and of who writes without a name nothing', async () => {
  const [writer, shy] = (await Promise.all([
    world.user({ name: 'Wies Schrijft' }),
    world.user({ name: 'Stille Steller' }),
  ])) as [Caller, Caller];
  for (const one of [writer, shy])
    await one.graphql('mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }', {
      input: SEEN,
    });
  await questionRow(world, writer);
  await questionRow(world, shy, { anonymous: true });
  expect(await page(stranger, 'wies-schrijft')).toMatchObject({
    name: 'Wies Schrijft',
    headline: null,
    city: null,
  });
  expect(await page(stranger, 'stille-steller')).toBeNull();
});

it('tells buyers who sells, until a trainer chooses otherwise; never less than the law asks', async () => {
  const { trainer, slug } = await bookableSession(world);
  await trainer.graphql('mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: SEEN,
  });
  const [{ slug: own }] = (await world.db.query('SELECT slug FROM people WHERE id = $1', [trainer.id])) as [
    { slug: string },
  ];
  expect(await page(world.visitor, own)).toMatchObject({ ...SEEN, openFor: [] });
  await choose(trainer, { HEADLINE: 'ME', ABOUT: 'ME', CITY: 'ME', LANGUAGES: 'ME', PHOTO: 'ME' });
  expect(await page(world.visitor, own)).toMatchObject({
    headline: null,
    about: null,
    city: null,
    trainer: { tradeName: expect.any(String) as string },
  });
  const { training } = await world.visitor.graphql<{ training: { trainer: Seen } }>(
    'query ($slug: String!) { training(slug: $slug) { trainer { name headline city trainer { tradeName } } } }',
    { slug },
  );
  expect(training.trainer).toMatchObject({ headline: null, city: null });
  expect(training.trainer.trainer).not.toBeNull();
});

it('says for what somebody is open and until when they are away, to those who may know', async () => {
  const input = { openFor: ['QUESTION', 'CALL', 'CALL'], weeklyCap: 5 };
  expect(await saveAvailability(anna, { ...input, awayFrom: '2026-11-20', awayUntil: '2026-11-23' })).toBe(
    'Viewer',
  );
  expect(await page(colleague, 'anna-zicht')).toMatchObject({
    openFor: ['QUESTION', 'CALL'],
    away: true,
    awayUntil: '2026-11-23',
  });
  expect(await page(stranger, 'anna-zicht')).toMatchObject({ openFor: [], away: false, awayUntil: null });
  const { viewer } = await anna.graphql<{ viewer: object }>(
    `{ viewer { availability { openFor weeklyCap awayFrom awayUntil } visibility { field visibility chosen } } }`,
  );
  expect(viewer).toMatchObject({
    availability: { weeklyCap: 5, awayFrom: '2026-11-20', awayUntil: '2026-11-23' },
    visibility: expect.arrayContaining([
      { field: 'ABOUT', visibility: 'ME', chosen: true },
      { field: 'CITY', visibility: 'ORGANISATION', chosen: false },
    ]) as object[],
  });
  expect(await saveAvailability(anna, { ...input, awayFrom: '2026-11-20', awayUntil: '2026-11-19' })).toBe(
    'InvalidInput',
  );
  await saveAvailability(anna, { openFor: [], weeklyCap: 0 });
  expect(await page(colleague, 'anna-zicht')).toMatchObject({ openFor: [], away: false });
});

it('knows who follows whom', async () => {
  await colleague.graphql('mutation ($input: FollowInput!) { follow(input: $input) { following } }', {
    input: { kind: 'PERSON', id: anna.id },
  });
  expect(await page(colleague, 'anna-zicht')).toMatchObject({ viewer: { isColleague: true, follows: true } });
});

it('never tells an address, wherever people stand', async () => {
  const asked = '{ viewer { organisations { members(first: 50) { nodes { person { id name slug } } } } } }';
  const answer = JSON.stringify(await colleague.graphql(asked));
  expect(answer).toContain('Anna Zicht');
  expect(answer).not.toContain('@');
});
