import { earned, earnedTakenBack, payoutOf, feeRateAt } from '@nutshell/domain';
import { Ledger } from '../../apps/api/src/ledger/index.js';
import { book, pay } from '../support/bookings.js';
import { mailbox } from '../support/mailbox.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-23T09:00:00Z' });
});
afterAll(() => world.close());

interface Received {
  number: string;
  kind: string;
  issuedOn: string;
  deliveredOn: string;
  exVatCents: number;
  vatCents: number;
  paid: boolean;
  lines: { title: string }[];
  seller: { name: string };
}

const feesOf = async (trainer: Caller): Promise<Received[]> => {
  const { invoices } = await trainer.graphql<{ invoices: { nodes: Received[] } }>(
    `{ invoices(filter: { side: RECEIVED, kind: [FEE] }) { nodes {
      number kind issuedOn deliveredOn exVatCents vatCents paid lines { title } seller { name } } } }`,
  );
  return invoices.nodes;
};

const fillIn = (trainerId: string) =>
  world.db.query(
    `UPDATE trainer_profiles SET vat_id = 'NL000099998B57', address = 'Oudegracht 1, 3511 AB Utrecht' WHERE person_id = $1`,
    [trainerId],
  );

/** A booking that was paid, of which the books say that it was earned. */
async function sale(options: Parameters<typeof bookableSession>[1] = {}) {
  const { trainer, sessionId } = await bookableSession(world, options);
  await fillIn(trainer.id);
  const member = await world.user();
  const booked = await book(member, sessionId);
  await pay(member, booked.payment.checkoutUrl);
  await world.settle();
  const of = { bookingId: booked.id, memberId: member.id, trainerId: trainer.id };
  const { totalCents, vatCents } = booked;
  const payout = payoutOf(
    { keptCents: totalCents, totalCents, exVatCents: totalCents - vatCents },
    feeRateAt(world.clock.now()),
  );
  const post = (kind: typeof earned, key: string) =>
    world.db.tx(() =>
      world.app.get(Ledger).post(kind(of, payout), { key: `${key}:${booked.id}`, bookingId: booked.id }),
    );
  return {
    trainer,
    earn: () => post(earned, 'earned-in-test'),
    takeBack: () => post(earnedTakenBack, 'back-in-test'),
  };
}

it('bills the fee of a month on the first of the next, at six, once per trainer', async () => {
  const { trainer, earn } = await sale();
  await earn();
  world.clock.set('2026-12-01T04:59:00Z');
  await world.settle();
  expect(await feesOf(trainer)).toEqual([]);
  world.clock.set('2026-12-01T05:00:00Z');
  await world.settle();
  expect(await feesOf(trainer)).toEqual([
    {
      number: 'NUTSHELL-2026-0001',
      kind: 'FEE',
      issuedOn: '2026-12-01',
      deliveredOn: '2026-11-30',
      exVatCents: 950,
      vatCents: 200,
      paid: true,
      lines: [{ title: 'Servicekosten november 2026' }],
      seller: { name: 'Nutshell B.V.' },
    },
  ]);
  const [{ email }] = (await world.db.query('SELECT email FROM auth."user" WHERE id = $1', [trainer.id])) as [
    { email: string },
  ];
  const [{ contact }] = (await world.db.query(
    'SELECT contact_email AS contact FROM trainer_profiles WHERE person_id = $1',
    [trainer.id],
  )) as [{ contact: string }];
  const mails = (await mailbox(world, contact ?? email)).filter(({ subject }) =>
    subject.startsWith('Servicekosten'),
  );
  expect(mails.map(({ attachments }) => attachments.map(({ filename }) => filename))).toEqual([
    ['factuur-NUTSHELL-2026-0001.pdf', 'factuur-NUTSHELL-2026-0001.xml'],
  ]);
  await world.db.query(
    `UPDATE timers SET done_at = NULL, leased_until = NULL WHERE kind LIKE 'invoice.bill%'`,
  );
  await world.settle();
  expect(await feesOf(trainer)).toHaveLength(1);
});

it('bills nothing where nothing was earned, and sets what went back off against a later month', async () => {
  world.clock.set('2026-12-10T09:00:00Z');
  const { trainer, earn, takeBack } = await sale({ startsAt: '2027-04-01T09:00' });
  await earn();
  world.clock.set('2027-01-01T05:00:00Z');
  await world.settle();
  expect(await feesOf(trainer)).toHaveLength(1);
  await takeBack();
  world.clock.set('2027-02-01T05:00:00Z');
  await world.settle();
  expect(await feesOf(trainer)).toHaveLength(1);
  expect((await feesOf(trainer))[0]!.number).toBe('NUTSHELL-2027-0001');
});

it('waits for the address of a business, and takes that month along later', async () => {
  world.clock.set('2027-02-10T09:00:00Z');
  const { trainer, earn } = await sale({ startsAt: '2027-05-01T09:00' });
  await world.db.query('UPDATE trainer_profiles SET address = NULL WHERE person_id = $1', [trainer.id]);
  await earn();
  world.clock.set('2027-03-01T05:00:00Z');
  await world.settle();
  expect(await feesOf(trainer)).toEqual([]);
  await fillIn(trainer.id);
  world.clock.set('2027-04-01T04:00:00Z');
  await world.settle();
  expect(await feesOf(trainer)).toMatchObject([
    { exVatCents: 950, lines: [{ title: 'Servicekosten maart 2027' }] },
  ]);
});
