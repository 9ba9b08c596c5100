// npm test: everything, browser journeys included. With arguments: only those specs, as jest takes them.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, startRedis } from './lib/outside.mjs';
import { addUp, jestSum, playwrightSum } from './lib/reports.mjs';
import { capture, endAll, run, whenNpmEnds } from './lib/run.mjs';
import { forgetTestDatabase, isTestDatabaseUp, testDatabaseFolder } from './lib/test-database.mjs';
import { build, ensureInstalled, kept, root, tool } from './lib/workspace.mjs';

const chosen = process.argv.slice(2);
const reports = join(kept, 'test-reports');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, breakOff);
whenNpmEnds(breakOff);
let brokenOff = false;
await ensureInstalled();
await build();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const sums = [await specs()];
if (brokenOff) await new Promise(() => {}); // it is ending
if (chosen.length === 0) sums.push(await journeys());
const { passed, failed, skipped } = addUp(sums);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);

async function specs() {
  const redis = process.env.TEST_REDIS_URL ? undefined : await startRedis();
  if (!redis && !process.env.TEST_REDIS_URL)
    console.log('skipped: the queue on Redis (no redis-server here; Debian: apt-get install redis-server)');
  const report = join(reports, 'jest.json');
  const [node, args] = tool('jest', '--ci', '--json', `--outputFile=${report}`, ...chosen);
  const env = { ...process.env, ...(redis && { TEST_REDIS_URL: redis.url }) };
  // room for what lives shortly: worlds come and go, and a fifth of the time went into collecting them
  const memory = '--max-semi-space-size=64';
  try {
    return summed(await run(node, [memory, ...args], { cwd: root, env, detached: true }), jestSum(report));
  } finally {
    await redis?.stop();
    forgetTestDatabase();
  }
}

async function journeys() {
  const config = join(root, 'test', 'web', 'playwright.config.ts');
  if (!existsSync(config)) return { passed: 0, failed: 0, skipped: 0 };
  const [node, playwright] = tool('playwright', 'test', '--pass-with-no-tests', '--config', config);
  const chromium = findChromium();
  if (!chromium) {
    console.log('skipped: the journeys in a browser (no Chromium here; Debian: apt-get install chromium)');
    const { output } = await capture(node, [...playwright, '--list'], { cwd: root });
    return { passed: 0, failed: 0, skipped: Number(/Total: (\d+) test/.exec(output)?.[1] ?? 1) };
  }
  const report = join(reports, 'journeys.json');
  const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await run(node, [...playwright, '--reporter=list,json'], { cwd: root, env, detached: true });
  return summed(code, playwrightSum(report));
}

/** A runner that fails without a failed test, as on a coverage threshold or an open handle, has failed too. */
function summed(code, sum) {
  return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

/** Ends what was started; the database of the tests is left to other runs that use it, or stopped. */
async function breakOff() {
  brokenOff = true;
  endAll();
  if (isTestDatabaseUp()) {
    const { startEmbeddedPostgres } = await import('../libs/embedded/dist/index.js');
    const database = await startEmbeddedPostgres({ dataDir: testDatabaseFolder(), log: () => {} });
    await database.stop();
  }
  forgetTestDatabase();
  process.exit(130);
}
