import { join } from 'node:path';
import { Config } from '../config.js';
import { fileStore } from '../files/files.module.js';
import type { FileStore } from '../files/file-store.js';

/** Where the settings say that database and files are; the embedded Postgres is started for as long as it takes. */
export async function withPlace<T>(work: (url: string, store: FileStore) => Promise<T>): Promise<T> {
  const config = new Config(process.env);
  const store = await fileStore(config);
  if (config.databaseUrl) return work(config.databaseUrl, store);
  const { startEmbeddedPostgres } = await import('@nutshell/embedded');
  const embedded = await startEmbeddedPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    log: () => undefined,
  });
  try {
    return await work(embedded.url, store);
  } finally {
    await embedded.stop();
  }
}
