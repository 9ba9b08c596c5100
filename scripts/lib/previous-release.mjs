import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './run.mjs';
import { kept, root } from './workspace.mjs';

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
 * The api of the previous release, built from this repository's history: with the packages that are installed, where they fit.
 * @param chosen a commit or tag; without it the last tag `v…`, or else the commit that deploy/released.json names
 * @throws ReleaseMissing where the history does not have it
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
  const { commit } = JSON.parse(readFileSync(join(root, 'deploy', 'released.json'), 'utf8'));
  const tag = await git('describe', '--tags', '--match', 'v*', '--abbrev=0', 'HEAD^');
  const release = await git('rev-parse', '--verify', '--quiet', `${tag || commit}^{commit}`);
  if (release) return release;
  const hint = 'fetch it: git fetch --unshallow --tags';
  throw new ReleaseMissing(`skipped: the release before this one is not in the history here (${hint})`, true);
}

async function make(commit, folder) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const archive = join(unfinished, 'sources.tar');
  await must('git', ['archive', '--output', archive, commit], root);
  await must('tar', ['-xf', archive, '-C', unfinished], root);
  const linked = canShare(unfinished);
  if (linked) link(unfinished);
  else await install(unfinished);
  for (const workspace of WORKSPACES)
    await must(process.execPath, [compiler, '-p', join(workspace, 'tsconfig.build.json')], unfinished);
  // Our links name the folder that they are in; those of npm do not.
  if (linked) rmSync(join(unfinished, 'node_modules'), { recursive: true });
  renameSync(unfinished, folder);
  if (linked) link(folder);
}

/** Whether each package that it names is installed here in the version that it was released with. */
function canShare(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const names = WORKSPACES.flatMap((workspace) => Object.keys(packages[workspace]?.dependencies ?? {}));
  return names.every((name) => {
    const wanted = packages[`node_modules/${name}`]?.version;
    const manifest = join(root, 'node_modules', name, 'package.json');
    if (name.startsWith('@nutshell/') || !wanted) return true;
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === wanted;
  });
}

async function install(folder) {
  console.log('Installing the packages of the release before, which differ from ours (a minute or two)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await must(npm, ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund'], folder);
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
