// Where compiled modules are kept: one per file, with its source map beside it.
const { createHash } = require('node:crypto');
const { join } = require('node:path');

const folder = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'spec-modules');

/** @param path of the TypeScript file */
const compiledFile = (path) =>
  join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.js`);

module.exports = { folder, compiledFile };
