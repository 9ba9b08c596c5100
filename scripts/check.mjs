// npm run check: the whole gate, as one readable list.
import { join } from 'node:path';
import { capture, run, whenNpmEnds } from './lib/run.mjs';
import { build, ensureInstalled, nxEnvironment, root, tool } from './lib/workspace.mjs';

const spec = (name) => tool('jest', '--selectProjects', 'architecture', '--', name);

const gate = [
  ['format', tool('prettier', '--check', '.')],
  ['lint', tool('oxlint', '--type-aware')],
  ['import rules', spec('imports')],
  ['types', tool('nx', 'run-many', '-t', 'typecheck', '--output-style=static')],
  ['schema drift', spec('schema-drift')],
  ['migration drift', spec('migration-drift')],
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
whenNpmEnds(() => process.exit(130));
await ensureInstalled();
await build();
const failed = [];
for (const [name, [file, args]] of gate) {
  const start = Date.now();
  const { code, output } = await capture(file, args, { cwd: root, env: nxEnvironment });
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(16)} ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (code !== 0) {
    failed.push(name);
    console.log(output.replace(/^/gm, '    '));
  }
}
if ((await run(process.execPath, [join(root, 'scripts', 'test.mjs')], { cwd: root })) !== 0)
  failed.push('tests');
console.log(`${failed.includes('tests') ? '✗' : '✓'} tests`);
console.log(failed.length ? `\nNot ready: ${failed.join(', ')}` : '\nAll is well');
process.exit(failed.length ? 1 : 0);
