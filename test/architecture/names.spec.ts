import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const code = files.filter((file) => /\.(tsx?|mjs|cjs|js|graphql|css)$/.test(file));

it('names a file after what it does, not after a kind of thing', () => {
  const empty = /(^|[-.])(services?|managers?|helpers?|utils?|commons?|base|misc|shared)(?=[-.])/;
  expect(code.filter((file) => empty.test(basename(file)))).toEqual([]);
});

it('writes file names in kebab-case, with a dot for the role', () => {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  expect(code.filter((file) => !kebab.test(basename(file)))).toEqual([]);
});
