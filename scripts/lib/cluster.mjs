import { join } from 'node:path';
import { startRedis } from './outside.mjs';
import { freePort } from './ports.mjs';
import { startProxy } from './proxy.mjs';
import { SiteProcess } from './site-process.mjs';

/**
 * The topology of production as processes of this machine: migrations first, then api processes and workers on one
 * Postgres and one Redis (where there is one; otherwise the queue is in Postgres too), behind a proxy.
 * @param env settings of every process
 * @param seed settings of the first one alone, which makes the database
 */
export async function startCluster({ dataDir, log, port, env = {}, seed = {}, apis = 2, workers = 2 }) {
  port ??= await freePort();
  const url = `http://localhost:${port}`;
  const shared = { DATA_DIR: dataDir, PUBLIC_URL: url, TRUST_PROXY: 'true', DRAIN_SECONDS: '2', ...env };
  const stops = [];
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end();
  };
  try {
    await new SiteProcess({
      name: 'migrate',
      env: { ...shared, ...seed, NUTSHELL_ROLE: 'migrate' },
      log,
    }).run();
    const { startEmbeddedPostgres } = await import('../../libs/embedded/dist/index.js');
    const database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: () => {} });
    stops.push(() => database.stop());
    const redis = await startRedis();
    if (redis) stops.push(() => redis.stop());
    const settings = { ...shared, DATABASE_URL: database.url, ...(redis && { REDIS_URL: redis.url }) };
    const process_ = (role, n) =>
      new SiteProcess({ name: `${role} ${n}`, env: { ...settings, NUTSHELL_ROLE: role }, log });
    const api = Array.from({ length: apis }, (_, n) => process_('api', n + 1));
    const worker = Array.from({ length: workers }, (_, n) => process_('worker', n + 1));
    const all = [...api, ...worker];
    stops.push(() => Promise.all(all.map((one) => one.stop())));
    await Promise.all(all.map((one) => one.start()));
    const proxy = await startProxy({ port, upstreams: api.map((one) => one.url) });
    stops.push(() => proxy.close());
    return { url, api, worker, proxy, settings, queue: redis ? 'Redis' : 'Postgres', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
