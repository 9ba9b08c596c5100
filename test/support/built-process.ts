import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/ports.mjs';
import { SiteProcess } from '../../scripts/lib/site-process.mjs';

const log = join(import.meta.dirname, '..', '..', '.nutshell', 'killed-processes.log');

/** The application as it was built, in a process of its own that can be killed and started again. */
export class BuiltProcess {
  private starting?: Promise<unknown>;
  private removed = false;

  private constructor(
    readonly url: string,
    readonly dataDir: string,
    private readonly site: SiteProcess,
  ) {}

  /** A process that has not been started; it keeps its address and its folder over starts. */
  static async prepare(name: string, env: Record<string, string>): Promise<BuiltProcess> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const dataDir = await mkdtemp(join(tmpdir(), `nutshell-${name}-`));
    const site = new SiteProcess({
      name,
      port,
      log,
      env: {
        NODE_ENV: 'development',
        NUTSHELL_DEMO: 'off',
        LOG_LEVEL: 'warn',
        PUBLIC_URL: url,
        DATA_DIR: dataDir,
        ...env,
      },
    });
    return new BuiltProcess(url, dataDir, site);
  }

  /** Resolves when the process is ready; calls at the same time are one start. */
  async start(): Promise<void> {
    if (this.removed) throw new Error('This process is not to be started any more');
    this.starting ??= this.site.start();
    await this.starting;
  }

  /** SIGTERM: it finishes what it is doing. */
  async stop(): Promise<void> {
    this.starting = undefined;
    await this.site.stop();
  }

  /** SIGKILL: nothing of the process gets the chance to finish, or to tidy up. */
  async kill(): Promise<void> {
    this.starting = undefined;
    await this.site.kill();
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
