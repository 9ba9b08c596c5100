import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/ports.mjs';

const root = join(import.meta.dirname, '..', '..');
const main = join(root, 'apps', 'api', 'dist', 'main.js');

/** The application as it was built, in a process of its own that can be killed and started again. */
export class BuiltProcess {
  private child?: ChildProcess;
  private starting?: Promise<void>;
  private removed = false;

  private constructor(
    readonly url: string,
    readonly dataDir: string,
    private readonly env: Record<string, string | undefined>,
  ) {}

  /** A process that has not been started; it keeps its address and its folder over starts. */
  static async prepare(name: string, env: Record<string, string>): Promise<BuiltProcess> {
    if (!existsSync(main)) throw new Error(`${main} is not there: build it with npm run build`);
    const port = String(await freePort());
    const url = `http://localhost:${port}`;
    const dataDir = await mkdtemp(join(tmpdir(), `nutshell-${name}-`));
    const own = { PORT: port, HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir };
    return new BuiltProcess(url, dataDir, {
      PATH: process.env.PATH,
      NODE_ENV: 'development',
      NUTSHELL_DEMO: 'off',
      LOG_LEVEL: 'warn',
      ...own,
      ...env,
    });
  }

  /** Resolves when the process is ready; calls at the same time are one start. */
  start(): Promise<void> {
    if (this.removed) throw new Error('This process is not to be started any more');
    this.starting ??= this.fork();
    return this.starting;
  }

  private async fork(): Promise<void> {
    const child = fork(main, { cwd: root, env: this.env, execArgv: ['--enable-source-maps'], silent: true });
    this.child = child;
    const kept = join(root, '.nutshell');
    mkdirSync(kept, { recursive: true });
    const log = createWriteStream(join(kept, 'killed-processes.log'), { flags: 'a' });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log, { end: false });
    const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
    if (first !== 'ready')
      throw new Error('The built application does not start; see .nutshell/killed-processes.log');
  }

  /** SIGTERM: it finishes what it is doing. */
  async stop(): Promise<void> {
    const { child } = this;
    this.child = this.starting = undefined;
    if (!child || child.exitCode !== null || child.signalCode) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  /** SIGKILL: nothing of the process gets the chance to finish, or to tidy up. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = this.starting = undefined;
    if (!child || child.exitCode !== null || child.signalCode) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** The ids of the mails that it has sent. */
  sentMails(): string[] {
    const folder = join(this.dataDir, 'mail');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => file.slice(0, -'.eml'.length));
  }

  async remove(): Promise<void> {
    this.removed = true;
    await this.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
