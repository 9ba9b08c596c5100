import type { Readable } from 'node:stream';

export interface StoredObject {
  body: Readable;
  contentType: string;
  /** Bytes. */
  size: number;
}

/** Keeps bytes under a key such as `images/<id>/800.webp`. What is under a key never changes, it only goes. */
export abstract class FileStore {
  abstract put(key: string, body: Buffer, contentType: string): Promise<void>;
  abstract get(key: string): Promise<StoredObject | null>;
  /** Does nothing where there is nothing. */
  abstract remove(key: string): Promise<void>;
}

export class BadKey extends Error {}

/** @throws BadKey for what could lead outside of the store */
export function checkKey(key: string): void {
  if (!/^[\w-]+(\/[\w-]+(\.\w+)?)*$/.test(key) || key.length > 200) throw new BadKey(`${key} is no key`);
}
