import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskStore } from '../../../apps/api/src/platform/files/disk.store.js';
import { S3Store } from '../../../apps/api/src/platform/files/s3.store.js';
import { fileStoreSuite } from './file-store.suite.js';
import { startS3 } from './s3-server.js';

fileStoreSuite('the disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutshell-files-'));
  return { store: new DiskStore(join(folder, 'files')), close: () => rm(folder, { recursive: true }) };
});

fileStoreSuite('S3', async () => {
  const server = await startS3();
  const store = new S3Store(server.url);
  return {
    store,
    close: async () => {
      store.close();
      await server.stop();
    },
  };
});

it('S3 says when there is no such bucket', async () => {
  const server = await startS3();
  const store = new S3Store(server.url.replace('/nutshell', '/other'));
  try {
    await expect(store.put('attachments/a', Buffer.from('x'), 'text/plain')).rejects.toThrow();
  } finally {
    store.close();
    await server.stop();
  }
});
