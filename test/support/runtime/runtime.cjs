// Jest's runtime without a sandbox: a worker imports the application once, and each spec file on top of it.
const { register } = require('node:module');
const { pathToFileURL } = require('node:url');
const { compiledFile } = require('./compiled.cjs');

const framework = /[\\/]jest-circus[\\/]/;
let registered = false;
let imported = 0;

class ProcessRuntime {
  constructor() {
    if (!registered) register('./typescript.mjs', pathToFileURL(__filename));
    registered = true;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** A spec file: evaluated each time, by its query; what it imports is evaluated once in a worker. */
  unstable_importModule(path) {
    return import(`${pathToFileURL(path).href}?${++imported}`);
  }

  requireModule(path) {
    return require(path);
  }

  /** Jest's own: the framework has the tests of one spec file as its state, so it is evaluated each time. */
  requireInternalModule(path) {
    for (const loaded of Object.keys(require.cache)) if (framework.test(loaded)) delete require.cache[loaded];
    return require(path);
  }

  setGlobalsForRuntime() {}

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
}

/** By what a stack trace says of where it was: the address of a file, with its query. */
const sourceMaps = new (class extends Map {
  get(source) {
    const [, path] = /^(?:file:\/\/)?(\/.*\.tsx?)(?:\?\d+)?$/.exec(source) ?? [];
    return path && `${compiledFile(decodeURI(path))}.map`;
  }
})();

module.exports = { __esModule: true, default: ProcessRuntime };
