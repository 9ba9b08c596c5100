import type { Db } from '../platform/db/index.js';
import { PostEntity } from '../posts/index.js';
import { RequestEntity } from './request.entity.js';

/** Merging and taking apart happen one after the other in the whole product: seldom, and never in a circle. */
export async function oneAtATime(db: Db): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('requests.merge', 0))`);
}

export interface LockedPair {
  readonly post: PostEntity;
  readonly request: RequestEntity;
}

/** Two requests that nobody joins, changes or hides meanwhile. @throws NotFound, OutsideTransaction */
export async function lockPair(db: Db, one: string, other: string): Promise<[LockedPair, LockedPair]> {
  const ids = [...new Set([one, other])].sort();
  const posts = new Map<string, PostEntity>();
  const requests = new Map<string, RequestEntity>();
  for (const id of ids) posts.set(id, await db.lock(PostEntity, id));
  for (const id of ids) requests.set(id, await db.lock(RequestEntity, id));
  const locked = (id: string) => ({ post: posts.get(id)!, request: requests.get(id)! });
  return [locked(one), locked(other)];
}
