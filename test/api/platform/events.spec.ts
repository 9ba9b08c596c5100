import { Config } from '../../../apps/api/src/platform/config.js';
import { OutsideTransaction } from '../../../apps/api/src/platform/db/index.js';
import { Deliver } from '../../../apps/api/src/platform/events/deliver.js';
import { Events } from '../../../apps/api/src/platform/events/index.js';
import { Timers } from '../../../apps/api/src/platform/jobs/index.js';
import { Presence } from '../../../apps/api/src/platform/jobs/presence.js';
import { RunTimers } from '../../../apps/api/src/platform/jobs/run-timers.js';
import { startWorld, type World } from '../../support/world.js';
import { probe, ProbeHappened, ProbeModule } from './probe.js';

let world: World;

beforeAll(async () => {
  world = await startWorld({ modules: [ProbeModule] });
  await world.db.query('CREATE TABLE probes (what text NOT NULL)');
});
beforeEach(() => world.db.query('TRUNCATE probes'));
afterAll(() => world.close());

const publish = (name: string) => world.db.tx(() => world.app.get(Events).publish(new ProbeHappened(name)));
const set = (kind: string, subject: string, dueAt: Date) =>
  world.db.tx(() => world.app.get(Timers).set({ kind, subject, dueAt }));
const done = async () =>
  (await world.db.query<{ what: string }>('SELECT what FROM probes ORDER BY what')).map(({ what }) => what);
const inMinutes = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000);

describe('events', () => {
  it('reach each reaction once, however often workers look', async () => {
    await publish('a');
    await Promise.all([world.settle(), world.settle(), world.settle()]);
    await world.settle();
    expect(await done()).toEqual(['counted a', 'noted a']);
  });

  it('that were rolled back never happened', async () => {
    const failing = world.db.tx(async () => {
      await world.app.get(Events).publish(new ProbeHappened('b'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await world.settle();
    expect(await done()).toEqual([]);
  });

  it('cannot be published outside a transaction', async () => {
    await expect(world.app.get(Events).publish(new ProbeHappened('c'))).rejects.toBeInstanceOf(
      OutsideTransaction,
    );
  });

  it('stop nothing when one reaction fails, and its failed work leaves no trace', async () => {
    probe.failing.add('noted bad');
    await publish('bad');
    await publish('good');
    await world.settle();
    expect(await done()).toEqual(['counted bad', 'counted good', 'noted good']);
    const [failed] = await world.db.query('SELECT attempts, error FROM deliveries WHERE error IS NOT NULL');
    expect(failed).toMatchObject({ attempts: 1, error: expect.stringContaining('noted bad fails') });
  });

  it('that were given up can be tried again', async () => {
    await world.db.query('UPDATE deliveries SET failed_at = now() WHERE handled_at IS NULL');
    probe.failing.clear();
    expect(await world.app.get(Deliver).retryFailed()).toBe(1);
    await world.settle();
    expect(await done()).toEqual(['noted bad']);
  });
});

describe('timers', () => {
  it('run once, when they are due', async () => {
    await set('probe.ring', 'x', inMinutes(10));
    await world.settle();
    expect(await done()).toEqual([]);
    world.clock.forward({ minutes: 10 });
    await Promise.all([world.settle(), world.settle()]);
    await world.settle();
    expect(await done()).toEqual(['rang x']);
  });

  it('move with what they stand for, and are set anew', async () => {
    await set('probe.ring', 'y', inMinutes(10));
    await set('probe.ring', 'y', inMinutes(30));
    world.clock.forward({ minutes: 20 });
    await world.settle();
    expect(await done()).toEqual([]);
    world.clock.forward({ minutes: 10 });
    await world.settle();
    await set('probe.ring', 'y', inMinutes(0));
    await world.settle();
    expect(await done()).toEqual(['rang y', 'rang y']);
  });

  it('that were cancelled do not run', async () => {
    await set('probe.ring', 'z', inMinutes(1));
    await world.app.get(Timers).cancel('probe.ring', 'z');
    world.clock.forward({ minutes: 2 });
    await world.settle();
    expect(await done()).toEqual([]);
  });

  it('by the thousand run once each with several workers at it', async () => {
    await world.db.query(
      `INSERT INTO timers (kind, subject, due_at) SELECT 'probe.ring', 'many' || n, $1 FROM generate_series(1, 1000) n`,
      [world.clock.now()],
    );
    await Promise.all([world.settle(), world.settle(), world.settle()]);
    await world.settle();
    const [count] = await world.db.query(
      `SELECT count(*)::int AS all, count(DISTINCT what)::int AS different FROM probes`,
    );
    expect(count).toEqual({ all: 1000, different: 1000 });
  });

  it('of a kind that runs together run in one piece, and each alone where one fails', async () => {
    for (const subject of ['a', 'b']) await set('probe.chime', subject, inMinutes(0));
    await world.settle();
    expect(await done()).toEqual(['chimed 2 together', 'chimed a', 'chimed b']);
    await world.db.query('TRUNCATE probes');
    probe.failing.add('chimed wrong');
    for (const subject of ['c', 'wrong', 'd']) await set('probe.chime', subject, inMinutes(0));
    await world.settle();
    expect(await done()).toEqual(['chimed c', 'chimed d']);
    const left = await world.db.query(
      `SELECT subject, attempts FROM timers WHERE kind = 'probe.chime' AND done_at IS NULL`,
    );
    expect(left).toEqual([{ subject: 'wrong', attempts: 1 }]);
  });

  it('to the outside that fail are kept with the reason, and others go on', async () => {
    probe.failing.add('called 1');
    await set('probe.call', '1', inMinutes(0));
    await set('probe.call', '2', inMinutes(0));
    await world.settle();
    const rows = await world.db.query(
      `SELECT subject, attempts, done_at IS NOT NULL AS done FROM timers WHERE kind = 'probe.call' ORDER BY subject`,
    );
    expect(rows).toEqual([
      { subject: '1', attempts: 1, done: false },
      { subject: '2', attempts: 0, done: true },
    ]);
  });

  it('to the outside that are set anew while they run, run once more', async () => {
    await set('probe.call', 'again', inMinutes(0));
    probe.meanwhile.set('again', async () => {
      probe.meanwhile.delete('again');
      await set('probe.call', 'again', inMinutes(0));
    });
    await world.settle();
    expect(await done()).toEqual(['called again', 'called again']);
  });

  it('of a worker that died are free again, those of one that lives are not', async () => {
    const [dead, living] = [world.app.get(Presence), new Presence(world.app.get(Config))];
    await living.show();
    await dead.show();
    const lease = (subject: string, worker: number | null) =>
      world.db.query(
        `INSERT INTO timers (kind, subject, due_at, leased_until, leased_by)
         VALUES ('probe.call', $1, $2, clock_timestamp() + interval '1 hour', $3)`,
        [subject, world.clock.now(), worker],
      );
    await lease('of the dead', dead.worker);
    await lease('of the living', living.worker);
    await dead.onApplicationShutdown();
    // Postgres notices in its own time that the connection is gone.
    while (!(await world.app.get(RunTimers).freeLeasesOfDead()));
    await world.settle();
    expect(await done()).toEqual(['called of the dead']);
    await living.onApplicationShutdown();
  });
});

describe('what is long done', () => {
  it('is let go of after a month, but never what still waits', async () => {
    await publish('old');
    await publish('stuck');
    await world.settle();
    await world.db.query(`UPDATE outbox SET relayed_at = now() - interval '31 days'`);
    await world.db.query(
      `UPDATE deliveries d SET handled_at = NULL, failed_at = now() FROM outbox o
       WHERE o.id = d.event_id AND o.payload ->> 'name' = 'stuck'`,
    );
    await world.db.query(
      `UPDATE timers SET done_at = now() - interval '31 days' WHERE kind = 'probe.ring' AND done_at IS NOT NULL`,
    );
    world.clock.forward({ days: 1 });
    await world.settle();
    const left = await world.db.query<{ name: string }>(
      `SELECT DISTINCT payload ->> 'name' AS name FROM outbox WHERE name = 'ProbeHappened' ORDER BY 1`,
    );
    expect(left).toEqual([{ name: 'stuck' }]);
    expect(
      await world.db.query(`SELECT 1 FROM timers WHERE kind = 'probe.ring' AND done_at IS NOT NULL`),
    ).toEqual([]);
  });
});
