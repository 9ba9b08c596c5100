import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkKey, FileStore, type StoredObject } from './file-store.js';

const absent = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
};

/** Files in a folder, each with its content type in a file beside it. */
export class DiskStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  private path(key: string): string {
    checkKey(key);
    return join(this.folder, key);
  }

  override async put(key: string, body: Buffer, contentType: string): Promise<void> {
    const path = this.path(key);
    const part = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(part, body);
      await writeFile(`${path}.type`, contentType);
      await rename(part, path);
    } catch (error) {
      for (const half of [part, `${path}.type`]) await rm(half, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  override async get(key: string): Promise<StoredObject | null> {
    const path = this.path(key);
    const [found, contentType] = await Promise.all([
      stat(path).catch(absent),
      readFile(`${path}.type`, 'utf8').catch(absent),
    ]);
    if (!found?.isFile() || contentType === null) return null;
    return { body: createReadStream(path), contentType, size: found.size };
  }

  override async remove(key: string): Promise<void> {
    const path = this.path(key);
    await rm(path, { force: true });
    await rm(`${path}.type`, { force: true });
  }
}
