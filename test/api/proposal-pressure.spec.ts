import { setTimeout as wait } from 'node:timers/promises';
import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { invariants } from '../support/bookings.js';
import { trust } from '../support/posts.js';
import {
  asked,
  choose,
  propose,
  proposalRow,
  seen,
  UTRECHT,
  voteOn,
  withdrawProposal,
  type ProposalAnswer,
  type RequestAnswer,
} from '../support/proposals.js';
import { joinedBy, leaveRequest, strangers } from '../support/requests.js';
import { publishTraining } from '../support/scenes.js';
import { readWhole, statementsOf, type Statement } from '../support/statements.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NOW = '2026-11-23T09:00:00Z';
const ROUNDS = 3;
let world: World;
let owner: Caller;
let askers: Caller[];

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(NOW);
  [owner, ...askers] = [await world.user(), await world.user(), await world.user()];
  await trust(world, owner!);
});
const trainer = (): Promise<Caller> => world.user({ trainer: true });
const dateOf = ({ dates }: ProposalAnswer, at = 0): string => dates[at]!.id;
const namesOf = (answers: { __typename: string }[]): string[] =>
  answers.map(({ __typename }) => __typename).sort();
const sessionsOf = async ({ id }: RequestAnswer): Promise<number> =>
  (
    await world.db.query(
      `SELECT FROM sessions s JOIN proposals pr ON pr.training_id = s.training_id WHERE pr.request_id = $1`,
      [id],
    )
  ).length;

describe('at the same time', () => {
  /** Whatever happened: what was chosen has its one session, nothing else has, and no moment of a choice is left over. */
  afterEach(async () => {
    await world.settle();
    await invariants(world);
    expect(
      await world.db.query(
        `SELECT 'chosen without a session' AS what, q.id FROM requests q
         WHERE (q.status IN ('PLANNED', 'GIVEN')) <> EXISTS (SELECT FROM proposals pr WHERE pr.request_id = q.id AND pr.status = 'CHOSEN')
       UNION ALL SELECT 'open where nothing is chosen any more', pr.id FROM proposals pr JOIN requests q ON q.id = pr.request_id
         WHERE pr.status = 'OPEN' AND q.choose_by IS NULL
       UNION ALL SELECT 'a moment without proposals', q.id FROM requests q
         WHERE q.choose_by IS NOT NULL AND NOT EXISTS (SELECT FROM proposals pr WHERE pr.request_id = q.id AND pr.status = 'OPEN')
       UNION ALL SELECT 'a session that nobody asked for', s.id FROM sessions s
         WHERE s.own_price AND s.status = 'PUBLISHED' AND NOT EXISTS (SELECT FROM requests q WHERE q.session_id = s.id)`,
      ),
    ).toEqual([]);
  });

  it('the owner chooses two proposals in two windows: one of them is', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = await asked(world, [owner, ...askers]);
      const one = await propose(await trainer(), request.id);
      const two = await propose(await trainer(), request.id);
      const dates = [dateOf(one), dateOf(two), dateOf(one, 1), dateOf(two, 1)];
      const answers = await Promise.all(dates.map((date) => choose(owner, date)));
      expect(namesOf(answers)).toEqual(['Request', ...Array<string>(3).fill('RequestClosed')]);
      expect(await sessionsOf(request)).toBe(1);
      const [chosen, ...more] = (await seen(owner, request)).proposals;
      expect([chosen!.status, more]).toEqual(['CHOSEN', []]);
      expect(chosen!.dates.filter((date) => date.chosen)).toHaveLength(1);
      await world.settle();
    }
  });

  it('the same date is chosen five times over: there is one session', async () => {
    const request = await asked(world, [owner, ...askers]);
    const proposal = await propose(await trainer(), request.id);
    const answers = await Promise.all(Array.from({ length: 5 }, () => choose(owner, dateOf(proposal))));
    expect(new Set(answers.map(({ session }) => session!.id)).size).toBe(1);
    expect(await sessionsOf(request)).toBe(1);
  });

  it('the owner chooses and the moment of the choice comes: one of the two decides', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      world.clock.set(NOW);
      const request = await asked(world, [owner, ...askers]);
      const popular = await propose(await trainer(), request.id);
      const favourite = await propose(await trainer(), request.id);
      for (const asker of askers) await voteOn(asker, request.id, { [dateOf(popular)]: 'YES' });
      world.clock.set((await seen(owner, request)).chooseBy!);
      const [answer] = await Promise.all([choose(owner, dateOf(favourite)), world.app.get(Work).settle()]);
      const { chosen, status } = await seen(owner, request);
      expect(status).toBe('PLANNED');
      expect(chosen!.id).toBe(answer.__typename === 'Request' ? favourite.id : popular.id);
      expect(await sessionsOf(request)).toBe(1);
    }
  });

  it('a trainer takes back what the owner chooses: it is chosen or gone, never both', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = await asked(world, [owner, ...askers]);
      const by = await trainer();
      const proposal = await propose(by, request.id);
      const [choice, withdrawal] = await Promise.all([
        choose(owner, dateOf(proposal)),
        withdrawProposal(by, proposal.id),
      ]);
      const answers = [choice.__typename, withdrawal.__typename].join();
      expect(['Request,ProposalClosed', 'ProposalClosed,Proposal']).toContain(answers);
      const { status } = await seen(owner, request);
      expect(status).toBe(choice.__typename === 'Request' ? 'PLANNED' : 'OPEN');
      expect(await sessionsOf(request)).toBe(choice.__typename === 'Request' ? 1 : 0);
    }
  });

  it('people vote, leave and the owner chooses: who is offered a seat is who had joined, and had not said no', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = await asked(world, [owner, ...askers]);
      const date = dateOf(await propose(await trainer(), request.id));
      const [choice, vote] = await Promise.all([
        choose(owner, date),
        voteOn(askers[0]!, request.id, { [date]: 'NO' }),
        leaveRequest(askers[1]!, request.id),
      ]);
      expect(choice.__typename).toBe('Request');
      const line = await world.db.query<{ id: string }>(
        'SELECT member_id AS id FROM waitlist_entries WHERE session_id = $1',
        [choice.session!.id],
      );
      const offered = line.map(({ id }) => id);
      expect(offered).toContain(owner.id);
      expect(offered.includes(askers[0]!.id)).toBe(vote.__typename !== 'Request');
      await world.settle();
    }
  });

  it('two trainers propose first: there is one moment of the choice', async () => {
    const request = await asked(world, [owner]);
    const [one, two] = [await trainer(), await trainer()];
    const answers = await Promise.all([
      propose(one, request.id, { chooseBy: '2026-11-28T09:00:00Z' }),
      propose(two, request.id, { chooseBy: '2026-12-05T09:00:00Z' }),
    ]);
    expect(namesOf(answers)).toEqual(['Proposal', 'Proposal']);
    const { chooseBy } = await seen(owner, request);
    const timers = await world.db.query<{ dueAt: Date }>(
      `SELECT due_at AS "dueAt" FROM timers WHERE kind = 'request.choose' AND subject = $1`,
      [request.id],
    );
    expect(timers.map(({ dueAt }) => dueAt.toISOString())).toEqual([chooseBy]);
  });

  it('one trainer proposes in two windows: once', async () => {
    const request = await asked(world, [owner]);
    const by = await trainer();
    const answers = await Promise.all(Array.from({ length: 4 }, () => propose(by, request.id)));
    expect(namesOf(answers)).toEqual([...Array<string>(3).fill('AlreadyProposed'), 'Proposal']);
    const drafts = await world.db.query('SELECT FROM trainings WHERE trainer_id = $1', [by.id]);
    expect(drafts).toHaveLength(1);
  });

  it('a trainer proposes a training that they take from the market in another window: it is not proposed', async () => {
    const request = await asked(world, [owner, ...askers]);
    const one = await trainer();
    const { id: trainingId } = await publishTraining(one);
    await world.settle();
    const { pool } = world.db;
    const holding = await pool.connect();
    await holding.query('BEGIN');
    await holding.query('SELECT FROM requests WHERE id = $1 FOR UPDATE', [request.id]);
    const proposing = propose(one, request.id, { trainingId });
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while (!(await pool.query(waiting)).rows.length) await wait(2);
    await one.graphql(`mutation { archiveTraining(id: "${trainingId}") { __typename } }`);
    await world.settle();
    await holding.query('COMMIT');
    holding.release();
    expect(await proposing).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'trainingId' }] });
    expect((await seen(owner, request)).proposals).toEqual([]);
  });

  it('one room, or one trainer, is chosen for two requests: one of them has it', async () => {
    const place = { ...UTRECHT, room: 'Zaal 9' };
    for (let round = 0; round < ROUNDS; round += 1) {
      const dates = [`2027-02-0${round + 1}T09:00`];
      const owner = await world.user();
      await trust(world, owner);
      const [first, second] = [await asked(world, [owner]), await asked(world, [owner])];
      const one = await propose(await trainer(), first.id, { place, dates });
      const two = await propose(await trainer(), second.id, { place, dates });
      expect(namesOf(await Promise.all([choose(owner, dateOf(one)), choose(owner, dateOf(two))]))).toEqual([
        'Request',
        'RoomTaken',
      ]);
      const [third, fourth] = [await asked(world, [owner]), await asked(world, [owner])];
      const by = await trainer();
      const here = await propose(by, third.id, { dates });
      const there = await propose(by, fourth.id, { dates });
      expect(namesOf(await Promise.all([choose(owner, dateOf(here)), choose(owner, dateOf(there))]))).toEqual(
        ['Request', 'TrainerBusy'],
      );
      await world.settle();
      world.clock.forward({ days: 1 });
    }
  });
});

const READ = `query ($slug: String!) { request(slug: $slug) { status chooseBy voters part { canPropose canVote canChoose }
  chosen { id } session { id } proposals { title textHtml price { inclVatCents } trainer { name } training { title } place { town }
    dates { yes no gathers leads trainerFree mine chosen } session { id } } } }`;
const MINE = `{ viewer { proposals { totalCount nodes { title status request { title status } session { id } dates { gathers leads } } } } }`;

describe('with many askers and many proposals', () => {
  it('reads a request in a few statements, with an index behind each', async () => {
    const request = await asked(world, [owner, ...askers]);
    const by = await trainer();
    const more: string[] = [];
    for (let n = 0; n < 12; n += 1)
      more.push((await proposalRow(world, request.id, await trainer(), { text: `Voorstel ${n}` })).dateId);
    await propose(by, request.id, { dates: ['2027-03-12T09:00', '2027-03-13T09:00'] });
    const many = await strangers(world, 2_000);
    await joinedBy(world, request.id, many);
    await world.db.query(
      `INSERT INTO date_votes (date_id, person_id, answer, cast_at)
       SELECT d.id, p.id, CASE WHEN random() < 0.5 THEN 'YES' ELSE 'NO' END, $3
       FROM unnest($1::uuid[]) d (id), unnest($2::uuid[]) p (id)`,
      [more, many, world.clock.now()],
    );
    await world.db.query('ANALYZE');
    const statements: Statement[] = [];
    for (const [caller, query] of [
      [world.visitor, READ],
      [askers[0]!, READ],
      [by, MINE],
    ] as const) {
      const ask = () => caller.graphql(query, { slug: request.slug });
      await ask();
      const asking = await statementsOf(ask);
      expect(asking.length).toBeLessThanOrEqual(16);
      statements.push(...asking);
    }
    const whole = new Set<string>();
    for (const statement of statements.filter(({ text }) => /^\s*(SELECT|WITH)/.test(text)))
      for (const table of await readWhole(world.db, statement)) whole.add(table);
    expect([...whole]).toEqual([]);
    const { voters, proposals } = await seen(world.visitor, request);
    expect([voters, proposals.length]).toEqual([2_000, 13]);
    // A choice among them all.
    const started = performance.now();
    const { session } = await choose(owner, more[0]!).then((answer) =>
      answer.session ? answer : choose(owner, dateOf(proposals.at(-1)!)),
    );
    expect(performance.now() - started).toBeLessThan(10_000);
    const [line] = await world.db.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM waitlist_entries WHERE session_id = $1',
      [session!.id],
    );
    expect(line!.count).toBeGreaterThan(1_000);
  }, 60_000);
});
