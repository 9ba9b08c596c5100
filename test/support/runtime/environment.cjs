// The surroundings of a spec file are the worker process itself; what the file or Jest changed of it is put back.
const ofOneFile = new Set(['JEST_STATE_SYMBOL', 'EVENT_HANDLERS']);

class ProcessEnvironment {
  global = globalThis;

  constructor() {
    const { exit } = process;
    const folder = process.cwd();
    const env = { ...process.env };
    const console = Object.getOwnPropertyDescriptor(globalThis, 'console');
    this.putBack = () => {
      process.exit = exit;
      process.chdir(folder);
      for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
      Object.assign(process.env, env);
      Object.defineProperty(globalThis, 'console', console);
      for (const key of Object.getOwnPropertySymbols(globalThis))
        if (ofOneFile.has(key.description)) delete globalThis[key];
    };
  }

  async setup() {}

  async teardown() {
    this.putBack();
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
}

module.exports = { __esModule: true, default: ProcessEnvironment };
