import { NotFound } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { visiblePost, type PostRow } from '../posts/index.js';
import { RequestEntity } from './request.entity.js';

export interface LockedRequest {
  request: RequestEntity;
  post: PostRow;
}

/** A request that this person may see. @throws NotFound */
export async function visibleRequest(db: Db, id: string, actor: Actor): Promise<PostRow> {
  const post = await visiblePost(db, id, actor);
  if (post.kind !== 'REQUEST') throw new NotFound();
  return post;
}

/**
 * A request that this person may see, locked: always before its session, its proposals and its askers.
 * @throws NotFound, OutsideTransaction
 */
export async function lockRequest(db: Db, id: string, actor: Actor): Promise<LockedRequest> {
  await visibleRequest(db, id, actor);
  const request = await db.lock(RequestEntity, id);
  return { request, post: await visibleRequest(db, id, actor) };
}

/**
 * The request in which this one lives on, which most often is itself, locked. Where it is merged while the lock is waited
 * for, the one that it became a part of; `via` is the last that did, null where it lives on by itself.
 * @throws NotFound, OutsideTransaction
 */
export async function lockLiving(
  db: Db,
  id: string,
  actor: Actor,
): Promise<LockedRequest & { via: string | null }> {
  let via: string | null = null;
  for (let at = id; ;) {
    const locked = await lockRequest(db, at, actor);
    if (!locked.request.mergedIntoId) return { ...locked, via };
    [via, at] = [at, locked.request.mergedIntoId];
  }
}

/** How many proposals may still be chosen. */
export async function openProposals(db: Db, requestId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM proposals WHERE request_id = $1 AND status = 'OPEN'`,
    [requestId],
    { name: 'open-proposals' },
  );
  return row!.count;
}
