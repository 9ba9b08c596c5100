import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}
const manifest = (...path: string[]): Manifest => JSON.parse(read(...path, 'package.json')) as Manifest;

/** Loaded by another package by its name, or from its folder. */
const loadedByName = new Set(['@as-integrations/fastify', 'kubernetes-models']);

/** The code of a workspace, and what starts it. */
const codeOf = (folders: string[]): string =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.([cm]?[jt]sx?|css)$/.test(file))
    .map((file) => {
      try {
        return read(file);
      } catch {
        return ''; // deleted, not yet committed
      }
    })
    .join('\n');

it.each([
  ['apps/api', ['apps/api']],
  ['apps/web', ['apps/web']],
  ['libs/domain', ['libs/domain']],
  ['libs/embedded', ['libs/embedded']],
  ['libs/i18n', ['libs/i18n']],
  ['test', ['test', 'scripts', 'jest.config.mjs']],
])('%s depends only on what it uses', (workspace, folders) => {
  const { dependencies, devDependencies } = manifest(workspace);
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const code = codeOf(folders);
  const neededBesides = names
    .filter((name) => !name.startsWith('@nutshell/'))
    .flatMap((name) => {
      const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest('node_modules', name);
      return Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
    });
  const isUsed = (name: string): boolean =>
    code.includes(`'${name}'`) || code.includes(`'${name}/`) || neededBesides.includes(name);
  const unused = names.filter(
    (name) => !isUsed(name) && !isUsed(name.replace(/^@types\//, '')) && !loadedByName.has(name),
  );
  expect(unused).toEqual([]);
});
