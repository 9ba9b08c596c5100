import { mailbox } from '../support/mailbox.js';
import { organisationOf, questionRow, trust } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let answerer: Caller;
let third: Caller;

beforeAll(async () => {
  world = await startWorld();
  [asker, answerer, third] = (await Promise.all([
    world.user({ name: 'Anna Vraag', email: 'anna@voorbeeld.nl' }),
    world.user({ name: 'Bert Weet' }),
    world.user({ name: 'Carla Ook' }),
  ])) as [Caller, Caller, Caller];
  await trust(world, asker, answerer, third);
});
afterAll(() => world.close());

interface Told {
  id: string;
  kind: string;
  text: string;
  quote: string | null;
  path: string;
  actor: { name: string } | null;
}

const told = async (caller: Caller, unread = false) =>
  (
    await caller.graphql<{ notifications: { unreadCount: number; nodes: Told[] } }>(
      'query ($unread: Boolean!) { notifications(unread: $unread) { unreadCount nodes { id kind text quote path actor { name } } } }',
      { unread },
    )
  ).notifications;

const commentOn = async (caller: Caller, postId: string, text: string): Promise<string> => {
  const { comment } = await caller.graphql<{ comment: { id: string } }>(
    `mutation ($input: CommentInput!) { comment(input: $input) { ... on Comment { id } } }`,
    { input: { postId, text } },
  );
  await world.settle();
  return comment.id;
};

const prefer = async (caller: Caller, topic: string, mail: string, inApp = true): Promise<string> =>
  (
    await caller.graphql<{ saveNotificationPreference: { __typename: string } }>(
      `mutation ($input: NotificationPreferenceInput!) { saveNotificationPreference(input: $input) { __typename } }`,
      { input: { topic, mail, inApp } },
    )
  ).saveNotificationPreference.__typename;

const mailsTo = async (address: string) => (await mailbox(world, address)).map(({ subject }) => subject);

it('tells who is concerned once, on the site and by mail, and never who did it', async () => {
  const id = await questionRow(world, asker, { title: 'Welk gas bij aluminium?' });
  const said = await commentOn(answerer, id, 'Bedoel je **TIG** of MIG?');
  const own = await told(asker);
  expect(own.nodes[0]).toMatchObject({
    kind: 'COMMENTED',
    text: 'Bert Weet reageerde bij: Welk gas bij aluminium?',
    quote: 'Bedoel je TIG of MIG?',
    path: `/vragen/${id}#${said}`,
    actor: { name: 'Bert Weet' },
  });
  await commentOn(asker, id, 'TIG, bij 4 mm.');
  expect((await told(asker)).nodes).toHaveLength(1);
  expect((await told(answerer)).nodes[0]).toMatchObject({ kind: 'COMMENTED', actor: { name: 'Anna Vraag' } });
  expect(await mailsTo('anna@voorbeeld.nl')).toEqual(['Bert Weet reageerde bij: Welk gas bij aluminium?']);
  await world.settle();
  expect(await mailsTo('anna@voorbeeld.nl')).toHaveLength(1);
});

it('names nobody who asked without a name', async () => {
  const id = await questionRow(world, asker, { anonymous: true });
  await commentOn(answerer, id, 'Welke dikte?');
  await commentOn(asker, id, 'Drie millimeter.');
  const [latest] = (await told(answerer)).nodes;
  expect(latest).toMatchObject({ text: expect.stringMatching(/^Iemand reageerde/) as string, actor: null });
  const { raw } = { raw: JSON.stringify(await mailbox(world, 'persoon2@voorbeeld.nl')) };
  expect(raw).not.toContain('Drie millimeter. Anna');
});

it('is read once, counts along in every window, and goes when the reader may not see it any more', async () => {
  const organisationId = await organisationOf(world, third, answerer);
  const id = await questionRow(world, third, { organisationId, title: 'Wie kent onze kraan?' });
  await commentOn(answerer, id, 'Ik heb hem vaak bediend.');
  expect((await told(third, true)).unreadCount).toBe(1);
  const [one] = (await told(third)).nodes;
  const { markRead } = await third.graphql<{ markRead: { unreadCount: number } }>(
    'mutation ($ids: [ID!]) { markRead(ids: $ids) { unreadCount } }',
    { ids: [one!.id] },
  );
  expect(markRead.unreadCount).toBe(0);
  await world.db.query('DELETE FROM organisation_members WHERE organisation_id = $1', [organisationId]);
  expect((await told(third)).nodes).toEqual([]);
});

it('comes as somebody chose: not on the site, not by mail, and a reason for hiding always', async () => {
  expect(await prefer(third, 'REPLIES', 'OFF', false)).toBe('NotificationPreference');
  expect(await prefer(third, 'MODERATION', 'OFF')).toBe('InvalidInput');
  expect(await prefer(third, 'NEWS', 'AT_ONCE')).toBe('InvalidInput');
  const id = await questionRow(world, third);
  const before = (await told(third)).nodes.length;
  await commentOn(answerer, id, 'Dit hoort niemand.');
  expect((await told(third)).nodes).toHaveLength(before);
  expect(await mailsTo('persoon3@voorbeeld.nl')).toEqual(['Bert Weet reageerde bij: Wie kent onze kraan?']);
});

it('stops by one click without signing in, and keeps what is about a booking', async () => {
  const [mail] = await mailbox(world, 'anna@voorbeeld.nl');
  const header = mail!.headers.find(({ key }) => key === 'list-unsubscribe')!.value;
  const path = new URL(/<(.+)>/.exec(header)![1]!).pathname;
  expect(mail!.headers.find(({ key }) => key === 'list-unsubscribe-post')!.value).toBe(
    'List-Unsubscribe=One-Click',
  );
  expect((await world.visitor.http('GET', path)).statusCode).toBe(200);
  const { viewer: untouched } = await asker.graphql<{ viewer: { notificationPreferences: object[] } }>(
    '{ viewer { notificationPreferences { topic mail } } }',
  );
  expect(untouched.notificationPreferences).toContainEqual({ topic: 'REPLIES', mail: 'AT_ONCE' });
  expect((await world.visitor.http('POST', path, {})).statusCode).toBe(200);
  const { viewer } = await asker.graphql<{
    viewer: { notificationPreferences: object[]; reminderEmails: boolean };
  }>('{ viewer { reminderEmails notificationPreferences { topic mail } } }');
  expect(viewer.notificationPreferences).toContainEqual({ topic: 'REPLIES', mail: 'OFF' });
  expect(viewer.reminderEmails).toBe(true);
});

it('is live: an open window hears of it when it happens, and nobody else does', async () => {
  const abort = new AbortController();
  const open = async (caller: Caller) => {
    const response = await fetch(`${world.url}/live`, {
      headers: { cookie: caller.cookie! },
      signal: abort.signal,
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (text: string) => {
      while (!heard.includes(text)) heard += (await reader.read()).value ?? '';
      return heard;
    };
    return { status: response.status, until, heard: () => heard };
  };
  const [mine, others] = [await open(answerer), await open(asker)];
  await Promise.all([mine.until('event: unread'), others.until('event: unread')]);
  const { unreadCount } = await told(answerer);
  const id = await questionRow(world, answerer);
  await commentOn(third, id, 'En dit hoort Bert meteen.');
  await mine.until(`data: ${unreadCount + 1}\n`);
  expect(others.heard().match(/event: unread/g)).toHaveLength(1);
  abort.abort();
  const visitor = await fetch(`${world.url}/live`);
  expect(visitor.status).toBe(401);
});
