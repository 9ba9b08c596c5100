import { build, ensureInstalled } from '../../scripts/lib/workspace.mjs';

// npm run faults [-- name …]: the real processes under load, with one thing going wrong at a time.
const names = process.argv.slice(2).filter((name) => name !== '--no-build');
if (!process.argv.includes('--no-build')) {
  await ensureInstalled();
  await build();
}
const { suite } = await import('./lib/suite.mjs');
process.exit((await suite(names)) ? 0 : 1);
