// npm run security: the packages of others, and every spec that stands against a threat of docs/security.md.
import { join } from 'node:path';
import { run, whenNpmEnds } from './lib/run.mjs';
import { root } from './lib/workspace.mjs';

const specs = [
  'test/security/',
  ...['access', 'auth', 'leaks', 'hostile-text', 'person-visibility', 'export', 'delete-account'].map(ofApi),
  ...['retention', 'busy-feeds', 'money-faults', 'dev', 'platform/graphql'].map(ofApi),
  'test/contract/(files|payment|mail)/',
  'platform/markdown.spec',
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
whenNpmEnds(() => process.exit(130));
const script = (name, ...args) =>
  run(process.execPath, [join(root, 'scripts', name), ...args], { cwd: root });
const audit = await script('audit.mjs');
const tests = await script('test.mjs', '--', ...specs);
process.exit(audit || tests ? 1 : 0);

function ofApi(name) {
  return `test/api/${name}.spec`;
}
