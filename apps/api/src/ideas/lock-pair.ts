import type { Db } from '../platform/db/index.js';
import { PostEntity } from '../posts/index.js';
import { IdeaEntity } from './idea.entity.js';

export type IdeaPost = PostEntity & Pick<IdeaEntity, 'mergedIntoId' | 'mergedAt'>;

/** Merging and taking apart happen one after the other in the whole product: seldom, and never in a circle. */
export async function oneAtATime(db: Db): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('ideas.merge', 0))`);
}

/** Two ideas that nobody votes for or sets meanwhile. @throws NotFound, OutsideTransaction */
export async function lockPair(db: Db, one: string, other: string): Promise<[IdeaPost, IdeaPost]> {
  const locked = new Map<string, IdeaPost>();
  for (const id of [one, other].sort()) {
    const post = await db.lock(PostEntity, id);
    const { mergedIntoId, mergedAt } = await db.get(IdeaEntity, id);
    locked.set(id, Object.assign(post, { mergedIntoId, mergedAt }));
  }
  return [locked.get(one)!, locked.get(other)!];
}
