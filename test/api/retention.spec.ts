import { RETENTION_RULES } from '@nutshell/domain';
import { book, pay } from '../support/bookings.js';
import { balanceOf, seatPaid } from '../support/money.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  // The database goes by its own clock in what may go from the books: these are old for it too.
  world = await startWorld({ now: '2017-03-01T09:00:00Z' });
});
afterAll(() => world?.close());

const count = async (table: string): Promise<number> =>
  (await world.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]!.count;
const at = async (instant: string): Promise<void> => {
  world.clock.set(instant);
  await world.settle();
};
const BOOKS = [
  'invoices',
  'ledger_movements',
  'ledger_entries',
  'payouts',
  'payout_lines',
  'payments',
  'bookings',
];
const counts = async () =>
  Object.fromEntries(await Promise.all(BOOKS.map(async (t) => [t, await count(t)]))) as Record<
    string,
    number
  >;

describe('the books', () => {
  let balances: Record<string, number>;
  const present = async () =>
    Object.fromEntries(
      await Promise.all(
        ['PROVIDER', 'BANK', 'ADVANCES', 'TRAINERS', 'FEES', 'VAT'].map(async (account) => [
          account,
          await balanceOf(world, account),
        ]),
      ),
    ) as Record<string, number>;

  it('stay until 7 years after their own, whoever tries', async () => {
    const { trainer, sessionId } = await bookableSession(world, { startsAt: '2017-05-10T09:00' });
    await trainer.graphql(
      `mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }`,
      {
        input: {
          trainer: {
            tradeName: 'Vonk',
            vatStatus: 'STANDARD',
            vatId: 'NL000099998B57',
            street: 'Oudegracht 1',
            postcode: '3511 AB',
            town: 'Utrecht',
          },
        },
      },
    );
    await seatPaid(world, sessionId, 2);
    const { member, booking } = await seatPaid(world, sessionId);
    await member.graphql(
      `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { __typename } }`,
      {
        input: { bookingId: booking.id },
      },
    );
    await world.settle();
    await at('2017-05-20T09:00:00Z');
    await at('2017-06-20T09:00:00Z');
    await at('2024-12-31T12:00:00Z');
    const before = await counts();
    expect(Object.values(before).every((rows) => rows > 0)).toBe(true);
    await at('2024-12-31T22:00:00Z');
    expect(await counts()).toEqual(before);
    balances = await present();
  });

  it('go in the first night after, credit notes and what refers to a booking before the booking', async () => {
    await at('2025-01-01T02:31:00Z');
    const { ledger_movements, ledger_entries, ...gone } = await counts();
    expect(gone).toEqual({ invoices: 0, payouts: 0, payout_lines: 0, payments: 0, bookings: 0 });
    for (const table of ['refunds', 'participants', 'payout_reversals']) expect(await count(table)).toBe(0);
    expect([ledger_movements, ledger_entries! > 0]).toEqual([1, true]);
    expect(await present()).toEqual(balances);
    expect(await count('people')).toBeGreaterThan(0);
  });

  it('are not touched a second time', async () => {
    const before = await counts();
    await at('2025-01-02T02:31:00Z');
    await at('2025-01-03T02:31:00Z');
    expect(await counts()).toEqual(before);
  });

  it('stay 10 years where a consumer in another country bought', async () => {
    world.clock.set('2016-03-01T09:00:00Z');
    const { sessionId } = await bookableSession(world, { startsAt: '2016-05-10T09:00', priceExVatCents: 0 });
    const [home, abroad] = [await world.user(), await world.user()];
    const ids = [await book(home, sessionId), await book(abroad, sessionId)].map(({ id }) => id);
    await world.db.query('UPDATE bookings SET buyer = $2 WHERE id = $1', [
      ids[1],
      JSON.stringify({ kind: 'CONSUMER', name: 'Jan Peeters', country: 'BE' }),
    ]);
    await at('2026-11-20T02:31:00Z');
    const left = await world.db.query<{ id: string }>('SELECT id FROM bookings WHERE id = ANY($1)', [ids]);
    expect(left).toEqual([{ id: ids[1] }]);
    await at('2027-01-01T02:31:00Z');
    expect(await world.db.query('SELECT id FROM bookings WHERE id = ANY($1)', [ids])).toEqual([]);
  });

  it('refuse to go early, by whatever statement', async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    const { sessionId } = await bookableSession(world);
    await seatPaid(world, sessionId);
    for (const statement of [
      'DELETE FROM ledger_entries',
      'DELETE FROM ledger_movements',
      'TRUNCATE ledger_entries, ledger_movements',
      'UPDATE ledger_entries SET amount_cents = amount_cents + 1',
    ])
      await expect(world.db.query(statement)).rejects.toMatchObject({ constraint: 'ledger_stays' });
    await world.db.query(
      `INSERT INTO invoice_series (code, year, last, last_on) VALUES ('NUTSHELL', 2026, 1, '2026-11-01');`,
    );
    await world.db.query(
      `INSERT INTO invoices (id, key, kind, code, year, sequence, number, buyer_id, issued_on, ex_vat_cents, vat_cents,
         total_cents, snapshot, created_at)
       SELECT gen_random_uuid(), 'fee:x', 'FEE', 'NUTSHELL', 2026, 1, 'NUTSHELL-2026-0001', id, '2026-11-01', 100, 21, 121,
         '{"number": "NUTSHELL-2026-0001", "totalCents": 121}', now() FROM people LIMIT 1`,
    );
    await expect(world.db.query('DELETE FROM invoices')).rejects.toMatchObject({ code: '23001' });
  });
});

describe('the rest', () => {
  it('goes sooner: notes after 6 months, notices of payments after 18, times of the past', async () => {
    world.clock.set('2027-03-01T09:00:00Z');
    const { sessionId, trainer } = await bookableSession(world, { startsAt: '2027-03-10T09:00' });
    const member = await world.user();
    const { id, payment } = await book(member, sessionId, 1, 'Ik ben linkshandig');
    await pay(member, payment.checkoutUrl);
    await world.settle();
    await world.db.query(
      `INSERT INTO busy_feeds (id, person_id, slot, name, host, sealed_url, url_digest, created_at)
       VALUES ('019a0000-0000-7000-8000-000000000001', $1, 1, 'Werk', 'agenda.example', 'x', 'x', $2)`,
      [trainer.id, world.clock.now()],
    );
    await world.db.query(
      `INSERT INTO busy_times (feed_id, starts_at, ends_at)
       VALUES ('019a0000-0000-7000-8000-000000000001', '2027-03-01T09:00Z', '2027-03-01T10:00Z')`,
    );
    const state = async () =>
      (
        await world.db.query(
          `SELECT (SELECT attendee_note FROM bookings WHERE id = $1) AS note,
             (SELECT count(*)::int FROM payment_notices WHERE notice <> '{}' AND received_at >= '2027-01-01') AS notices,
             (SELECT count(*)::int FROM busy_times) AS busy`,
          [id],
        )
      )[0]!;
    const before = await state();
    expect(before).toMatchObject({ note: 'Ik ben linkshandig', busy: 1 });
    expect(before.notices).toBeGreaterThan(0);
    await at('2027-09-09T03:00:00Z');
    expect(await state()).toMatchObject({ note: 'Ik ben linkshandig', busy: 0 });
    await at('2027-09-11T03:00:00Z');
    expect(await state()).toEqual({ ...before, note: null, busy: 0 });
    await at('2028-09-03T03:00:00Z');
    expect(await state()).toEqual({ note: null, busy: 0, notices: 0 });
    expect(await world.db.query('SELECT id FROM bookings WHERE id = $1', [id])).toHaveLength(1);
  });
});

it('every rule names a table and columns that are there', async () => {
  for (const { table, clear, booking } of RETENTION_RULES) {
    const columns = await world.db.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
      [table],
    );
    const names = columns.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(clear ?? {}), ...(booking ? [booking] : [])]),
    );
    expect([table, names.length > 0]).toEqual([table, true]);
  }
});
