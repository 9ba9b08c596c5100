import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SiteProcess } from '../../../scripts/lib/site-process.mjs';
import { kept } from '../../../scripts/lib/workspace.mjs';
import { Postgres } from './postgres.mjs';
import { Provider } from './provider.mjs';
import { Redis } from './redis.mjs';
import { TcpProxy } from './tcp-proxy.mjs';
import { importSources } from './transpile.mjs';

const { SmtpInbox } = await importSources('test/contract/mail/smtp-inbox.ts');
export const AUTH_SECRET = 'the-faults-suite-signs-its-own-logins-with-this';

/** Two api, two workers, Postgres behind a network that can break, Redis; outside of it a payment provider and a mail server. */
export class Cluster {
  folder = mkdtempSync(join(tmpdir(), 'nutshell-faults-'));
  postgres = new Postgres(join(this.folder, 'postgres'));
  redis = new Redis(join(this.folder, 'redis'));
  inbox = new SmtpInbox();
  apis = ['api-1', 'api-2'].map((name) => this.process(name, 'api'));
  workers = ['worker-1', 'worker-2'].map((name) => this.process(name, 'worker'));
  provider = new Provider(() => this.apis.map(({ url }) => url));
  dataDir = join(this.folder, 'data');

  get processes() {
    return [...this.apis, ...this.workers];
  }

  async start() {
    await chmod(this.folder, 0o755); // Postgres runs as another user than root
    for (const { name } of this.processes) rmSync(join(kept, 'faults', `${name}.log`), { force: true });
    mkdirSync(join(this.dataDir, 'files'), { recursive: true });
    await this.postgres.start();
    this.network = new TcpProxy(this.postgres.port);
    await this.network.listen();
    await this.redis.start();
    this.mailUrl = await this.inbox.listen();
    await this.provider.listen();
    await this.apis[0].reserve();
    await this.process('migrate').run();
    await Promise.all(this.processes.map((one) => one.start()));
  }

  /** The application in a role, with the settings that hold when it starts. */
  process(name, role = name, more = {}) {
    return new SiteProcess({
      name,
      env: () => ({ ...this.environment(role), ...more }),
      log: join(kept, 'faults', `${name}.log`),
    });
  }

  /** The address of the database over the network that can break. */
  get databaseUrl() {
    return this.postgres.url.replace(`:${this.postgres.port}/`, `:${this.network.port}/`);
  }

  /** The settings of a process in this role. */
  environment(role) {
    return {
      NODE_ENV: 'production',
      NUTSHELL_ROLE: role,
      PUBLIC_URL: this.apis[0].url,
      DATA_DIR: this.dataDir,
      DATABASE_URL: this.databaseUrl,
      REDIS_URL: this.redis.url,
      SMTP_URL: this.mailUrl,
      AUTH_SECRET,
      TRUST_PROXY: 'true',
      TRUSTED_DOCUMENTS_ONLY: 'off',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      PLATFORM_NAME: 'Nutshell B.V.',
      PLATFORM_ADDRESS: 'Herengracht 100, 1015 BS Amsterdam',
      PLATFORM_KVK: '98765432',
      PLATFORM_VAT_ID: 'NL004495445B01',
      ...this.provider.env,
    };
  }

  async stopProcesses() {
    await Promise.all(this.processes.map((one) => one.stop()));
  }

  async stop() {
    await this.provider.close();
    await this.inbox.close();
    await this.redis.kill();
    this.network?.close();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
