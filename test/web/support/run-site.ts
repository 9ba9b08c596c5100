import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { SiteProcess } from '../../../scripts/lib/site-process.mjs';

const logs = fileURLToPath(new URL('../../../.nutshell', import.meta.url));

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
  const env = { NODE_ENV: 'development', PUBLIC_URL: url, DATA_DIR: dataDir, ...settings };
  const log = join(logs, logName);
  await rm(log, { force: true });
  const site = await new SiteProcess({ name: 'The site', port, env, log }).start();
  return {
    url,
    log: () => readFileSync(log, 'utf8'),
    stop: async () => {
      await site.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
