import { Work } from '../../apps/api/src/platform/jobs/index.js';
import { balanceOf, booksAgree, payoutsOf, seatPaid } from '../support/money.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let moderator: Caller;

beforeEach(async () => {
  world = await startWorld();
  moderator = await world.user({ roles: ['moderator'] });
});
afterEach(async () => {
  await booksAgree(world);
  await world.close();
});

const OPEN = `mutation ($input: OpenDisputeInput!) { openDispute(input: $input) {
  __typename ... on Dispute { id status paidCents } ... on InvalidInput { fields { field } } ... on UserError { message } } }`;
const DECIDE = `mutation ($input: DecideDisputeInput!) { decideDispute(input: $input) {
  __typename ... on Dispute { id status refundCents explanation } ... on InvalidInput { fields { field } } ... on UserError { message } } }`;
const REASON = 'Er was geen lasapparaat, we keken drie uur naar filmpjes.';

interface Answer {
  __typename: string;
  id: string;
}
const open = async (member: Caller, bookingId: string, reason = REASON) =>
  (await member.graphql<{ openDispute: Answer }>(OPEN, { input: { bookingId, reason } })).openDispute;
const decide = async (by: Caller, disputeId: string, refundCents: number) =>
  (
    await by.graphql<{ decideDispute: Answer }>(DECIDE, {
      input: { disputeId, refundCents, explanation: 'De helft van het programma viel uit.' },
    })
  ).decideDispute;
const canDispute = async (member: Caller, id: string) =>
  (
    await member.graphql<{ booking: { viewer: { canDispute: boolean } } }>(
      `query ($id: ID!) { booking(id: $id) { viewer { canDispute } } }`,
      { id },
    )
  ).booking.viewer.canDispute;
const mailsTo = async (person: Caller): Promise<string[]> =>
  (await world.db.query<{ kind: string }>('SELECT kind FROM mails WHERE person_id = $1', [person.id])).map(
    ({ kind }) => kind,
  );
const at = async (instant: string) => {
  world.clock.set(instant);
  await world.settle();
};

it('can be opened from the start until 72 hours after the end, once, by who paid', async () => {
  const { sessionId, trainer } = await bookableSession(world);
  const { member, booking } = await seatPaid(world, sessionId);
  expect(await open(member, booking.id)).toMatchObject({ __typename: 'DisputeClosed' });
  await at('2026-12-22T09:00:00Z');
  expect(await canDispute(member, booking.id)).toBe(true);
  expect(await open(member, booking.id, 'Stom')).toMatchObject({ __typename: 'InvalidInput' });
  const answers = await Promise.all([open(member, booking.id), open(member, booking.id)]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyDisputed', 'Dispute']);
  expect(await canDispute(member, booking.id)).toBe(false);
  expect(
    (await trainer.ask(OPEN, { input: { bookingId: booking.id, reason: REASON } })).errors,
  ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  await world.settle();
  expect(await mailsTo(trainer)).toContain('dispute-opened');
});

it('is over 72 hours after the end', async () => {
  const { sessionId } = await bookableSession(world);
  const { member, booking } = await seatPaid(world, sessionId);
  world.clock.set('2026-12-25T11:00:01Z');
  expect(await canDispute(member, booking.id)).toBe(false);
  expect(await open(member, booking.id)).toMatchObject({ __typename: 'DisputeClosed' });
});

it('freezes the money of that booking alone; decided, the rest follows', async () => {
  const { sessionId, trainer } = await bookableSession(world);
  const { member, booking } = await seatPaid(world, sessionId);
  await seatPaid(world, sessionId);
  await at('2026-12-22T12:00:00Z');
  const { id } = await open(member, booking.id);
  await at('2026-12-24T11:00:00Z');
  expect((await payoutsOf(trainer)).map(({ status }) => status).sort()).toEqual(['FROZEN', 'SENT']);
  expect(await decide(moderator, id, 4_000)).toMatchObject({ status: 'REFUNDED', refundCents: 4_000 });
  await world.settle();
  const payouts = await payoutsOf(trainer);
  expect(payouts.map(({ status, grossCents }) => [status, grossCents]).sort()).toEqual([
    ['SENT', 11_495],
    ['SENT', 7_495],
  ]);
  expect(await decide(moderator, id, 0)).toMatchObject({ __typename: 'DisputeDecided' });
  expect(await mailsTo(member)).toContain('dispute-settled');
  expect(await mailsTo(trainer)).toContain('dispute-settled');
});

it('decided after the payout, takes the part back with its fee', async () => {
  const { sessionId, trainer } = await bookableSession(world);
  const { member, booking } = await seatPaid(world, sessionId);
  await at('2026-12-24T11:00:00Z');
  await at('2026-12-25T10:00:00Z');
  const { id } = await open(member, booking.id);
  expect(await decide(moderator, id, 11_495)).toMatchObject({ status: 'REFUNDED' });
  await world.settle();
  expect(await payoutsOf(trainer)).toMatchObject([
    { status: 'REVERSED', netCents: 10_345, reversedCents: 10_345 },
  ]);
  for (const account of ['ADVANCES', 'REFUNDS', 'TRAINERS', 'FEES', 'VAT', 'PROVIDER'])
    expect([account, await balanceOf(world, account)]).toEqual([account, 0]);
});

it('rejected, lets the money go to the trainer', async () => {
  const { sessionId, trainer } = await bookableSession(world);
  const { member, booking } = await seatPaid(world, sessionId);
  await at('2026-12-22T12:00:00Z');
  const { id } = await open(member, booking.id);
  await at('2026-12-24T11:00:00Z');
  expect(await payoutsOf(trainer)).toMatchObject([{ status: 'FROZEN' }]);
  expect(await decide(moderator, id, 0)).toMatchObject({ status: 'REJECTED' });
  await world.settle();
  expect(await payoutsOf(trainer)).toMatchObject([{ status: 'SENT', netCents: 10_345 }]);
});

it('is decided by a moderator who is no party, for at most what was paid', async () => {
  const { sessionId, trainer } = await bookableSession(world);
  const { member, booking } = await seatPaid(world, sessionId);
  await at('2026-12-22T12:00:00Z');
  const { id } = await open(member, booking.id);
  expect(await decide(moderator, id, 11_496)).toMatchObject({ __typename: 'InvalidInput' });
  const refused = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
  const input = { disputeId: id, refundCents: 0, explanation: 'Zo is het genoeg.' };
  expect(await trainer.ask(DECIDE, { input })).toMatchObject(refused);
  await world.db.query(`UPDATE people SET roles = roles || '{moderator}' WHERE id = $1`, [trainer.id]);
  expect(await trainer.ask(DECIDE, { input })).toMatchObject(refused);
  const { disputes } = await moderator.graphql<{ disputes: { nodes: object[] } }>(
    `{ disputes { totalCount nodes { id reason paidCents memberName trainerName title startsAt } } }`,
  );
  expect(disputes.nodes).toMatchObject([{ id, reason: REASON, paidCents: 11_495 }]);
  expect((await member.ask(`{ disputes { totalCount } }`)).errors).toBeDefined();
});

it('opened while the payout runs, is either in it or not: never both', async () => {
  const work = world.app.get(Work);
  for (let round = 0; round < 4; round++) {
    world.clock.set('2026-11-23T09:00:00Z');
    const { sessionId, trainer } = await bookableSession(world, { format: 'ONLINE' });
    const { member, booking } = await seatPaid(world, sessionId);
    world.clock.set('2026-12-24T11:00:00Z');
    const [{ id }] = await Promise.all([open(member, booking.id), work.settle()]);
    await world.settle();
    const [payout] = await payoutsOf(trainer);
    expect(['FROZEN', 'SENT']).toContain(payout!.status);
    await decide(moderator, id, 11_495);
    await world.settle();
    expect((await payoutsOf(trainer)).filter(({ status }) => status !== 'REVERSED')).toEqual([]);
    await booksAgree(world);
  }
});
