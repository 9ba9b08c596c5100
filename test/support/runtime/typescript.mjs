// How Node loads TypeScript as it stands in the tree: the specs and all they import. Runs in the thread of the loader.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { compiledFile, folder } from './compiled.cjs';

const { version } = createRequire(import.meta.url)('@swc/core/package.json');
const optionsFor = (path) => ({
  filename: path,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx: path.endsWith('x') },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: true,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
});

const isTypescript = /\.tsx?$/;
const beside = /^\.{1,2}\/.*\.js$/;
const withoutQuery = (url = '') => url.replace(/[?#].*$/, '');
mkdirSync(folder, { recursive: true });

/** "./x.js" is x.ts or x.tsx, where that is there; our own packages are their sources. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('@nutshell/'))
    return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
  if (beside.test(specifier) && isTypescript.test(withoutQuery(context.parentURL))) {
    const base = new URL(specifier.slice(0, -'.js'.length), context.parentURL).href;
    for (const extension of ['.ts', '.tsx'])
      if (existsSync(fileURLToPath(base + extension)))
        return { url: base + extension, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  const plain = withoutQuery(url);
  if (!plain.startsWith('file:') || !isTypescript.test(plain)) return next(url, context);
  return { format: 'module', shortCircuit: true, source: await compiled(fileURLToPath(plain)) };
}

async function compiled(path) {
  const text = readFileSync(path, 'utf8');
  const options = optionsFor(path);
  const hash = createHash('sha256').update(version).update(JSON.stringify(options)).update(text);
  const ending = `\n//# of=${hash.digest('hex')}`;
  const file = compiledFile(path);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept.endsWith(ending)) return kept;
  const { code, map } = await transform(text, options);
  write(`${file}.map`, map);
  write(file, code + ending);
  return code;
}

/** In one go: another worker may be reading it. */
function write(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
