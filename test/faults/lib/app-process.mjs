import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { kept, root } from '../../../scripts/lib/workspace.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { follow } from '../../../scripts/lib/run.mjs';

const main = join(root, 'apps/api/dist/main.js');
const PATIENCE_MS = 120_000;

/** The application as it was built, in one role; it keeps its address over starts. */
export class AppProcess {
  #child;

  constructor(name, env) {
    this.name = name;
    this.env = env;
  }

  async start() {
    const child = await this.#fork();
    await this.#expect(child, 'ready', once(child, 'message'));
  }

  /** Runs it to its end: for a role that has one. */
  async run() {
    const child = await this.#fork();
    await this.#expect(child, 0, new Promise(() => undefined));
  }

  /** Gives it an address, which it keeps. */
  async reserve() {
    this.port ??= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
  }

  async #fork() {
    await this.reserve();
    const env = { PATH: process.env.PATH, PORT: String(this.port), HOST: '127.0.0.1', ...this.env() };
    const child = follow(
      fork(main, [], { cwd: root, env, execArgv: ['--enable-source-maps'], silent: true }),
    );
    const log = createWriteStream(join(kept, 'faults', `${this.name}.log`), { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.#child = child;
    return child;
  }

  async #expect(child, word, said) {
    const late = wait(PATIENCE_MS, ['late'], { ref: false });
    const [first] = await Promise.race([said, once(child, 'exit'), late]);
    if (first !== word) throw new Error(`${this.name} does not start; see .nutshell/faults/${this.name}.log`);
  }

  get pid() {
    return this.#child.pid;
  }

  signal(signal) {
    this.#child.kill(signal);
  }

  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    if (this.#child) await this.#end('SIGTERM');
  }

  async #end(signal) {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    const killer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await exit;
    clearTimeout(killer);
  }
}
