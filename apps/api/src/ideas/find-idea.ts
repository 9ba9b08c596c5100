import { NotFound } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { visiblePost, type PostRow } from '../posts/index.js';

/** @throws NotFound for what is no idea, or not there for this person */
export async function visibleIdea(db: Db, id: string, actor: Actor | null): Promise<PostRow> {
  const post = await visiblePost(db, id, actor);
  if (post.kind !== 'IDEA') throw new NotFound();
  return post;
}
