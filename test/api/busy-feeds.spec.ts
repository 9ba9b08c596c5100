import { BUSY_FEED_LIMITS } from '@nutshell/domain';
import { readOutside } from '../../apps/api/src/platform/outside/index.js';
import { isReachable } from '../../apps/api/src/platform/outside/public-addresses.js';
import { calendarOf, startFeedServer, type FeedServer } from '../support/feed-server.js';
import { publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Feed {
  id: string;
  name: string;
  host: string;
  lastReadAt: string | null;
  problem: string | null;
}

let world: World;
let server: FeedServer;

beforeAll(async () => {
  world = await startWorld({ now: '2026-11-23T09:00:00Z' });
});
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(() => server.close());
afterAll(() => world.close());

const ADD = `mutation ($input: AddBusyFeedInput!) {
  addBusyFeed(input: $input) {
    __typename
    ... on BusyFeed { id name host lastReadAt problem }
    ... on BusyFeedKnown { feedId feedName }
    ... on InvalidInput { fields { field message } }
    ... on UserError { message }
  } }`;

type Added = Feed & { __typename: string; message: string; feedId: string; fields: { field: string }[] };

const add = async (trainer: Caller, url: string, name = 'Werk') =>
  (await trainer.graphql<{ addBusyFeed: Added }>(ADD, { input: { name, url } })).addBusyFeed;

const feeds = async (trainer: Caller) =>
  (
    await trainer.graphql<{ viewer: { busyFeeds: Feed[] } }>(
      '{ viewer { busyFeeds { id name host lastReadAt problem } } }',
    )
  ).viewer.busyFeeds;

const times = async (trainer: Caller, from = '2026-11-23T00:00Z', to = '2027-12-31T00:00Z') =>
  (
    await trainer.graphql<{ busyTimes: { startsAt: string; endsAt: string; feedName: string }[] }>(
      'query ($from: DateTime!, $to: DateTime!) { busyTimes(from: $from, to: $to) { startsAt endsAt feedName } }',
      { from: new Date(from), to: new Date(to) },
    )
  ).busyTimes;

const remove = (trainer: Caller, id: string) =>
  trainer.ask<{ removeBusyFeed: string }>('mutation ($id: ID!) { removeBusyFeed(id: $id) }', { id });

const meeting = (day: string) => [`DTSTART:202612${day}T080000Z`, `DTEND:202612${day}T090000Z`];
const starts = async (trainer: Caller) => (await times(trainer)).map(({ startsAt }) => startsAt.slice(0, 10));

/** The only feed of somebody new, read once. */
async function followed(url = `${server.url}/agenda.ics`): Promise<{ trainer: Caller; feed: Feed }> {
  const trainer = await world.user({ trainer: true });
  await add(trainer, url);
  await world.settle();
  const [feed] = await feeds(trainer);
  return { trainer, feed: feed! };
}

async function hourLater(hours = 1): Promise<void> {
  world.clock.forward({ hours });
  await world.settle();
}

describe('a busy feed', () => {
  it('is read at once, and shows its owner alone when they are busy', async () => {
    server.answers(calendarOf(meeting('01'), ['DTSTART;VALUE=DATE:20261224']));
    const { trainer, feed } = await followed(`${server.url}/secret-token/agenda.ics`);
    expect(feed).toMatchObject({ name: 'Werk', host: new URL(server.url).host, problem: null });
    expect(feed.lastReadAt).toBe(world.clock.now().toISOString());
    expect(await times(trainer)).toEqual([
      { startsAt: '2026-12-01T08:00:00.000Z', endsAt: '2026-12-01T09:00:00.000Z', feedName: 'Werk' },
      { startsAt: '2026-12-23T23:00:00.000Z', endsAt: '2026-12-24T23:00:00.000Z', feedName: 'Werk' },
    ]);
    expect(await times(trainer, '2026-12-01T09:00Z', '2026-12-23T23:00Z')).toEqual([]);
    expect(await times(trainer, '2026-12-01T08:59Z', '2026-12-01T09:30Z')).toHaveLength(1);
    const other = await world.user({ trainer: true });
    expect([await feeds(other), await times(other)]).toEqual([[], []]);
    const [row] = await world.db.query<{ kept: string }>(
      'SELECT to_jsonb(f)::text kept FROM busy_feeds f WHERE id = $1',
      [feed.id],
    );
    expect(row!.kept).not.toContain('secret-token');
  });

  it('is read again each hour, whole only when it changed', async () => {
    server.answers(calendarOf(meeting('01')));
    const { trainer } = await followed();
    await hourLater();
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1]!.headers['if-none-match']).toEqual(expect.any(String));
    expect(await starts(trainer)).toEqual(['2026-12-01']);
    server.answers(calendarOf(meeting('02'), meeting('03')));
    await hourLater();
    expect(await starts(trainer)).toEqual(['2026-12-02', '2026-12-03']);
    await hourLater(24 * 8);
    // What recurs goes on: after a week it is worked out anew, whatever the version.
    expect(server.asked.at(-1)!.headers['if-none-match']).toBeUndefined();
  });

  it('that goes away leaves what was known, says so, and is asked ever less', async () => {
    server.answers(calendarOf(meeting('20')));
    const { trainer, feed } = await followed();
    server.answers((response) => void response.writeHead(404).end());
    await hourLater();
    const [gone] = await feeds(trainer);
    expect(gone).toEqual({ ...feed, problem: 'GONE' });
    expect(await starts(trainer)).toEqual(['2026-12-20']);
    await hourLater();
    expect(server.asked).toHaveLength(3);
    await hourLater();
    expect(server.asked).toHaveLength(3);
    await hourLater();
    expect(server.asked).toHaveLength(4);
    server.answers(calendarOf(meeting('21')));
    await hourLater(4);
    expect((await feeds(trainer))[0]).toMatchObject({
      problem: null,
      lastReadAt: world.clock.now().toISOString(),
    });
    expect(await starts(trainer)).toEqual(['2026-12-21']);
    await hourLater();
    expect(server.asked).toHaveLength(6);
  });

  it('is forgotten with all that was read of it, also while it is being read', async () => {
    server.answers(calendarOf(meeting('20')));
    const { trainer, feed } = await followed();
    const stranger = await world.user({ trainer: true });
    expect((await remove(stranger, feed.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    let answer = () => {};
    const asked = new Promise<void>((resolve) =>
      server.answers((response) => {
        answer = () => response.writeHead(200).end(calendarOf(meeting('21')));
        resolve();
      }),
    );
    world.clock.forward({ hours: 1 });
    const settled = world.settle();
    await asked;
    expect((await remove(trainer, feed.id)).data).toEqual({ removeBusyFeed: feed.id });
    answer();
    await settled;
    expect([await feeds(trainer), await times(trainer)]).toEqual([[], []]);
    expect(await world.db.query(`SELECT FROM busy_times WHERE feed_id = $1`, [feed.id])).toEqual([]);
    const timers = await world.db.query(`SELECT FROM timers WHERE subject = $1 AND done_at IS NULL`, [
      feed.id,
    ]);
    expect(timers).toEqual([]);
  });

  it('may say what we said: our own entries are no reason to be busy', async () => {
    const trainer = await world.user({ trainer: true });
    const { id } = await publishTraining(trainer);
    await scheduleSession(trainer, id, { startsAt: '2026-12-22T09:00' });
    const { viewer } = await trainer.graphql<{ viewer: { calendarFeedUrl: string } }>(
      '{ viewer { calendarFeedUrl } }',
    );
    const ours = (await world.visitor.http('GET', new URL(viewer.calendarFeedUrl).pathname)).body;
    expect(ours).toContain('BEGIN:VEVENT');
    server.answers(ours);
    await add(trainer, server.url);
    await world.settle();
    expect(await feeds(trainer)).toEqual([expect.objectContaining({ problem: null })]);
    expect(await times(trainer)).toEqual([]);
  });
});

describe('adding a busy feed', () => {
  it('asks for an address that may be read, and a name', async () => {
    const trainer = await world.user({ trainer: true });
    const answers = await Promise.all(
      ['nonsense', 'http://calendar.example/a.ics', 'https://me:secret@calendar.example/'].map((url) =>
        add(trainer, url, ''),
      ),
    );
    expect(answers.map(({ fields }) => fields.map(({ field }) => field))).toEqual(
      Array(3).fill(['name', 'url']),
    );
    const { errors } = await (await world.user()).ask(ADD, { input: { name: 'Werk', url: server.url } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('twice at once adds one', async () => {
    const trainer = await world.user({ trainer: true });
    const answers = await Promise.all([1, 2, 3].map(() => add(trainer, server.url)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'BusyFeed',
      'BusyFeedKnown',
      'BusyFeedKnown',
    ]);
    const [feed, ...others] = await feeds(trainer);
    expect(others).toEqual([]);
    const known = answers.find(({ __typename }) => __typename === 'BusyFeedKnown')!;
    expect(known).toMatchObject({ feedId: feed!.id, message: expect.stringContaining('“Werk”') });
  });

  it('stops at the limit, also all at once, and has room again after one is removed', async () => {
    const trainer = await world.user({ trainer: true });
    const urls = Array.from({ length: 8 }, (_, index) => `${server.url}/${index}.ics`);
    const answers = await Promise.all(urls.map((url) => add(trainer, url)));
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'BusyFeed')).toHaveLength(BUSY_FEED_LIMITS.perPerson);
    expect(kinds.filter((kind) => kind === 'TooManyBusyFeeds')).toHaveLength(3);
    await remove(trainer, (await feeds(trainer))[2]!.id);
    expect((await add(trainer, `${server.url}/again.ics`)).__typename).toBe('BusyFeed');
    const row = world.db.query(
      `INSERT INTO busy_feeds SELECT gen_random_uuid(), person_id, 6, name, host, sealed_url, 'x', null, null, null, null, null, 0, now()
       FROM busy_feeds WHERE person_id = $1 LIMIT 1`,
      [trainer.id],
    );
    await expect(row).rejects.toThrow('busy_feeds_slot_check');
  });
});

describe('a busy feed that cannot be read', () => {
  const problemOf = async () => (await followed()).feed.problem;
  const redirect = (location: string) =>
    server.answers((response) => void response.writeHead(302, { location }).end());

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/agenda.ics',
    'https://192.168.1.1/agenda.ics',
    'https://[fd00::1]/agenda.ics',
    'https://[::ffff:10.0.0.1]/agenda.ics',
    'http://calendar.example/agenda.ics',
    'file:///etc/passwd',
  ])('because it leads to %s', async (location) => {
    redirect(location);
    expect(await problemOf()).toBe('REFUSED_ADDRESS');
  });

  it('because it leads in a circle', async () => {
    redirect('/agenda.ics');
    expect(await problemOf()).toBe('UNREACHABLE');
    expect(server.asked.length).toBeLessThan(8);
  });

  it.each([
    [401, 'CLOSED'],
    [410, 'GONE'],
    [500, 'UNREACHABLE'],
  ])('because it answers %i', async (status, problem) => {
    server.answers((response) => void response.writeHead(status).end());
    expect(await problemOf()).toBe(problem);
  });

  it('because it is too large, however long its server goes on', async () => {
    const line = Buffer.from(`X-NOTE:${'x'.repeat(64 * 1024)}\r\n`);
    let sent = 0;
    server.answers((response) => {
      response.writeHead(200, { 'content-type': 'text/calendar' });
      const more = () => {
        while (!response.destroyed && response.write(line)) sent += line.length;
        sent += line.length;
      };
      response.on('drain', more);
      more();
    });
    expect(await problemOf()).toBe('TOO_LARGE');
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it('because it breaks off, or is no calendar', async () => {
    server.answers((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('BEGIN:VCALENDAR\r\n', () => response.destroy());
    });
    expect(await problemOf()).toBe('UNREACHABLE');
    server.answers('<html>Log in</html>');
    expect(await problemOf()).toBe('NO_CALENDAR');
  });

  it('because it says more than we keep', async () => {
    server.answers(calendarOf(['DTSTART:20261201T000000Z', 'DURATION:PT10M', 'RRULE:FREQ=HOURLY']));
    const { trainer, feed } = await followed();
    expect(feed.problem).toBe('TOO_MANY_TIMES');
    expect(await times(trainer)).toEqual([]);
  });

  it('because nobody is there', async () => {
    const { url } = server;
    await server.close();
    const { feed } = await followed(`${url}/a.ics`);
    expect(feed.problem).toBe('UNREACHABLE');
    server = await startFeedServer();
  });
});

describe('the machine itself', () => {
  it('is no calendar server where it is not a developer’s', async () => {
    const strict = await startWorld({ env: { LOCAL_FEEDS: 'off' } });
    try {
      const trainer = await strict.user({ trainer: true });
      const { fields } = await add(trainer, server.url);
      expect(fields).toEqual([expect.objectContaining({ field: 'url' })]);
    } finally {
      await strict.close();
    }
  });

  it('stays closed to any name that leads to it: names are looked up for the very connection', async () => {
    const { port } = new URL(server.url);
    const limits = { maxBytes: 1_000, maxMs: 5_000, local: false, userAgent: 'Nutshell' };
    const version = { etag: null, lastModified: null };
    const reading = readOutside(new URL(`https://localhost:${port}/a.ics`), version, limits);
    await expect(reading).rejects.toMatchObject({ failure: 'REFUSED_ADDRESS' });
    expect(server.asked).toEqual([]);
  });

  it('waits no longer than it may', async () => {
    server.answers(() => {});
    const limits = { maxBytes: 1_000, maxMs: 200, local: true, userAgent: 'Nutshell' };
    const reading = readOutside(new URL(server.url), { etag: null, lastModified: null }, limits);
    await expect(reading).rejects.toMatchObject({ failure: 'TOO_SLOW' });
  });
});

it.each([
  ['93.184.215.14', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['100.64.1.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:93.184.215.14', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['fe80::1', false],
  ['fd12::1', false],
  ['nonsense', false],
])('%s is of the public internet: %s', (address, is) => expect(isReachable(address, false)).toBe(is));
