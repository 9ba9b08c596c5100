import { organisationOf, trust } from '../support/posts.js';
import { answer, ask, claim, refusal, skillId } from '../support/questions.js';
import { statementsOf } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let colleague: Caller;
let outsider: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  [asker, colleague, outsider] = (await Promise.all(
    ['Anna Vraag', 'Lars Lezer', 'Olga Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  organisationId = await organisationOf(world, asker, colleague);
  await trust(world, asker, colleague, outsider);
});
afterAll(() => world.close());

const LIST = `query ($filter: QuestionFilter, $sort: QuestionSort, $first: Int, $after: String) {
  questions(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    nodes { id title status answerCount skills { slug } author { name } viewer { canAnswer } } } }`;

interface Listed {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: {
    id: string;
    title: string;
    status: string;
    answerCount: number;
    author: { name: string } | null;
  }[];
}
const list = async (caller: Caller, filter: object = {}, more: object = {}): Promise<Listed> =>
  (await caller.graphql<{ questions: Listed }>(LIST, { filter, ...more })).questions;
const titles = async (caller: Caller, filter: object = {}, more: object = {}): Promise<string[]> =>
  (await list(caller, filter, more)).nodes.map(({ title }) => title);

const PAGE = `query ($slug: String!) { question(slug: $slug) {
  id slug title textHtml status unanswered answerCount votes author { name } organisation { name } photos { url } skills { name }
  acceptedAnswer { id } duplicateOf { slug title } duplicates { slug title } freshness { askedAt obsolete } relatedTrainings { title }
  comments(first: 5) { nodes { textHtml author { name } } }
  answers(first: 10) { totalCount nodes { textHtml votes accepted author { name } viewer { canAccept voted canVote }
    comments(first: 3) { nodes { textHtml author { name } } } } }
  askedTo { reason state person { name } } nextWave { wave at }
  viewer { isAuthor follows voted canAnswer canMarkDuplicate canWiden canHandOver canConfirmFresh route { reason } } } }`;

describe('a question', () => {
  it('is asked with a title alone, has an address of its own, and is read by everybody', async () => {
    const asked = await ask(asker, { title: 'Hoe las ik 3 mm rvs zonder kromtrekken?' });
    expect(asked).toMatchObject({
      __typename: 'Question',
      slug: 'hoe-las-ik-3-mm-rvs-zonder-kromtrekken',
      state: 'VISIBLE',
      status: 'OPEN',
    });
    const again = await ask(colleague, { title: 'Hoe las ik 3 mm rvs zonder kromtrekken?' });
    expect(again.slug).toBe('hoe-las-ik-3-mm-rvs-zonder-kromtrekken-2');
    const { question } = await world.visitor.graphql<{ question: { title: string; viewer: object } }>(PAGE, {
      slug: asked.slug,
    });
    expect(question).toMatchObject({
      title: 'Hoe las ik 3 mm rvs zonder kromtrekken?',
      viewer: { isAuthor: false, canAnswer: false, canHandOver: false, route: null },
    });
  });

  it('of an organisation is there for who works there, in lists and on its page', async () => {
    const { slug, id } = await ask(asker, { title: 'Waar ligt de sleutel van hal 2?', organisationId });
    expect((await colleague.graphql<{ question: { id: string } }>(PAGE, { slug })).question.id).toBe(id);
    for (const stranger of [outsider, world.visitor]) {
      expect((await stranger.graphql<{ question: unknown }>(PAGE, { slug })).question).toBeNull();
      expect(await titles(stranger)).not.toContain('Waar ligt de sleutel van hal 2?');
      expect(await titles(stranger, { text: 'sleutel' })).toEqual([]);
    }
    expect(await titles(colleague, { text: 'sleutels', scope: 'ORGANISATION' })).toEqual([
      'Waar ligt de sleutel van hal 2?',
    ]);
    expect((await ask(outsider, { organisationId })).__typename).toBe('NotMember');
    expect(await refusal(answer(outsider, id))).toBe('NOT_FOUND');
  });

  it('tells what is wrong with it before anything is written', async () => {
    const { askQuestion } = await asker.graphql<{ askQuestion: { fields: { field: string }[] } }>(
      `mutation { askQuestion(input: { title: "Hoe?", scope: PUBLIC }) { __typename ... on InvalidInput { fields { field } } } }`,
    );
    expect(askQuestion).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'title' }] });
    const broken = await refusal(ask(asker, { skillIds: ['geen id'] }));
    expect(broken).toBeUndefined();
    expect(await ask(asker, { skillIds: ['geen id'] })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('of a new account waits for a moderator, and is seen by its author alone', async () => {
    const newcomer = await world.user({ name: 'Nina Nieuw' });
    const { slug, state } = await ask(newcomer, { title: 'Mag ik hier iets vragen over lassen?' });
    expect(state).toBe('QUEUED');
    expect((await newcomer.graphql<{ question: { title: string } }>(PAGE, { slug })).question.title).toBe(
      'Mag ik hier iets vragen over lassen?',
    );
    expect((await outsider.graphql<{ question: unknown }>(PAGE, { slug })).question).toBeNull();
    expect(await titles(newcomer, { status: 'MINE' })).toEqual(['Mag ik hier iets vragen over lassen?']);
    expect(await titles(newcomer)).not.toContain('Mag ik hier iets vragen over lassen?');
  });

  it('without a name shows none, to anybody, on any way to it', async () => {
    const { slug, id } = await ask(asker, {
      title: 'Ik snap de planning niet, wie wel?',
      organisationId,
      anonymous: true,
    });
    await answer(asker, id, 'Ik bedoel die van volgende week.');
    for (const caller of [colleague, asker]) {
      const page = await caller.graphql<{
        question: { author: null; answers: { nodes: { author: null }[] } };
      }>(PAGE, {
        slug,
      });
      expect(page.question.author).toBeNull();
      expect(page.question.answers.nodes[0]!.author).toBeNull();
      expect(JSON.stringify(page)).not.toContain('Anna');
    }
    const person = `query ($slug: String!) { person(slug: $slug) { questions { nodes { title } } } }`;
    const { person: seen } = await colleague.graphql<{
      person: { questions: { nodes: { title: string }[] } };
    }>(person, { slug: 'anna-vraag' });
    expect(seen.questions.nodes.map(({ title }) => title)).not.toContain(
      'Ik snap de planning niet, wie wel?',
    );
    expect(seen.questions.nodes.length).toBeGreaterThan(0);
  });
});

describe('the list', () => {
  let other: World;
  let one: Caller;
  let two: Caller;

  beforeAll(async () => {
    other = await startWorld();
    [one, two] = (await Promise.all(['Een', 'Twee'].map((name) => other.user({ name })))) as [Caller, Caller];
    await trust(other, one, two);
    for (let n = 1; n <= 5; n += 1) {
      await ask(one, {
        title: `Vraag nummer ${n} over vorm`,
        skillIds: [await skillId(other, n % 2 ? 'figma' : 'excel')],
      });
      other.clock.forward({ minutes: 1 });
    }
  });
  afterAll(() => other.close());

  it('goes page by page, and counts for who asks', async () => {
    const first = await list(two, {}, { first: 2 });
    expect(first.nodes.map(({ title }) => title)).toEqual([
      'Vraag nummer 5 over vorm',
      'Vraag nummer 4 over vorm',
    ]);
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const last = await list(two, {}, { first: 3, after: first.pageInfo.endCursor });
    expect(last.nodes.map(({ title }) => title)).toEqual([3, 2, 1].map((n) => `Vraag nummer ${n} over vorm`));
    expect(last.pageInfo.hasNextPage).toBe(false);
  });

  it('is filtered by what it is about, and sorted by what happened last or by votes', async () => {
    expect(await titles(two, { skills: ['figma'] })).toEqual(
      [5, 3, 1].map((n) => `Vraag nummer ${n} over vorm`),
    );
    expect(await titles(two, { skills: ['figma', 'excel'] })).toEqual([]);
    expect(await titles(two, { skills: ['ontwerp'] })).toHaveLength(3);
    const [oldest] = (await list(two)).nodes.slice(-1);
    await answer(two, oldest!.id);
    expect((await titles(one, {}, { sort: 'ACTIVE' }))[0]).toBe('Vraag nummer 1 over vorm');
    expect(await titles(one, { status: 'UNANSWERED' })).toHaveLength(4);
    await two.graphql(`mutation ($id: ID!) { vote(input: { postId: $id }) { __typename } }`, {
      id: (await list(two)).nodes[2]!.id,
    });
    const byVotes = await list(one, {}, { sort: 'VOTES', first: 1 });
    expect(byVotes.nodes[0]!.title).toBe('Vraag nummer 3 over vorm');
    expect(
      await titles(one, {}, { sort: 'VOTES', first: 9, after: byVotes.pageInfo.endCursor }),
    ).toHaveLength(4);
  });

  it('of one’s own is for who signed in', async () => {
    expect(await titles(one, { status: 'MINE' })).toHaveLength(5);
    expect(await titles(two, { status: 'FOLLOWED' })).toEqual(['Vraag nummer 1 over vorm']);
    expect(await refusal(list(other.visitor, { status: 'MINE' }))).toBe('UNAUTHENTICATED');
  });

  it('and the page cost as many statements with much as with little', async () => {
    const slug = (
      await ask(one, { title: 'Een vraag met van alles erbij', skillIds: [await skillId(other, 'figma')] })
    ).slug;
    await claim(other, two, 'figma', 4, 'PUBLIC');
    await other.settle();
    const count = async (query: string, variables: object) =>
      (await statementsOf(() => two.graphql(query, variables))).length;
    const { question } = await two.graphql<{ question: { id: string } }>(PAGE, { slug });
    await answer(two, question.id);
    const [listBefore, pageBefore] = [await count(LIST, { first: 20 }), await count(PAGE, { slug })];
    for (let n = 0; n < 5; n += 1) {
      const person = await other.user();
      await trust(other, person);
      await answer(person, question.id, `Nog een antwoord: ${n}, met uitleg`);
      await ask(person, { title: `En dan dit nog, nummer ${n}`, skillIds: [await skillId(other, 'excel')] });
    }
    // Loads of two levels now and then fall into one batch: one apart is no growth, one for each of five would be.
    expect(await count(LIST, { first: 20 })).toBeLessThanOrEqual(listBefore + 1);
    expect(await count(PAGE, { slug })).toBeLessThanOrEqual(pageBefore + 1);
    expect(listBefore).toBeLessThanOrEqual(7);
    expect(pageBefore).toBeLessThanOrEqual(22);
  });
});

describe('a photo', () => {
  it('of a phone loses where it was taken', async () => {
    const where = Buffer.from('GPSLatitude 52.0907');
    const body = await jpegWith(where);
    expect(body.includes(where)).toBe(true);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(body)], { type: 'image/jpeg' }), 'IMG_0001.jpg');
    const response = await fetch(`${world.url}/api/files?kind=image`, {
      method: 'POST',
      body: form,
      headers: { cookie: asker.cookie! },
    });
    const { id } = (await response.json()) as { id: string };
    const { slug } = await ask(asker, { title: 'Wat gaat hier mis met de naad?', photoIds: [id] });
    const { question } = await world.visitor.graphql<{ question: { photos: { url: string }[] } }>(PAGE, {
      slug,
    });
    expect(question.photos).toHaveLength(1);
    for (const width of [400, 800, 1600]) {
      const stored = Buffer.from(await (await fetch(`${world.url}/files/${id}/${width}`)).arrayBuffer());
      expect(stored.subarray(8, 12).toString()).toBe('WEBP');
      expect(stored.includes(where)).toBe(false);
      expect(stored.includes('Exif')).toBe(false);
    }
    expect(await ask(colleague, { photoIds: [id] })).toMatchObject({ __typename: 'InvalidInput' });
  });
});

/** A JPEG with an EXIF block that says where it was taken. */
async function jpegWith(where: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#ccaa44' } })
    .withExif({
      IFD0: { ImageDescription: where.toString() },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 26/1' },
    })
    .jpeg()
    .toBuffer();
}
