import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { follow } from './run.mjs';
import { freePort } from './ports.mjs';
import { root } from './workspace.mjs';

/** The application as it was built, in one role, as a process of its own that keeps its address over starts. */
export class SiteProcess {
  #child;

  /** @param at the checkout whose build it is: this one, or that of another release */
  constructor({ name, env, log, at = root }) {
    Object.assign(this, { name, env, log, at });
  }

  /** Resolves when it says that it is ready. @throws Error when it ends before */
  async start() {
    this.port ??= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    const [word] = await Promise.race([once(this.#fork(), 'message'), once(this.#child, 'exit')]);
    if (word !== 'ready') throw new Error(`${this.name} does not start; see ${this.log}`);
    return this;
  }

  /** Runs it to its end, for a role that has one. @throws Error unless it ends well */
  async run() {
    this.port ??= await freePort();
    const [code] = await once(this.#fork(), 'exit');
    if (code !== 0) throw new Error(`${this.name} failed; see ${this.log}`);
  }

  #fork() {
    mkdirSync(dirname(this.log), { recursive: true });
    const env = { PATH: process.env.PATH, PORT: String(this.port), HOST: '127.0.0.1', ...this.env };
    const child = follow(
      fork(join(this.at, 'apps/api/dist/main.js'), [], {
        cwd: this.at,
        env,
        execArgv: ['--enable-source-maps'],
        silent: true,
      }),
    );
    const log = createWriteStream(this.log, { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('close', () => log.end());
    return (this.#child = child);
  }

  /** It finishes what it is doing. */
  stop() {
    return this.#end('SIGTERM');
  }

  kill() {
    return this.#end('SIGKILL');
  }

  async #end(signal) {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}
