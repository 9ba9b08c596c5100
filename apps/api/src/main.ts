import 'reflect-metadata';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { SetDemand } from './requests/index.js';
import { MovableClock, SystemClock, type Clock } from './platform/clock.js';
import { Config, ConfigInvalid } from './platform/config.js';
import { Db } from './platform/db/index.js';
import { awaitSchema, migrate, SchemaBehind } from './platform/db/migrate.js';
import { Drain } from './platform/drain.js';
import { Jobs, Work } from './platform/jobs/index.js';
import { log } from './platform/log.js';

let app: NestFastifyApplication | undefined;
let stopDatabase = async (): Promise<void> => undefined;
let stopTracing = async (): Promise<void> => undefined;
let stopping = false;

/**
 * Starts this process: the api, a worker, or both in one; on the embedded database where none is configured. As `migrate`
 * it brings the database up to this version, and ends.
 */
async function main(): Promise<void> {
  let config = new Config(process.env);
  const embedded = !config.databaseUrl;
  if (embedded) {
    const { startEmbeddedPostgres } = await import('@nutshell/embedded');
    const database = await startEmbeddedPostgres({
      dataDir: join(config.dataDir, 'postgres'),
      log: (line) => log.debug(line),
    });
    stopDatabase = () => database.stop();
    config = new Config({ ...process.env, DATABASE_URL: database.url });
  }
  const { role } = config;
  if (role === 'all' || role === 'migrate') await migrate(config.databaseUrl!);
  else await awaitSchema(config.databaseUrl!);
  if (config.tracesUrl) {
    const { startTracing } = await import('./platform/telemetry/otel.js');
    stopTracing = startTracing({ role, trustHeaders: config.trustProxy });
  }
  const clock = config.production ? new SystemClock() : new MovableClock(join(config.dataDir, 'clock'));
  // Its payments were made in the sandbox; no other database than our own is ever filled.
  const wantsDemo = embedded && config.demo && !config.stripeSecretKey;
  if (role === 'migrate' && !wantsDemo) return stop('the database is up to date');
  app = await createApp(config, clock);
  if (wantsDemo) await fill(app, config, clock);
  if (role === 'migrate') return stop('the database is up to date');
  if (role === 'api') await app.get(Jobs).start();
  await app.listen(config.port, config.host);
  // Once the server answers: what a worker does may lead back here.
  if (role !== 'api') await app.get(Work).start();
  log.info({ url: config.publicUrl, role }, 'ready');
  process.send?.('ready');
}

/** With the demo, if there is nothing in the database. */
async function fill(app: NestFastifyApplication, config: Config, clock: Clock): Promise<void> {
  const { loadDemo } = await import('./demo/index.js');
  if (!(await loadDemo(app.get(Db), clock.now(), config.publicUrl))) return;
  await app.get(SetDemand).run();
  log.info('the database was empty: filled it with the demo');
}

/** Finishes what is running; also half-way a start. */
async function stop(why: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ why }, 'stopping');
  await app?.get(Drain).run();
  await app?.close();
  await stopTracing();
  await stopDatabase();
  process.exit(0);
}

process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
process.on('disconnect', () => void stop('disconnect')); // the script that started this process was killed
main().catch(async (error: unknown) => {
  if (stopping) return;
  if (error instanceof ConfigInvalid || error instanceof SchemaBehind) console.error(error.message);
  else log.fatal({ error }, 'could not start');
  await stopDatabase();
  process.exit(1);
});
