import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../scripts/lib/ports.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Before the journeys: the built site as `npm start` runs it, on an empty folder with the demo data, on a free port.
 * SITE_URL, when set, is a site that runs already.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  if (process.env.SITE_URL) return async () => undefined;
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'nutshell-site-'));
  const url = `http://localhost:${port}`;
  const settings = { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir };
  const site = fork(join(root, 'apps/api/dist/main.js'), {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'development', ...settings },
    execArgv: ['--enable-source-maps'],
    silent: true,
  });
  mkdirSync(join(root, '.nutshell'), { recursive: true });
  const log = createWriteStream(join(root, '.nutshell', 'journeys.log'));
  site.stdout?.pipe(log);
  site.stderr?.pipe(log, { end: false });
  const [first] = (await Promise.race([once(site, 'message'), once(site, 'exit')])) as unknown[];
  if (first !== 'ready') throw new Error('The site does not start; see .nutshell/journeys.log');
  process.env.SITE_URL = url;
  return async () => {
    site.kill('SIGTERM');
    if (site.exitCode === null) await once(site, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  };
}
