import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../scripts/lib/ports.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Site {
  url: string;
  /** What it has logged so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * The built site as `npm start` runs it, on an empty folder and a free port.
 * @param logName of its log in .nutshell
 */
export async function runSite(logName: string, settings: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'nutshell-site-'));
  const url = `http://localhost:${port}`;
  const place = { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir };
  const site = fork(join(root, 'apps/api/dist/main.js'), {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'development', ...place, ...settings },
    execArgv: ['--enable-source-maps'],
    silent: true,
  });
  mkdirSync(join(root, '.nutshell'), { recursive: true });
  const file = createWriteStream(join(root, '.nutshell', logName));
  site.stdout?.pipe(file);
  site.stderr?.pipe(file, { end: false });
  let logged = '';
  site.stdout?.on('data', (part: Buffer) => (logged += part.toString()));
  const [first] = (await Promise.race([once(site, 'message'), once(site, 'exit')])) as unknown[];
  if (first !== 'ready') throw new Error(`The site does not start; see .nutshell/${logName}`);
  return {
    url,
    log: () => logged,
    stop: async () => {
      site.kill('SIGTERM');
      if (site.exitCode === null) await once(site, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
