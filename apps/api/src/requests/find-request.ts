import { NotFound } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { visiblePost, type PostRow } from '../posts/index.js';
import { RequestEntity } from './request.entity.js';

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
export async function lockRequest(
  db: Db,
  id: string,
  actor: Actor,
): Promise<{ request: RequestEntity; post: PostRow }> {
  await visibleRequest(db, id, actor);
  const request = await db.lock(RequestEntity, id);
  return { request, post: await visibleRequest(db, id, actor) };
}
