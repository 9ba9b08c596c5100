import { movementOf, paymentReceived, type LedgerEntry } from '@nutshell/domain';
import { Ledger } from '../../apps/api/src/ledger/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { book, pay } from '../support/bookings.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let ledger: Ledger;
let bookingId: string;
let memberId: string;

beforeAll(async () => {
  world = await startWorld();
  ledger = world.app.get(Ledger, { strict: false });
  const { sessionId } = await bookableSession(world);
  const member = await world.user();
  const held = await book(member, sessionId);
  await pay(member, held.payment.checkoutUrl);
  await world.settle();
  [bookingId, memberId] = [held.id, member.id];
});
afterAll(() => world.close());

const post = (entries: LedgerEntry[], key = newId()) =>
  world.db.tx(() => ledger.post({ kind: 'to-bank', entries }, { key }));
const entry = (amountCents: number): LedgerEntry => ({
  account: 'BANK',
  partyId: null,
  bookingId: null,
  amountCents,
});

describe('the books', () => {
  it('hold what came in, once', async () => {
    const entries = await world.db.query(
      `SELECT account, party_id, amount_cents FROM ledger_entries WHERE booking_id = $1 ORDER BY amount_cents`,
      [bookingId],
    );
    expect(entries).toEqual([
      { account: 'ADVANCES', party_id: memberId, amount_cents: -11_495 },
      { account: 'PROVIDER', party_id: null, amount_cents: 11_495 },
    ]);
  });

  it('refuse, in the database itself, a movement that does not balance, is empty, or gets an entry later', async () => {
    const refused = expect.objectContaining({ constraint: 'ledger_balances' });
    await expect(post([entry(100), entry(-99)])).rejects.toEqual(refused);
    await expect(
      world.db.query(
        `INSERT INTO ledger_movements (id, kind, key, occurred_at) VALUES ($1::uuid, 'to-bank', $1::text, now())`,
        [newId()],
      ),
    ).rejects.toEqual(refused);
    await expect(
      world.db.query(
        `INSERT INTO ledger_entries (movement_id, account, amount_cents) SELECT id, 'BANK', 1 FROM ledger_movements LIMIT 1`,
      ),
    ).rejects.toEqual(refused);
    await expect(post([entry(0)])).rejects.toBeDefined();
  });

  it('stay as they are written', async () => {
    for (const sql of [
      'UPDATE ledger_entries SET amount_cents = amount_cents + 1',
      'DELETE FROM ledger_entries',
      'UPDATE ledger_movements SET key = key',
      'DELETE FROM ledger_movements',
      'TRUNCATE ledger_movements CASCADE',
    ])
      await expect(world.db.query(sql)).rejects.toEqual(
        expect.objectContaining({ constraint: 'ledger_stays' }),
      );
  });

  it('know a movement by its key, also when it is posted many times at once', async () => {
    const key = newId();
    const movement = movementOf('to-bank', [entry(5), entry(-5)]);
    const posted = await Promise.all(
      Array.from({ length: 8 }, () => world.db.tx(() => ledger.post(movement, { key }))),
    );
    expect(posted.filter(Boolean)).toHaveLength(1);
    expect(await ledger.has(key)).toBe(true);
  });

  it('are written in the transaction of the deed', async () => {
    const movement = paymentReceived({ bookingId, memberId }, 1);
    await expect(ledger.post(movement, { key: 'outside' })).rejects.toThrow('needs a transaction');
    await expect(
      world.db.tx(async () => {
        await ledger.post(movement, { key: 'rolled-back' });
        throw new Error('the deed failed');
      }),
    ).rejects.toThrow('the deed failed');
    expect(await ledger.has('rolled-back')).toBe(false);
  });
});
