// npm run upgrade-check: runs the previous release on a database that this one has migrated, beside this one.
//   npm run upgrade-check -- <commit>   takes another release than the last
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previousRelease, ReleaseMissing } from './lib/previous-release.mjs';
import { whenNpmEnds } from './lib/run.mjs';
import { build, ensureInstalled, kept, root } from './lib/workspace.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
whenNpmEnds(() => process.exit(130));

await ensureInstalled();
await build();
let previous;
try {
  previous = await previousRelease(process.argv[2]);
} catch (error) {
  if (!(error instanceof ReleaseMissing)) throw error;
  console.log(error.message);
  process.exit(error.skipped ? 0 : 1);
}
console.log(`The release before: ${previous.name}`);
const { checkUpgrade } = await import('../test/deployment/upgrade-check.mjs');
const dataDir = mkdtempSync(join(tmpdir(), 'nutshell-upgrade-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const failed = await checkUpgrade({
  previous: previous.folder,
  present: root,
  dataDir,
  log: join(kept, 'upgrade-check.log'),
});
process.exit(failed ? 1 : 0);
