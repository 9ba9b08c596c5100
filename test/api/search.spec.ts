import { publishTraining, scheduleSession } from '../support/scenes.js';
import { book } from '../support/bookings.js';
import { Reindex } from '../../apps/api/src/platform/search/index.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let sanne: Caller;
let figma: { id: string; slug: string };
let figmaSession: string;

beforeAll(async () => {
  world = await startWorld();
  sanne = await world.user({ trainer: true, name: 'Sanne Bäckström' });
  figma = await publishTraining(sanne, { topics: ['figma'] });
  figmaSession = await scheduleSession(sanne, figma.id, { startsAt: '2026-12-15T09:00', capacity: 2 });
  await scheduleSession(sanne, figma.id, { startsAt: '2026-12-16T19:00', town: 'Groningen' });
  const piet = await world.user({ trainer: true, name: 'Piet de Boer' });
  const weld = await publishTraining(piet, {
    topics: ['lassen'],
    title: 'TIG-lassen van rvs',
    priceExVatCents: 40_000,
  });
  await scheduleSession(piet, weld.id, { startsAt: '2026-12-10T13:00', town: 'Groningen' });
  const english = await publishTraining(piet, {
    topics: [],
    title: 'Writing',
    language: 'EN',
    format: 'ONLINE',
  }).catch(() => null);
  expect(english).toBeNull();
  await world.settle();
});
afterAll(() => world.close());

interface Found {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    cursor: string;
    distanceKm: number | null;
    node: { title: string; slug: string };
    session: { id: string; localStart: string } | null;
  }[];
  facets: Record<string, object[]>;
}

const search = async (variables: object, caller = world.visitor): Promise<Found> =>
  (
    await caller.graphql<{ trainings: Found }>(
      `query ($filter: TrainingFilter, $sort: TrainingSort, $first: Int, $after: String) {
        trainings(filter: $filter, sort: $sort, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor }
          edges { cursor distanceKm node { title slug } session { id localStart } }
          facets { topics { topic { slug name } count } formats { format count } dayparts { daypart count } levels { level count } } } }`,
      variables,
    )
  ).trainings;
const titles = async (filter: object, sort = 'RELEVANCE') =>
  (await search({ filter, sort })).edges.map(({ node }) => node.title);

const FIGMA = 'Figma-componenten in één ochtend';
const WELD = 'TIG-lassen van rvs';
const groningen = { latitude: 53.2192, longitude: 6.5667, radiusKm: 25 };

describe('finding a training', () => {
  it.each([
    ['componenten', FIGMA],
    ['componentn', FIGMA],
    ['fimga', FIGMA],
    ['vormgeving', FIGMA],
    ['design', FIGMA],
    ['backstrom', FIGMA],
    ['lassen', WELD],
    ['las groningen', WELD],
  ])('by %j', async (text, title) => {
    expect((await titles({ text }))[0]).toBe(title);
  });

  it.each<[string, object, string[]]>([
    ['a topic and the branch above it', { topics: ['ontwerp'] }, [FIGMA]],
    ['a place', { near: groningen }, [WELD, FIGMA]],
    ['dates', { from: '2026-12-11', to: '2026-12-15' }, [FIGMA]],
    ['a daypart', { dayparts: ['AFTERNOON'] }, [WELD]],
    ['a price with VAT', { maxPriceCents: 11_495 }, [FIGMA]],
    ['a price just too low', { maxPriceCents: 11_494 }, []],
    ['seats', { seatsLeft: 9 }, []],
    ['language', { languages: ['EN'] }, []],
    ['format', { formats: ['FACE_TO_FACE'] }, [WELD, FIGMA]],
    ['level', { level: 2 }, [WELD, FIGMA]],
    ['duration', { maxDurationMinutes: 60 }, []],
  ])('by %s', async (_, filter, expected) => {
    expect(await titles(filter, 'DATE')).toEqual(expected);
  });

  it('says which date matches, and how far it is', async () => {
    const { edges } = await search({ filter: { near: groningen, text: 'figma' } });
    expect(edges[0]).toMatchObject({ session: { localStart: '2026-12-16T19:00' } });
    expect(edges[0]!.distanceKm).toBeLessThan(1);
    expect((await search({ filter: { near: groningen }, sort: 'DISTANCE' })).totalCount).toBe(2);
    const { errors } = await world.visitor.ask('{ trainings(sort: DISTANCE) { totalCount } }');
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: [{ field: 'filter.near' }] });
  });

  it('pages by a cursor that stays good', async () => {
    const one = await search({ first: 1, sort: 'DATE' });
    expect(one).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const two = await search({ first: 1, sort: 'DATE', after: one.pageInfo.endCursor });
    expect([...one.edges, ...two.edges].map(({ node }) => node.title)).toEqual([WELD, FIGMA]);
    expect(two.pageInfo.hasNextPage).toBe(false);
    const { errors } = await world.visitor.ask('{ trainings(after: "onzin") { totalCount } }');
    expect(errors![0]!.extensions.code).toBe('INVALID');
  });

  it('counts facets', async () => {
    const { facets } = await search({ filter: { topics: ['lassen'] } });
    expect(facets['topics']).toContainEqual({ topic: { slug: 'figma', name: 'Figma' }, count: 1 });
    expect(facets['formats']).toEqual([{ format: 'FACE_TO_FACE', count: 1 }]);
    expect(facets['dayparts']).toEqual([{ daypart: 'AFTERNOON', count: 1 }]);
    expect(facets['levels']).toEqual([
      { level: 1, count: 1 },
      { level: 2, count: 1 },
    ]);
  });

  it('shows it on a map and in a calendar', async () => {
    const { trainingsMap, sessions } = await world.visitor.graphql<{
      trainingsMap: object[];
      sessions: object[];
    }>(`{
      trainingsMap(filter: { text: "figma lassen" }) { town sessionCount sessions { training { title } } }
      sessions(filter: { topics: ["ontwerp"] }, from: "2026-12-01T00:00:00Z", to: "2026-12-16T00:00:00Z") { id } }`);
    expect(trainingsMap).toHaveLength(2);
    expect(trainingsMap).toContainEqual({
      town: 'Groningen',
      sessionCount: 2,
      sessions: [{ training: { title: WELD } }, { training: { title: FIGMA } }],
    });
    expect(sessions).toEqual([{ id: figmaSession }]);
  });

  it('suggests while one types', async () => {
    const suggest = async (text: string) =>
      (
        await world.visitor.graphql<{ suggestions: object[] }>(
          `query ($text: String!) { suggestions(text: $text) { __typename
            ... on TrainingSuggestion { highlight training { slug } } ... on PersonSuggestion { highlight person { name } }
            ... on TopicSuggestion { topic { slug } } ... on TownSuggestion { place { town } } } }`,
          { text },
        )
      ).suggestions;
    expect(await suggest('fig')).toContainEqual({
      __typename: 'TrainingSuggestion',
      highlight: '<mark>Fig</mark>ma-componenten in één ochtend',
      training: { slug: figma.slug },
    });
    expect(await suggest('sann')).toContainEqual({
      __typename: 'PersonSuggestion',
      highlight: '<mark>Sann</mark>e Bäckström',
      person: { name: 'Sanne Bäckström' },
    });
    expect(await suggest('vormg')).toContainEqual({
      __typename: 'TopicSuggestion',
      topic: { slug: 'ontwerp' },
    });
    expect(await suggest('utrech')).toContainEqual({
      __typename: 'TownSuggestion',
      place: { town: 'Utrecht' },
    });
    expect(await suggest('   ')).toEqual([]);
    const { places } = await world.visitor.graphql<{ places: object[] }>(
      '{ places(text: "gronin") { town province } }',
    );
    expect(places[0]).toEqual({ town: 'Groningen', province: 'Groningen' });
  });

  it('lists topics with what there is', async () => {
    const { topics } = await world.visitor.graphql<{ topics: { trainingCount: number }[] }>(
      '{ topics { slug name trainingCount } }',
    );
    expect(topics.filter(({ trainingCount }) => trainingCount)).toEqual([
      { slug: 'figma', name: 'Figma', trainingCount: 1 },
      { slug: 'lassen', name: 'Lassen', trainingCount: 1 },
      { slug: 'ontwerp', name: 'Ontwerp', trainingCount: 1 },
      { slug: 'techniek', name: 'Techniek en metaal', trainingCount: 1 },
    ]);
  });
});

describe('the index', () => {
  it('follows seats, prices, dates and the archive', async () => {
    const joost = await world.user({ trainer: true, name: 'Joost' });
    const { id } = await publishTraining(joost, { topics: ['lassen'], title: 'Frezen op maat' });
    const session = await scheduleSession(joost, id, { startsAt: '2027-01-20T09:00', capacity: 1 });
    await world.settle();
    const seats = () => titles({ text: 'frezen', seatsLeft: 1 });
    expect(await seats()).toEqual(['Frezen op maat']);
    await book(await world.user(), session);
    await world.settle();
    expect(await seats()).toEqual([]);
    world.clock.forward({ minutes: 16 });
    await world.settle();
    expect(await seats()).toEqual(['Frezen op maat']);

    await joost.graphql(
      `mutation { updateTraining(id: "${id}", input: { title: "Draaien op maat" }) { __typename } }`,
    );
    await world.settle();
    expect(await titles({ text: 'draaien' })).toEqual(['Draaien op maat']);
    await joost.graphql(`mutation { removeSession(id: "${session}") { __typename } }`);
    await world.settle();
    expect((await search({ filter: { text: 'draaien' } })).edges[0]!.session).toBeNull();
    await joost.graphql(`mutation { archiveTraining(id: "${id}") { __typename } }`);
    // Before the index has heard of it, too.
    expect(await titles({ text: 'draaien' })).toEqual([]);
    await world.settle();
    expect(await titles({ text: 'draaien' })).toEqual([]);
  });

  it('never shows a draft', async () => {
    await sanne.graphql('mutation { createTraining(input: { title: "Zeepziederij" }) { __typename } }');
    await world.settle();
    expect(await titles({ text: 'zeepziederij' })).toEqual([]);
  });

  it('is rebuilt from the rows', async () => {
    await world.db.query('DELETE FROM search_documents');
    expect(await titles({ text: 'figma' })).toEqual([]);
    await world.app.get(Reindex).run();
    expect(await titles({ text: 'figma' })).toEqual([FIGMA]);
  });
});

describe('a published training', () => {
  it('is found within five seconds', async () => {
    const live = await startWorld({ worker: true });
    const trainer = await live.user({ trainer: true });
    await publishTraining(trainer, { topics: ['lassen'], title: 'Bijenhouden' });
    const published = performance.now();
    for (;;) {
      const { trainings } = await live.visitor.graphql<{ trainings: { totalCount: number } }>(
        '{ trainings(filter: { text: "bijenhoudn" }) { totalCount } }',
      );
      if (trainings.totalCount) break;
      expect(performance.now() - published).toBeLessThan(5_000);
    }
    await live.close();
  });
});
