import { mailbox } from '../support/mailbox.js';
import { organisationOf, trust } from '../support/posts.js';
import { accept, answer, ask, claim, skillId } from '../support/questions.js';
import { endorse } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let welder: Caller;
let colleague: Caller;
let lead: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld({ now: '2026-11-23T09:00:00Z' });
  [asker, welder, colleague, lead] = (await Promise.all([
    world.user({ name: 'Anna Vraag', email: 'anna@voorbeeld.nl' }),
    world.user({ name: 'Bert Lasser', email: 'bert@voorbeeld.nl' }),
    world.user({ name: 'Carla Collega', email: 'carla@voorbeeld.nl' }),
    world.user({ name: 'Lida Leidt', email: 'lida@voorbeeld.nl' }),
  ])) as [Caller, Caller, Caller, Caller];
  organisationId = await organisationOf(world, lead, asker, welder, colleague);
  await trust(world, asker, welder, colleague, lead);
  await claim(world, welder, 'lassen', 3);
});
afterAll(() => world.close());

interface Told {
  kind: string;
  text: string;
  path: string;
  actor: { name: string } | null;
}
const told = async (caller: Caller): Promise<Told[]> => {
  await world.settle();
  return (
    await caller.graphql<{ notifications: { nodes: Told[] } }>(
      '{ notifications(first: 50) { nodes { kind text path actor { name } } } }',
    )
  ).notifications.nodes;
};
const mailsTo = async (address: string) => (await mailbox(world, address)).map(({ subject }) => subject);

it('reaches the expert by name, the asker with the answer, and whoever answered with the thanks', async () => {
  const question = await ask(asker, { organisationId, skillIds: [await skillId(world, 'lassen')] });
  expect((await told(welder))[0]).toMatchObject({
    kind: 'ASKED',
    text: 'Anna Vraag vraagt jou: Welke stroom bij 3 mm rvs?',
    path: `/vragen/${question.slug}`,
    actor: { name: 'Anna Vraag' },
  });
  expect((await told(colleague)).filter(({ kind }) => kind === 'ASKED')).toEqual([]);
  const given = await answer(welder, question.id);
  expect((await told(asker))[0]).toMatchObject({
    kind: 'ANSWERED',
    text: 'Bert Lasser gaf antwoord op: Welke stroom bij 3 mm rvs?',
    path: `/vragen/${question.slug}#${given.id}`,
  });
  await accept(asker, given.id);
  expect((await told(welder))[0]).toMatchObject({ kind: 'ACCEPTED' });
  expect(await mailsTo('anna@voorbeeld.nl')).toEqual([
    'Bert Lasser gaf antwoord op: Welke stroom bij 3 mm rvs?',
  ]);
});

it('keeps the name of who asks without one from the expert and from all that is mailed', async () => {
  await ask(asker, {
    organisationId,
    title: 'Hoe zeg ik dat mijn ogen pijn doen?',
    anonymous: true,
    skillIds: [await skillId(world, 'lassen')],
  });
  const [latest] = await told(welder);
  expect(latest).toMatchObject({
    kind: 'ASKED',
    text: 'Iemand vraagt jou: Hoe zeg ik dat mijn ogen pijn doen?',
    actor: null,
  });
  const mails = await mailbox(world, 'bert@voorbeeld.nl');
  const about = mails.filter(({ subject }) => subject.includes('ogen'));
  expect(about).toHaveLength(1);
  expect(JSON.stringify(about)).not.toContain('Anna');
});

it('tells all colleagues once when no expert answers, and asks the asker what now', async () => {
  await ask(asker, { organisationId, title: 'Wie heeft de sleutel van de kraan?' });
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']) {
    world.clock.set(`${day}T12:00:00Z`);
    await world.settle();
  }
  const heard = (await told(colleague)).filter(({ text }) => text.includes('kraan'));
  expect(heard.map(({ kind }) => kind)).toEqual(['ASKED_ALL']);
  expect((await told(asker)).map(({ kind }) => kind)).toContain('UNANSWERED');
});

it('tells voters of each status once, by digest, and only what was not told before', async () => {
  world.clock.set('2026-12-01T13:00:00Z');
  const { publishIdea } = await asker.graphql<{ publishIdea: { id: string; slug: string } }>(
    `mutation ($input: PublishIdeaInput!) { publishIdea(input: $input) { ... on Idea { id slug } } }`,
    {
      input: {
        title: 'Een lasmal voor alle hoeken',
        text: 'Dat scheelt een uur per week.',
        scope: 'ORGANISATION',
        organisationId,
      },
    },
  );
  await colleague.graphql(
    'mutation ($input: VoteForIdeaInput!) { voteForIdea(input: $input) { __typename } }',
    {
      input: { ideaId: publishIdea.id },
    },
  );
  const status = (to: string, reason?: string) =>
    lead.graphql('mutation ($input: SetIdeaStatusInput!) { setIdeaStatus(input: $input) { __typename } }', {
      input: { ideaId: publishIdea.id, status: to, reason },
    });
  await status('REVIEWED');
  await status('TRYING', 'Bert maakt er een.');
  await status('TRYING', 'Bert en Carla maken er een.');
  const heard = (await told(colleague)).filter(({ kind }) => kind === 'IDEA_STATUS');
  expect(heard.map(({ text }) => text)).toEqual([
    'Het idee Een lasmal voor alle hoeken staat nu op: proberen',
    'Het idee Een lasmal voor alle hoeken staat nu op: bekeken',
  ]);
  expect((await mailsTo('carla@voorbeeld.nl')).filter((subject) => subject.includes('lasmal'))).toEqual([]);

  world.clock.set('2026-12-07T07:30:00Z');
  await world.settle();
  const digests = async () =>
    (await mailbox(world, 'carla@voorbeeld.nl')).filter(({ subject }) => subject.startsWith('Je week'));
  const [first] = await digests();
  expect(first!.text).toContain('Een lasmal voor alle hoeken staat nu op: proberen');
  expect(first!.headers.find(({ key }) => key === 'list-unsubscribe-post')!.value).toBe(
    'List-Unsubscribe=One-Click',
  );
  world.clock.set('2026-12-14T07:30:00Z');
  await world.settle();
  const all = await digests();
  expect(
    all
      .slice(1)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('Een lasmal voor alle hoeken');

  const path = new URL(
    /<(.+)>/.exec(first!.headers.find(({ key }) => key === 'list-unsubscribe')!.value)![1]!,
  ).pathname;
  await world.visitor.http('POST', path, {});
  await status('DONE', 'Hij hangt aan de muur.');
  world.clock.set('2026-12-21T07:30:00Z');
  await world.settle();
  expect(await digests()).toHaveLength(all.length);
  expect((await told(colleague))[0]).toMatchObject({ kind: 'IDEA_STATUS' });
});

it('tells who is endorsed by whom, and the admins who joined', async () => {
  await endorse(colleague, { personId: welder.id, skillId: await skillId(world, 'lassen') });
  expect((await told(welder))[0]).toMatchObject({
    kind: 'ENDORSED',
    text: expect.stringMatching(/^Carla Collega zegt dat jij verstand hebt van Lassen/) as string,
  });
  const newcomer = await world.user({ name: 'Nico Nieuw' });
  const [{ code }] = (await world.db.query('SELECT invite_code AS code FROM organisations WHERE id = $1', [
    organisationId,
  ])) as [{ code: string }];
  await newcomer.graphql('mutation ($code: String!) { joinOrganisation(code: $code) { __typename } }', {
    code,
  });
  expect((await told(lead))[0]).toMatchObject({ kind: 'JOINED', actor: { name: 'Nico Nieuw' } });
});
