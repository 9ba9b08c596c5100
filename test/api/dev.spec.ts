import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('the page behind the scenes', () => {
  it('shows what waits, and does it when asked', async () => {
    await world.db.query(`INSERT INTO timers (kind, subject, due_at) VALUES ('nobody.knows', 'it', $1)`, [
      world.clock.now(),
    ]);
    expect((await world.visitor.http('GET', '/dev/state.json')).json()).toMatchObject({
      waiting: { timers: expect.any(Number), failed: 0 },
    });
    expect((await world.visitor.http('POST', '/dev/settle')).statusCode).toBe(204);
    const page = await world.visitor.http('GET', '/dev');
    expect(page.body).toContain('nobody.knows');
    expect(page.body).toContain('No timer is called nobody.knows');
  });
});

describe('in production', () => {
  it('is not there', async () => {
    const production = await startWorld({
      env: { NODE_ENV: 'production', AUTH_SECRET: 'x'.repeat(32), ALLOW_SANDBOX_PAYMENTS: 'true' },
    });
    try {
      for (const path of ['/dev', '/dev/mail', '/dev/state.json'])
        expect((await production.visitor.http('GET', path)).body).not.toContain('Achter de schermen');
      expect((await production.visitor.http('POST', '/dev/clock', { by: '3600' })).statusCode).toBe(404);
      const { errors } = await production.visitor.ask('{ __typename }');
      expect(errors?.[0]?.extensions.code).toBe('DOCUMENT_ID_REQUIRED');
    } finally {
      await production.close();
    }
  });
});
