// Jest runs CommonJS: our TypeScript and the npm packages that are ES modules pass through swc, the rest stays.
const { readFileSync } = require('node:fs');
const { dirname, extname, join } = require('node:path');
const { createTransformer } = require('@swc/jest');

const target = 'es2023';
const typescript = (tsx) =>
  createTransformer({
    jsc: {
      target,
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: true,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
  });
const javascript = createTransformer({
  jsc: { target, parser: { syntax: 'ecmascript', importAttributes: true } },
});
const transformers = {
  '.ts': typescript(false),
  '.mts': typescript(false),
  '.tsx': typescript(true),
  '.mjs': javascript,
};
const asItIs = {
  process: (code) => ({ code }),
  getCacheKey: (_code, path) => `as-it-is:${path}`,
};

const types = new Map();
/** The "type" of the package that a folder belongs to. */
function packageType(folder) {
  if (!types.has(folder)) types.set(folder, readType(folder));
  return types.get(folder);
}

function readType(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).type ?? 'commonjs';
  } catch {
    return dirname(folder) === folder ? 'commonjs' : packageType(dirname(folder));
  }
}

/** ES modules of a package that does not say so. */
const unsaid = /node_modules\/@svg-maps\//;

function transformerOf(path) {
  const extension = extname(path);
  if (extension === '.js' && (packageType(dirname(path)) === 'module' || unsaid.test(path)))
    return javascript;
  return transformers[extension] ?? asItIs;
}

module.exports = {
  process: (code, path, options) => transformerOf(path).process(code, path, options),
  getCacheKey: (code, path, options) => transformerOf(path).getCacheKey(code, path, options),
};
