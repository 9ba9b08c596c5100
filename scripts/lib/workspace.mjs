import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, run } from './run.mjs';

// Runs before anything is installed: imports nothing from npm.
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const kept = join(root, '.nutshell');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Ends with a sentence instead of a stack trace. */
export function stopWith(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) stopWith(`Nutshell needs Node 20.19 or later, or 22.12 or later; this is ${version}.`);
}

/** Installs what package-lock.json names, unless that was done; an install that was cut off is done again. */
export async function ensureInstalled() {
  checkNode();
  const stamp = join(root, 'node_modules', '.installed');
  const wanted = hashOfManifests();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const underway = join(kept, 'installing');
  // npm takes a package that it was cut off in the middle of for a whole one: begin again
  if (existsSync(underway)) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  writeFileSync(underway, '');
  console.log('Installing packages (a minute or two the first time)…');
  // not `npm ci`: it refuses a lock file without entries for other platforms. --no-save leaves the lock file alone.
  const code = await run(
    npm,
    [
      'install',
      '--include=dev',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--loglevel=error',
    ],
    {
      cwd: root,
    },
  );
  if (code !== 0) stopWith('Installing the packages failed; see above. The next start tries again.');
  writeFileSync(stamp, wanted);
  rmSync(underway);
}

function hashOfManifests() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(JSON.stringify([workspaces, process.version]))
    .digest('hex');
}

/** Nx keeps what it needs in the folder, and tells nobody. */
export const nxEnvironment = {
  ...process.env,
  NX_TUI: 'false',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_NATIVE_FILE_CACHE_DIRECTORY: join(root, '.nx', 'native'),
};

/** How to run a program that npm installed. */
export const tool = (name, ...args) => [
  process.execPath,
  [join(root, 'node_modules', '.bin', name), ...args],
];

/** Builds what changed since the last time. */
export async function build() {
  console.log('Building what changed…');
  const [file, args] = tool('nx', 'run-many', '-t', 'build', '--output-style=static');
  const { code, output } = await capture(file, args, { cwd: root, env: nxEnvironment });
  if (code !== 0) stopWith(`${output}\nThe build failed; see above.`);
}

/** The settings of `.env`, beside those of the shell, which go first. */
export function readEnvFile() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
