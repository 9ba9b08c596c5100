// npm run audit: what the packages that we did not write may do, and what is known against them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './lib/run.mjs';
import { root } from './lib/workspace.mjs';

/** Advisories that were read and do not touch us: id, why, until when that holds. */
const REVIEWED = [];

const REGISTRY = 'https://registry.npmjs.org/';
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const outside = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const wrong = outside.flatMap(([path, { resolved, integrity, hasInstallScript, inBundle }]) => [
  ...(resolved && !resolved.startsWith(REGISTRY) ? [`${path} comes from ${resolved}`] : []),
  ...(resolved && !inBundle && !/^sha512-/.test(integrity ?? '')
    ? [`${path} has no SHA-512 in the lockfile`]
    : []),
  ...(hasInstallScript && !(nameOf(path) in allowScripts)
    ? [`${path} has an install script that nobody judged: name it in "allowScripts"`]
    : []),
]);
console.log(
  `${wrong.length ? '✗' : '✓'} lockfile: ${outside.length} packages, from the registry and by their hash`,
);

const { output } = await capture('npm', ['audit', '--json', '--omit=optional'], { cwd: root });
const report = parsed(output);
if (report?.vulnerabilities) {
  const known = Object.values(report.vulnerabilities).flatMap(({ name, severity, via }) =>
    via.filter((one) => typeof one === 'object').map(({ url, title }) => ({ name, severity, url, title })),
  );
  const open = known.filter(({ url }) => !REVIEWED.some(({ id }) => url?.endsWith(id)));
  wrong.push(...open.map(({ name, severity, url, title }) => `${name} (${severity}): ${title} ${url}`));
  console.log(`${open.length ? '✗' : '✓'} advisories: ${known.length} known, ${open.length} not reviewed`);
} else
  console.log(
    `skipped: advisories (this registry has none: ${report?.message ?? 'npm audit gave no answer'})`,
  );

for (const line of wrong) console.log(`    ${line}`);
process.exit(wrong.length ? 1 : 0);

/** npm puts warnings before its JSON. */
function parsed(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
