import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { kept, root } from '../../../scripts/lib/workspace.mjs';

const folder = join(kept, 'faults', 'modules');

/** Imports TypeScript files that the specs use too; they may only import each other and packages. */
export async function importSources(...paths) {
  mkdirSync(folder, { recursive: true });
  const written = paths.map((path) => {
    const { code } = transformSync(readFileSync(join(root, path), 'utf8'), {
      filename: path,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const file = join(folder, `${basename(path, '.ts')}.js`);
    writeFileSync(file, code);
    return file;
  });
  const modules = await Promise.all(written.map((file) => import(pathToFileURL(file).href)));
  return Object.assign({}, ...modules);
}
