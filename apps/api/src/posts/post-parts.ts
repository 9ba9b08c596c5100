import { Injectable } from '@nestjs/common';
import { Invalid, type PostFields } from '@nutshell/domain';
import { worksAt } from '../organisations/index.js';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { isId } from '../platform/ids.js';
import type { PostEntity } from './post.entity.js';

/** The skills and photos of a post, always written as a whole list, and the counts above it. */
@Injectable()
export class PostParts {
  constructor(private readonly db: Db) {}

  /** What is not given stays as it is. @throws Invalid for a skill or a photo that is not there, or is another's photo */
  async put(actor: Actor, postId: string, { skillIds, photoIds }: PostFields): Promise<void> {
    if (skillIds) await this.skills(actor, postId, [...new Set(skillIds)]);
    if (photoIds) await this.photos(actor, postId, [...new Set(photoIds)]);
  }

  private async skills(actor: Actor, postId: string, ids: string[]): Promise<void> {
    if (!ids.every(isId)) throw new Invalid([{ field: 'skillIds', code: 'notAllowed' }]);
    const before = await this.db.query<{ id: string }>(
      'DELETE FROM post_skills WHERE post_id = $1 RETURNING skill_id AS id',
      [postId],
    );
    const present = await this.db.query<{ id: string }>(
      `SELECT coalesce(s.merged_into_id, s.id) AS id FROM unnest($1::uuid[]) WITH ORDINALITY wanted (id, position)
       JOIN skills s ON s.id = wanted.id
       WHERE s.organisation_id IS NULL OR ${worksAt('s.organisation_id', '$2::uuid')} OR s.id = ANY($3)
       ORDER BY wanted.position FOR SHARE OF s`,
      [ids, actor.id, before.map(({ id }) => id)],
    );
    if (present.length < ids.length) throw new Invalid([{ field: 'skillIds', code: 'notAllowed' }]);
    await this.db.query(
      `INSERT INTO post_skills (post_id, skill_id, position)
       SELECT $1, id, min(position) FROM unnest($2::uuid[]) WITH ORDINALITY present (id, position) GROUP BY id`,
      [postId, present.map(({ id }) => id)],
    );
  }

  private async photos(actor: Actor, postId: string, ids: string[]): Promise<void> {
    if (!ids.every(isId)) throw new Invalid([{ field: 'photoIds', code: 'notAllowed' }]);
    const before = await this.db.query<{ id: string }>(
      'DELETE FROM post_photos WHERE post_id = $1 RETURNING file_id AS id',
      [postId],
    );
    const added = await this.db.query(
      `INSERT INTO post_photos (post_id, file_id, position)
       SELECT $1, f.id, wanted.position FROM unnest($2::uuid[]) WITH ORDINALITY wanted (id, position)
       JOIN files f ON f.id = wanted.id AND f.kind = 'image' AND (f.owner_id = $3 OR f.id = ANY($4)) RETURNING 1`,
      [postId, ids, actor.id, before.map(({ id }) => id)],
    );
    if (added.length < ids.length) throw new Invalid([{ field: 'photoIds', code: 'notAllowed' }]);
  }

  /** One more (1) or one fewer (-1) visible comment below what a comment is about. */
  async count(post: Pick<PostEntity, 'kind' | 'parentId'>, change: 1 | -1): Promise<void> {
    if (post.kind !== 'COMMENT') return;
    await this.db.query('UPDATE posts SET comments = comments + $2 WHERE id = $1', [post.parentId, change]);
  }
}
