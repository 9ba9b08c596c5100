import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { follow } from './run.mjs';
import { freePort } from './ports.mjs';
import { root } from './workspace.mjs';

const START_MS = 180_000;
const STOP_MS = 30_000;

const BUNDLE = 'apps/api/dist/bundle/main.cjs';
export const siteFile = join(root, BUNDLE);
/** What that saves of memory stands in docs/performance.md. */
export const siteEnvironment = { MALLOC_ARENA_MAX: '1', NODE_OPTIONS: '--max-old-space-size=1024' };

/** The application as it was built, in one role, as a process of its own that keeps its address over starts. */
export class SiteProcess {
  #child;

  /**
   * @param {object} options
   * @param {string} options.name what it is called where it fails
   * @param {Record<string, string | undefined> | (() => Record<string, string | undefined>)} options.env its settings,
   * or what makes them at each start
   * @param {string} options.log the file at whose end it writes
   * @param {string} [options.at] the checkout whose build it is: this one, or that of another release
   * @param {number} [options.port] a free one, unless it is given
   * @param {string[]} [options.nodeOptions] for Node
   */
  constructor({ name, env, log, at = root, port, nodeOptions = [] }) {
    Object.assign(this, { name, env, log, at, port, nodeOptions });
  }

  /** Gives it the address that it keeps. */
  async reserve() {
    this.port ??= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    return this;
  }

  /** Resolves when it says that it is ready. @throws Error when it ends before, or takes too long */
  async start() {
    const child = await this.#fork();
    const [word] = await Promise.race([once(child, 'message'), ended(child), late()]);
    if (word !== 'ready') throw new Error(`${this.name} does not start; see ${this.log}`);
    return this;
  }

  /** Runs it to its end, for a role that has one. @throws Error unless it ends well */
  async run() {
    const [code] = await Promise.race([ended(await this.#fork()), late()]);
    if (code !== 0) throw new Error(`${this.name} failed; see ${this.log}`);
  }

  async #fork() {
    await this.reserve();
    mkdirSync(dirname(this.log), { recursive: true });
    const own = typeof this.env === 'function' ? this.env() : this.env;
    const place = { PATH: process.env.PATH, PORT: String(this.port), HOST: '127.0.0.1' };
    const child = fork(fileAt(this.at), [], {
      cwd: this.at,
      env: { ...siteEnvironment, ...place, ...own },
      execArgv: this.nodeOptions,
      silent: true,
    });
    const log = createWriteStream(this.log, { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('close', () => log.end());
    return (this.#child = follow(child));
  }

  get pid() {
    return this.#child.pid;
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** It finishes what it is doing. */
  async stop() {
    await this.#end('SIGTERM');
  }

  /** Nothing of it gets the chance to finish, or to tidy up. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async #end(signal) {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(impatience);
  }
}

const ended = (child) => once(child, 'exit');
const late = () => wait(START_MS, ['late'], { ref: false });

/** A release from before there was one file of it has the first of many. */
function fileAt(checkout) {
  const bundled = join(checkout, BUNDLE);
  return existsSync(bundled) ? bundled : join(checkout, 'apps/api/dist/main.js');
}
