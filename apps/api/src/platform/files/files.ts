import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';
import { FileStore } from './file-store.js';
import { IMAGE_WIDTHS, type ImageWidth } from './image-variants.js';

export interface StoredFile {
  id: string;
  ownerId: string;
  kind: 'image' | 'attachment';
  /** What it is called when downloaded; of attachments. */
  name: string | null;
  width: number | null;
  height: number | null;
  contentType: string;
  /** Bytes; of an image, of its largest variant. */
  size: number;
  createdAt: Date;
}

export const COLUMNS = `id, owner_id AS "ownerId", kind, name, width, height, content_type AS "contentType", size,
  created_at AS "createdAt"`;

export const imageKey = (id: string, width: ImageWidth): string => `images/${id}/${width}.webp`;
export const attachmentKey = (id: string): string => `attachments/${id}`;

/** Under which keys the bytes of a file are. */
export const keysOf = ({ id, kind }: Pick<StoredFile, 'id' | 'kind'>): string[] =>
  kind === 'image' ? IMAGE_WIDTHS.map((width) => imageKey(id, width)) : [attachmentKey(id)];

/** Where the browser finds an image of at least this width, in pixels of the screen, if it has so many. */
export const imagePath = (id: string, width: number): string =>
  `/files/${id}/${IMAGE_WIDTHS.find((has) => has >= width) ?? IMAGE_WIDTHS.at(-1)}`;

export const attachmentPath = (id: string): string => `/files/${id}/download`;

/** The files that people uploaded. */
@Injectable()
export class Files {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
  ) {}

  async find(id: string): Promise<StoredFile | null> {
    return (await this.findAll([id]))[0] ?? null;
  }

  /** Those that exist, in no particular order. */
  findAll(ids: readonly string[]): Promise<StoredFile[]> {
    return this.db.query<StoredFile>(`SELECT ${COLUMNS} FROM files WHERE id = ANY($1::uuid[])`, [ids]);
  }

  /** Takes the row away now and the bytes after the commit. */
  async remove(id: string): Promise<void> {
    const [gone] = await this.db.query<{ kind: StoredFile['kind'] }>(
      'DELETE FROM files WHERE id = $1 RETURNING kind',
      [id],
    );
    if (!gone) return;
    this.db.afterCommit(async () => {
      for (const key of keysOf({ id, kind: gone.kind })) await this.store.remove(key);
    });
  }
}
