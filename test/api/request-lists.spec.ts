import { newId } from '../../apps/api/src/platform/ids.js';
import { organisationOf } from '../support/posts.js';
import { claim, refusal, skillId } from '../support/questions.js';
import {
  joinedBy,
  joinRequest,
  requestRow,
  requestsOf,
  strangers,
  withdrawRequest,
} from '../support/requests.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let owner: Caller;
let reader: Caller;
let outsider: Caller;
let organisationId: string;

const TOWNS = {
  Utrecht: [52.09, 5.12],
  Amersfoort: [52.155, 5.39],
  Groningen: [53.22, 6.57],
} as const;

beforeAll(async () => {
  world = await startWorld();
  [owner, reader, outsider] = (await Promise.all(
    ['Anna Vraagt', 'Lars Lezer', 'Bea Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  organisationId = await organisationOf(world, owner, reader);
});
afterEach(() => world.db.query(`DELETE FROM posts WHERE kind = 'REQUEST'`));
afterAll(() => world.close());

/** The next one is later. */
async function asked(
  more: {
    organisationId?: string;
    town?: keyof typeof TOWNS;
    dayparts?: string[];
    skill?: string;
    status?: string;
    people?: number;
  } = {},
  by: Caller = owner,
): Promise<string> {
  world.clock.forward({ minutes: 1 });
  const id = await requestRow(world, by, more);
  const [latitude, longitude] = more.town ? TOWNS[more.town] : [null, null];
  await world.db.query(
    `UPDATE requests SET status = $2, town = $3, latitude = $4, longitude = $5, dayparts = $6 WHERE id = $1`,
    [id, more.status ?? 'OPEN', more.town ?? null, latitude, longitude, more.dayparts ?? []],
  );
  if (more.people) await joinedBy(world, id, await strangers(world, more.people));
  if (more.skill)
    await world.db.query('INSERT INTO post_skills (post_id, skill_id) VALUES ($1, $2)', [
      id,
      await skillId(world, more.skill),
    ]);
  return id;
}
const listed = async (by: Caller, filter: object = {}, sort?: string): Promise<string[]> => {
  const { slugs, total } = await requestsOf(by, filter, { sort });
  expect(total).toBe(slugs.length);
  return slugs;
};

it('are those that everybody may join and those of where one works, the most wanted first', async () => {
  const few = await asked({ people: 1 });
  const inside = await asked({ organisationId, people: 3 });
  const many = await asked({ people: 5 });
  const one = await asked();
  expect(await listed(reader)).toEqual([many, inside, few, one]);
  expect(await listed(outsider)).toEqual([many, few, one]);
  expect(await listed(world.visitor)).toEqual([many, few, one]);
  expect(await listed(reader, {}, 'NEWEST')).toEqual([one, many, inside, few]);
  const [organisation] = await world.db.query<{ slug: string }>(
    'SELECT slug FROM organisations WHERE id = $1',
    [organisationId],
  );
  expect(await listed(reader, { organisation: organisation!.slug })).toEqual([inside]);
  expect(await listed(outsider, { organisation: organisation!.slug })).toEqual([]);
});

it('are open ones, unless others are asked for', async () => {
  const open = await asked();
  const expired = await asked({ status: 'EXPIRED' });
  const withdrawn = await asked({ status: 'WITHDRAWN' });
  expect(await listed(reader)).toEqual([open]);
  expect(await listed(reader, { status: ['EXPIRED', 'WITHDRAWN'] }, 'NEWEST')).toEqual([withdrawn, expired]);
  expect(await listed(reader, { status: ['OPEN', 'EXPIRED'] }, 'NEWEST')).toEqual([expired, open]);
});

it('are found near a place, the nearest first', async () => {
  const far = await asked({ town: 'Groningen', people: 4 });
  const near = await asked({ town: 'Amersfoort', people: 2 });
  const here = await asked({ town: 'Utrecht' });
  await asked();
  const around = (radiusKm: number) => ({ near: { latitude: 52.09, longitude: 5.12, radiusKm } });
  expect(await listed(reader, around(10))).toEqual([here]);
  expect(await listed(reader, around(30))).toEqual([near, here]);
  expect(await listed(reader, around(30), 'NEAREST')).toEqual([here, near]);
  expect(await listed(reader, around(200), 'NEAREST')).toEqual([here, near, far]);
  expect(await refusal(requestsOf(reader, {}, { sort: 'NEAREST' }))).toBe('INVALID');
  expect(await refusal(requestsOf(reader, around(9_000)))).toBe('INVALID');
});

it('are found by skill, with all that hangs below it, and by daypart', async () => {
  const welding = await asked({ skill: 'lassen', dayparts: ['EVENING'] });
  const design = await asked({ skill: 'figma', dayparts: ['MORNING'] });
  const [above] = await world.db.query<{ slug: string }>(
    'SELECT p.slug FROM skills s JOIN skills p ON p.id = s.parent_id WHERE s.slug = $1',
    ['lassen'],
  );
  expect(await listed(reader, { skills: ['lassen'] })).toEqual([welding]);
  expect(await listed(reader, { skills: [above!.slug] })).toEqual([welding]);
  expect(await listed(reader, { skills: ['lassen', 'figma'] }, 'NEWEST')).toEqual([design, welding]);
  expect(await listed(reader, { skills: ['bestaat-niet'] })).toEqual([]);
  const any = await asked();
  expect(await listed(reader, { dayparts: ['EVENING'] }, 'NEWEST')).toEqual([any, welding]);
  expect(await refusal(requestsOf(reader, { skills: ['a', 'b', 'c', 'd', 'e', 'f'] }))).toBe('INVALID');
});

it('are one’s own, and those that one joined, whatever became of them', async () => {
  const theirs = await asked({}, outsider);
  const mine = await asked({}, reader);
  const ended = await asked({ status: 'EXPIRED' }, reader);
  const hidden = await asked({}, reader);
  await world.db.query(`UPDATE posts SET state = 'HIDDEN' WHERE id = $1`, [hidden]);
  await joinRequest(reader, theirs);
  expect(await listed(reader, { mine: true }, 'NEWEST')).toEqual([hidden, ended, mine]);
  expect(await listed(reader, { joined: true }, 'NEWEST')).toEqual([hidden, ended, mine, theirs]);
  expect(await listed(reader, { joined: true, status: ['OPEN'] }, 'NEWEST')).toEqual([hidden, mine, theirs]);
  await withdrawRequest(outsider, theirs);
  expect(await listed(reader, { joined: true }, 'NEWEST')).toEqual([hidden, ended, mine, theirs]);
  for (const filter of [{ mine: true }, { joined: true }])
    expect(await listed(world.visitor, filter)).toEqual([]);
  expect(await listed(owner, { mine: true })).toEqual([]);
});

it('are what a trainer could give', async () => {
  const trainer = await world.user({ name: 'Tara Trainer', trainer: true });
  await claim(world, trainer, 'figma', 4);
  const fits = await asked({ skill: 'figma' });
  await asked({ skill: 'lassen' });
  expect(await listed(trainer, { forMe: true })).toEqual([fits]);
  expect(await listed(reader, { forMe: true })).toEqual([]);
});

it.each(['JOINED', 'NEWEST', 'NEAREST'])('come in pages without a gap or a double: by %s', async (sort) => {
  const expected = new Set<string>();
  for (let n = 0; n < 7; n++)
    expected.add(await asked({ town: 'Utrecht', people: n % 2, ...(n % 3 ? {} : { organisationId }) }));
  const filter = { near: { latitude: 52.1, longitude: 5.1, radiusKm: 30 } };
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page = await requestsOf(reader, filter, { sort, first: 2, after });
    expect(page.total).toBe(7);
    seen.push(...page.slugs);
    ({ after, more } = page);
  }
  expect(seen).toHaveLength(7);
  expect(new Set(seen)).toEqual(expected);
  const { slugs } = await requestsOf(reader, filter, { sort });
  expect(slugs).toEqual(seen);
  expect(await refusal(requestsOf(reader, filter, { sort, after: newId() }))).toBe('INVALID');
});
