import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { type RunsTimer, Timer, Timers } from '../jobs/index.js';
import { FileStore } from './file-store.js';
import { keysOf, type StoredFile } from './files.js';

const REMOVE = 'files.remove-of';
const AT_ONCE = 100;

/** Takes away all that somebody uploaded: first the bytes, then the row that tells of them, until nothing is left. */
@Timer(REMOVE, { network: true })
@Injectable()
export class RemoveFilesOf implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly store: FileStore,
  ) {}

  /** @throws OutsideTransaction */
  soon(ownerId: string): Promise<void> {
    return this.timers.set({ kind: REMOVE, subject: ownerId, dueAt: this.clock.now() });
  }

  async run(ownerId: string): Promise<void> {
    for (;;) {
      const files = await this.db.query<Pick<StoredFile, 'id' | 'kind'>>(
        `SELECT id, kind FROM files WHERE owner_id = $1 ORDER BY created_at LIMIT ${AT_ONCE}`,
        [ownerId],
      );
      for (const file of files) for (const key of keysOf(file)) await this.store.remove(key);
      await this.db.query('DELETE FROM files WHERE id = ANY($1)', [files.map(({ id }) => id)]);
      if (files.length < AT_ONCE) return;
    }
  }
}
