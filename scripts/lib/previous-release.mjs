import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './run.mjs';
import { kept, root } from './workspace.mjs';

const MIGRATIONS = 'apps/api/src/platform/db/migrations';
const WORKSPACES = ['libs/domain', 'libs/i18n', 'libs/embedded', 'apps/api'];
const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');

export class ReleaseMissing extends Error {
  /** @param skipped whether that is no fault of this version */
  constructor(message, skipped = false) {
    super(message);
    this.skipped = skipped;
  }
}

/**
 * The api of the previous release, built from this repository's history with the packages that are installed.
 * @param chosen a commit or tag; without it the last tag `v…`, or else the last commit before the migrations
 *   went on from the one that deploy/released.json names
 * @throws ReleaseMissing where the history does not have it, or it needs other packages
 */
export async function previousRelease(chosen) {
  const commit = await git('rev-parse', '--verify', '--quiet', `${chosen ?? (await lastRelease())}^{commit}`);
  if (!commit) throw new ReleaseMissing(`There is no commit ${chosen}.`);
  const name = await git('log', '-1', '--format=%h of %cs, %s', commit);
  const folder = join(kept, 'releases', commit);
  if (!existsSync(folder)) await make(commit, folder);
  return { name, folder };
}

async function lastRelease() {
  const none =
    'skipped: the release before this one is not in the history here (fetch it: git fetch --unshallow --tags)';
  if ((await git('rev-parse', '--is-shallow-repository')) !== 'false') throw new ReleaseMissing(none, true);
  const tag = await git('describe', '--tags', '--match', 'v*', '--abbrev=0', 'HEAD^');
  if (tag) return tag;
  const { lastMigration } = JSON.parse(readFileSync(join(root, 'deploy', 'released.json'), 'utf8'));
  const [released] = await commits('--diff-filter=A', '--', `${MIGRATIONS}/${lastMigration}-*`);
  const [first] = await commits('--reverse', `${released}..HEAD`, '--', MIGRATIONS);
  return `${first ?? 'HEAD'}^`;
}

const commits = async (...which) => (await git('log', '--format=%H', ...which)).split('\n').filter(Boolean);

async function make(commit, folder) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const archive = join(unfinished, 'sources.tar');
  const paths = ['package.json', 'package-lock.json', 'tsconfig.base.json', ...WORKSPACES];
  await must('git', ['archive', '--output', archive, commit, ...paths], root);
  await must('tar', ['-xf', archive, '-C', unfinished], root);
  checkPackages(unfinished);
  link(unfinished);
  for (const workspace of WORKSPACES)
    await must(process.execPath, [compiler, '-p', join(workspace, 'tsconfig.build.json')], unfinished);
  // The links name the folder that it gets.
  rmSync(join(unfinished, 'node_modules'), { recursive: true });
  renameSync(unfinished, folder);
  link(folder);
}

/** Of the packages that it runs on, the same versions must be installed. @throws ReleaseMissing */
function checkPackages(folder) {
  const packages = (at, file = 'package-lock.json') =>
    JSON.parse(readFileSync(join(at, file), 'utf8')).packages;
  const [old, now] = [packages(folder), packages(root)];
  const names = WORKSPACES.flatMap((workspace) => Object.keys(old[workspace]?.dependencies ?? {}));
  const other = [...new Set(names)].filter((name) => {
    const at = `node_modules/${name}`;
    return !name.startsWith('@nutshell/') && old[at] && old[at].version !== now[at]?.version;
  });
  if (other.length)
    throw new ReleaseMissing(
      `The release before needs other versions of ${other.join(', ')} than are installed: ` +
        'run this in a checkout of it after its own npm install.',
    );
}

/** The packages that are installed here, and its own libraries in the place of ours. */
function link(folder) {
  const from = join(root, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(join(to, '@nutshell'), { recursive: true });
  for (const name of readdirSync(from))
    if (!name.startsWith('.') && name !== '@nutshell') symlinkSync(join(from, name), join(to, name));
  for (const workspace of WORKSPACES)
    symlinkSync(join(folder, workspace), join(to, '@nutshell', workspace.split('/')[1]));
  for (const workspace of WORKSPACES) {
    const own = join(root, workspace, 'node_modules');
    const place = join(folder, workspace, 'node_modules');
    if (existsSync(own) && !existsSync(place)) symlinkSync(own, place);
  }
}

async function git(...args) {
  const { code, output } = await capture('git', args, { cwd: root });
  return code === 0 ? output.trim() : '';
}

async function must(file, args, cwd) {
  const { code, output } = await capture(file, args, { cwd });
  if (code !== 0) throw new Error(`${file} ${args.slice(0, 2).join(' ')} failed:\n${output}`);
}
