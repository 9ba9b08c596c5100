import { Jobs, Timers } from '../../../apps/api/src/platform/jobs/index.js';
import { Events } from '../../../apps/api/src/platform/events/index.js';
import { startWorld, type World } from '../../support/world.js';
import { probe, ProbeHappened, ProbeModule } from './probe.js';

const redis = process.env.TEST_REDIS_URL;
if (!redis) console.log('skipped: the job queue on Redis (no redis-server here)');

describe.each([
  { backend: 'postgres', env: {} as Record<string, string>, here: true },
  { backend: 'redis', env: { REDIS_URL: redis ?? '' }, here: !!redis },
])('the job queue on $backend', ({ backend, env, here }) => {
  const when = here ? it : it.skip;
  let world: World;

  beforeAll(async () => {
    if (!here) return;
    world = await startWorld({ env, worker: true, modules: [ProbeModule] });
    await world.db.query('CREATE TABLE probes (what text NOT NULL)');
  });
  afterAll(() => world?.close());

  when('carries events to their reactions', async () => {
    expect(world.app.get(Jobs).backendName).toBe(backend);
    const ran = Promise.all([probe.ran('noted it'), probe.ran('counted it')]);
    await world.db.tx(() => world.app.get(Events).publish(new ProbeHappened('it')));
    await ran;
  });

  when('wakes a worker for a timer that is due', async () => {
    const ran = probe.ran('rang now');
    await world.db.tx(() =>
      world.app.get(Timers).set({ kind: 'probe.ring', subject: 'now', dueAt: world.clock.now() }),
    );
    await ran;
  });

  when('makes up for calls that were lost', async () => {
    const ran = Promise.all([probe.ran('noted lost'), probe.ran('rang lost')]);
    await world.db.query(`INSERT INTO timers (kind, subject, due_at) VALUES ('probe.ring', 'lost', $1)`, [
      world.clock.now(),
    ]);
    await world.db.query(
      `INSERT INTO outbox (id, name, payload, occurred_at) VALUES (uuidv7(), 'ProbeHappened', '{"name":"lost"}', now())`,
    );
    await ran;
  });

  when('answers for its health', async () => {
    const ready = (await world.visitor.http('GET', '/readyz')).json();
    expect(ready).toEqual({
      status: 'ok',
      database: true,
      jobs: true,
      search: true,
      searchIndex: 'postgres',
      queue: backend,
    });
  });
});
