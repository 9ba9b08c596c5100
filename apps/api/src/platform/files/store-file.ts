import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { newId } from '../ids.js';
import { log } from '../log.js';
import { FileRefused } from './file-refused.js';
import { FileStore } from './file-store.js';
import { COLUMNS, type StoredFile } from './files.js';

const MOST_A_DAY = 200;

type NewFile = Omit<StoredFile, 'id' | 'createdAt'>;

/** Writes an upload down: first the bytes, then the row, so that a row always has its bytes. */
@Injectable()
export class StoreFile {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** @throws FileRefused after very many on one day */
  async refuseTooMany(ownerId: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - 24 * 60 * 60_000);
    const [today] = await this.db.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM files WHERE owner_id = $1 AND created_at > $2',
      [ownerId, since],
    );
    if (today!.count >= MOST_A_DAY) throw new FileRefused('tooMany');
  }

  /** @throws FileRefused notStored, where the store takes nothing: then nothing of it stays */
  async run(file: NewFile, parts: (id: string) => { key: string; body: Buffer }[]): Promise<StoredFile> {
    const id = newId();
    const whole = parts(id);
    try {
      for (const { key, body } of whole) await this.store.put(key, body, file.contentType);
    } catch (error) {
      log.error({ error }, 'the file store takes nothing');
      await this.forget(whole);
      throw new FileRefused('notStored');
    }
    return this.note(id, file).catch(async (error: unknown) => {
      await this.forget(whole);
      throw error;
    });
  }

  private async forget(whole: { key: string }[]): Promise<void> {
    for (const { key } of whole)
      await this.store
        .remove(key)
        .catch((error: unknown) => log.warn({ error, key }, 'a file is left that no row knows'));
  }

  private async note(id: string, file: NewFile): Promise<StoredFile> {
    const [row] = await this.db.query<StoredFile>(
      `INSERT INTO files (id, owner_id, kind, name, width, height, content_type, size, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
      [
        id,
        file.ownerId,
        file.kind,
        file.name,
        file.width,
        file.height,
        file.contentType,
        file.size,
        this.clock.now(),
      ],
    );
    return row!;
  }
}
