import { DEMAND_PRICES } from '@nutshell/domain';
import { SetDemand } from '../../apps/api/src/requests/index.js';
import { organisationOf, trust } from '../support/posts.js';
import {
  joinedBy,
  joinRequest,
  leaveRequest,
  requestTraining,
  strangers,
  withdrawRequest,
} from '../support/requests.js';
import { addSkill, skillId } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Demand {
  asOf: string | null;
  people: number | null;
  cells: {
    skill: { slug: string };
    province: string | null;
    daypart: string;
    people: number;
    latitude: number | null;
  }[];
  bySkill: { skill: { slug: string }; people: number }[];
  byProvince: {
    province: string | null;
    people: number;
    latitude: number | null;
    longitude: number | null;
  }[];
  byDaypart: { daypart: string; people: number }[];
  byPrice: { priceExVatCents: number; people: number }[];
}

let world: World;
let owners: Caller[];
let skills: Record<'tig' | 'metal' | 'figma', string>;

beforeAll(async () => {
  world = await startWorld();
  owners = await Promise.all(['Anna', 'Bas', 'Cor'].map((name) => world.user({ name })));
  await trust(world, ...owners);
  skills = {
    tig: await skillId(world, 'tig-lassen'),
    metal: await skillId(world, 'lassen'),
    figma: await skillId(world, 'figma'),
  };
});
beforeEach(async () => {
  world.clock.forward({ minutes: 25 * 60 });
  await world.settle();
  await world.db.query(`UPDATE requests SET status = 'WITHDRAWN', choose_by = NULL`);
  await set();
});
afterAll(() => world.close());

const set = () => world.app.get(SetDemand).run();

const demand = async (filter: object = {}, caller = world.visitor): Promise<Demand> =>
  (
    await caller.graphql<{ demand: Demand }>(
      `query ($filter: DemandFilter) { demand(filter: $filter) { asOf people
        cells { skill { slug } province daypart people latitude } bySkill { skill { slug } people }
        byProvince { province people latitude longitude } byDaypart { daypart people } byPrice { priceExVatCents people } } }`,
      { filter },
    )
  ).demand;

/** An open request of `owner`, who joined it, and of so many others. */
async function wanted(owner: Caller, others: number, more: Parameters<typeof requestTraining>[1] = {}) {
  const request = await requestTraining(owner, { skillIds: [skills.tig], ...more });
  expect(request.__typename).toBe('Request');
  const people = await strangers(world, others);
  await joinedBy(world, request.id, people);
  return { ...request, people };
}

const NOTHING = { people: null, cells: [], bySkill: [], byProvince: [], byDaypart: [], byPrice: [] };

describe('the radar', () => {
  it('tells what five people or more ask for, by fives, of a skill and all above it', async () => {
    await wanted(owners[0]!, 6, { town: 'Utrecht', dayparts: ['EVENING'], maxPriceExVatCents: 9_500 });
    expect(await demand()).toMatchObject(NOTHING);
    await set();
    const all = await demand();
    expect(all.asOf).toBe(world.clock.now().toISOString());
    expect(all.people).toBe(5);
    const of = new Map(all.bySkill.map(({ skill, people }) => [skill.slug, people]));
    expect(of.get('tig-lassen')).toBe(5);
    expect(of.get('lassen')).toBe(5);
    expect(of.has('figma')).toBe(false);
    expect(all.byProvince).toEqual([{ province: 'Utrecht', people: 5, latitude: 52.09, longitude: 5.18 }]);
    expect(all.byDaypart).toEqual([{ daypart: 'EVENING', people: 5 }]);
    expect(all.byPrice).toEqual(
      DEMAND_PRICES.filter((cents) => cents <= 9_500).map((priceExVatCents) => ({
        priceExVatCents,
        people: 5,
      })),
    );
    const lassen = await demand({ skill: 'lassen', province: 'Utrecht', daypart: 'EVENING' });
    expect(lassen.people).toBe(5);
    expect(lassen.bySkill.map(({ skill }) => skill.slug)).toEqual(['tig-lassen']);
    expect(
      lassen.cells.map(({ skill, province, daypart }) => [skill.slug, province, daypart]),
    ).toContainEqual(['tig-lassen', 'Utrecht', 'EVENING']);
  });

  it('goes by what somebody wishes themselves, else by what the request says, else by each daypart', async () => {
    const request = await wanted(owners[0]!, 4, { dayparts: ['MORNING'], maxPriceExVatCents: 5_000 });
    await world.db.query(
      `UPDATE request_askers SET dayparts = '{EVENING}', max_price_ex_vat_cents = 20000 WHERE request_id = $1 AND person_id = ANY($2)`,
      [request.id, request.people],
    );
    const anybody = await strangers(world, 5);
    await joinedBy(world, request.id, anybody);
    await world.db.query(`UPDATE request_askers SET dayparts = '{}' WHERE person_id = ANY($1)`, [anybody]);
    await set();
    const { people, byDaypart, byPrice, byProvince } = await demand({ skill: 'tig-lassen' });
    expect(people).toBe(10);
    expect(byDaypart).toEqual([
      { daypart: 'MORNING', people: 5 },
      { daypart: 'AFTERNOON', people: 5 },
      { daypart: 'EVENING', people: 5 },
    ]);
    expect(byProvince).toEqual([{ province: null, people: 10, latitude: null, longitude: null }]);
    expect(byPrice).toEqual([{ priceExVatCents: 5_000, people: 10 }]);
  });

  it('counts each person once, however much they ask for', async () => {
    const first = await wanted(owners[0]!, 3, { town: 'Utrecht' });
    const second = await wanted(owners[1]!, 0, { town: 'Zwolle' });
    await joinedBy(world, second.id, first.people);
    await set();
    expect((await demand({ skill: 'lassen' })).people).toBe(5);
    expect((await demand({ skill: 'lassen', province: 'Utrecht' })).people).toBeNull();
    expect((await demand({ skill: 'lassen' })).byProvince).toEqual([]);
  });

  it('leaves out what is not for everybody, waits, was hidden, ended, or comes from who was suspended', async () => {
    const organisationId = await organisationOf(world, owners[2]!);
    await wanted(owners[2]!, 9, { organisationId });
    const newcomer = await world.user({ name: 'Nina Nieuw' });
    await wanted(newcomer, 9);
    const withdrawn = await wanted(owners[0]!, 9);
    expect((await withdrawRequest(owners[0]!, withdrawn.id)).status).toBe('WITHDRAWN');
    const hidden = await wanted(owners[0]!, 9);
    await world.db.query(`UPDATE posts SET state = 'HIDDEN' WHERE id = $1`, [hidden.id]);
    const suspended = await wanted(owners[1]!, 5);
    await world.db.query(`UPDATE people SET suspended_at = $2, suspension = '{}' WHERE id = ANY($1)`, [
      suspended.people.slice(0, 2),
      world.clock.now(),
    ]);
    await world.db.query(
      `UPDATE request_askers SET status = 'LEFT', left_at = $2 WHERE request_id = $1 AND person_id = $3`,
      [suspended.id, world.clock.now(), suspended.people[2]],
    );
    await set();
    expect(await demand({}, owners[2])).toMatchObject(NOTHING);
  });

  it('knows no own skills of an organisation, no other places, and no skill that is not there', async () => {
    const organisationId = await organisationOf(world, owners[0]!);
    const own = await addSkill(owners[0]!, {
      nameNl: 'Onze geheime lasmethode',
      parentId: skills.metal,
      organisationId,
    });
    await wanted(owners[0]!, 9, { organisationId, skillIds: [own.id!] });
    await wanted(owners[0]!, 9, { town: 'Gent' });
    await set();
    for (const filter of [
      { skill: own.slug },
      { skill: 'bestaat-niet' },
      { province: 'Gent' },
      { province: 'ABROAD' },
      { province: 'ANYWHERE' },
      { province: 'constructor' },
    ])
      expect([filter, await demand(filter)]).toMatchObject([filter, NOTHING]);
    const all = await demand();
    expect([all.people, all.byProvince]).toEqual([10, []]);
  });
});

describe('who tries to pick somebody out', () => {
  const FILTERS = ['MORNING', 'AFTERNOON', 'EVENING', null].flatMap((daypart) =>
    ['Utrecht', 'Overijssel', null].flatMap((province) =>
      ['tig-lassen', 'lassen', 'figma', null].map((skill) => ({ skill, province, daypart })),
    ),
  );
  const everything = async () =>
    Promise.all(FILTERS.map(async (filter) => ({ ...(await demand(filter)), asOf: null, filter })));

  it('reads the same whether or not one more joined, left or changed a wish', async () => {
    const request = await wanted(owners[0]!, 6, { town: 'Utrecht', dayparts: ['EVENING'] });
    await set();
    const before = await everything();
    const target = await world.user({ name: 'Dora Doel' });
    const wishes = { dayparts: ['MORNING'], maxPriceExVatCents: 20_000 };
    expect((await joinRequest(target, request.id, wishes)).__typename).toBe('Request');
    // Between two nights nothing is counted at all.
    expect(await everything()).toEqual(before);
    await set();
    expect(await everything()).toEqual(before);
    await joinRequest(target, request.id, { dayparts: ['EVENING'], maxPriceExVatCents: 5_000 });
    await set();
    expect(await everything()).toEqual(before);
    await leaveRequest(target, request.id);
    await set();
    expect(await everything()).toEqual(before);
  });

  it('finds nobody alone in a province, a daypart, a skill or at a price, nor in what is left without them', async () => {
    const crowd = await wanted(owners[0]!, 6, {
      town: 'Utrecht',
      dayparts: ['EVENING'],
      maxPriceExVatCents: 5_000,
    });
    // One alone: elsewhere, in the morning, with a higher price, and for another skill too.
    await wanted(owners[1]!, 0, {
      town: 'Zwolle',
      dayparts: ['MORNING'],
      maxPriceExVatCents: 20_000,
      skillIds: [skills.tig, skills.figma],
    });
    await set();
    for (const filter of [{ province: 'Overijssel' }, { daypart: 'MORNING' }, { skill: 'figma' }])
      expect([filter, (await demand(filter)).people]).toEqual([filter, null]);
    const all = await demand();
    expect(all.people).toBe(5);
    expect((await demand({ province: 'Utrecht', daypart: 'EVENING' })).people).toBe(5);
    expect(all.byPrice).toEqual([{ priceExVatCents: 5_000, people: 5 }]);
    // Fewer than five are left: it is gone, not lower.
    for (const personId of crowd.people.slice(0, 3))
      await world.db.query(
        `UPDATE request_askers SET status = 'LEFT', left_at = $3 WHERE request_id = $1 AND person_id = $2`,
        [crowd.id, personId, world.clock.now()],
      );
    await set();
    for (const answer of await everything())
      for (const people of [
        answer.people,
        ...[answer.cells, answer.bySkill, answer.byProvince, answer.byDaypart, answer.byPrice]
          .flat()
          .map((one) => one.people),
      ])
        expect(people ?? 5).toBeGreaterThanOrEqual(5);
    expect((await demand({ province: 'Utrecht' })).people).toBeNull();
  });

  it('is told no more of a whole than leaves its hidden parts in the dark', async () => {
    await wanted(owners[0]!, 6, { town: 'Utrecht', dayparts: ['MORNING'] });
    await wanted(owners[1]!, 3, { town: 'Utrecht', dayparts: ['AFTERNOON'] });
    await wanted(owners[2]!, 3, { town: 'Utrecht', dayparts: ['EVENING'] });
    await set();
    // There are fifteen; with five to nine of them in the morning, the other two would have two at least.
    const utrecht = await demand({ province: 'Utrecht', skill: 'tig-lassen' });
    expect([utrecht.people, utrecht.byDaypart]).toEqual([10, [{ daypart: 'MORNING', people: 5 }]]);
  });

  it('finds no person in what is kept', async () => {
    const columns = await world.db.query<{ table: string; column: string }>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns WHERE table_name LIKE 'demand_%'`,
    );
    expect(columns.map(({ column }) => column).sort()).toEqual([
      'as_of',
      'by_price',
      'counted',
      'daypart',
      'people',
      'place',
      'skill_id',
      'sole',
    ]);
  });
});

describe('the count', () => {
  it('is made each night, and stays as it is until then', async () => {
    await wanted(owners[0]!, 6);
    await world.settle();
    expect((await demand()).people).toBeNull();
    world.clock.forward({ minutes: 26 * 60 });
    await world.settle();
    expect((await demand()).people).toBe(5);
    const { asOf } = await demand();
    world.clock.forward({ minutes: 60 });
    await world.settle();
    expect((await demand()).asOf).toBe(asOf);
  });

  it('is the same when two make it at once', async () => {
    await wanted(owners[0]!, 6);
    await Promise.all([set(), set(), set()]);
    expect((await demand()).people).toBe(5);
  });
});
