import { loadDemo } from '../../apps/api/src/demo/index.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ env: { NUTSHELL_DEMO: 'on' } });
  await loadDemo(world.db, world.clock.now(), world.url);
}, 90_000);
afterAll(() => world.close());

const none = async (sql: string): Promise<void> =>
  expect(await world.db.query(`SELECT ${sql} LIMIT 3`)).toEqual([]);

describe('the invoices of the demo', () => {
  it('are there for every sale, and come to what was paid', async () => {
    await none(`b.id FROM bookings b LEFT JOIN invoices i ON i.booking_id = b.id AND i.kind = 'SALE'
      WHERE b.confirmed_at IS NOT NULL AND b.total_cents > 0 AND i.total_cents IS DISTINCT FROM b.total_cents`);
    await none(`b.id FROM bookings b WHERE b.confirmed_at IS NOT NULL AND b.credited_cents <>
      (SELECT coalesce(-sum(total_cents), 0) FROM invoices i WHERE i.booking_id = b.id AND i.kind = 'CREDIT')`);
  });

  it('are numbered without a gap, in order of time', async () => {
    await none(
      `s.code FROM invoice_series s WHERE s.last <> (SELECT count(*) FROM invoices i WHERE i.code = s.code AND i.year = s.year)`,
    );
    await none(`code FROM (SELECT code, issued_on, lag(issued_on) OVER (PARTITION BY code, year ORDER BY sequence) AS before FROM invoices) i
      WHERE issued_on < before`);
    await none(
      `i.number FROM invoices i JOIN trainer_profiles t ON t.person_id = i.seller_id WHERE i.snapshot #>> '{seller,name}' IS NULL`,
    );
  });

  it('say for which company several seats were booked', async () => {
    const [{ count }] = (await world.db.query(
      `SELECT count(*)::int AS count FROM invoices WHERE (snapshot #>> '{buyer,business}')::boolean AND kind = 'SALE'`,
    )) as [{ count: number }];
    expect(count).toBeGreaterThan(50);
  });

  it('wait for nothing: what starts now issues none of them again', async () => {
    const count = () => world.db.query('SELECT count(*)::int AS count FROM invoices');
    const before = await count();
    await world.settle();
    expect(await count()).toEqual(before);
    await none(`1 FROM mails WHERE kind LIKE 'invoice%'`);
  });
});
