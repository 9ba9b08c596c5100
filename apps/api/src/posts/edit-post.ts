import { Injectable } from '@nestjs/common';
import {
  checkPost,
  Forbidden,
  hasLink,
  LinksNotAllowedYet,
  PostClosed,
  type PostFields,
} from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PostEntity } from './post.entity.js';
import { PostParts } from './post-parts.js';
import { canEdit } from './post.policy.js';
import { PostEdited } from './posts.events.js';
import { visiblePost } from './posts.queries.js';

/** Changes what was written; what it was before stays readable. */
@Injectable()
export class EditPost {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly parts: PostParts,
  ) {}

  /** @throws NotFound, Forbidden, PostClosed, Invalid, LinksNotAllowedYet */
  run(actor: Actor, id: string, fields: PostFields): Promise<PostEntity> {
    return this.db.tx(async () => {
      await visiblePost(this.db, id, actor);
      const post = await this.db.lock(PostEntity, id);
      if (!canEdit(actor, post)) throw new Forbidden();
      if (post.state === 'HIDDEN') throw new PostClosed();
      checkPost(post.kind, fields);
      if (post.state === 'QUEUED' && hasLink(fields.title, fields.text)) throw new LinksNotAllowedYet();
      const title = post.title === null ? null : fields.title!.trim();
      const text = fields.text.trim();
      if (title !== post.title || text !== post.text) await this.keep(actor, post, { title, text });
      await this.parts.put(actor, id, fields);
      await this.events.publish(new PostEdited(id, post.kind));
      return post;
    });
  }

  /** The first revision is what was written at first; each edit adds what it became. */
  private async keep(
    actor: Actor,
    post: PostEntity,
    now: { title: string | null; text: string },
  ): Promise<void> {
    const at = this.clock.now();
    await this.db.query(
      `WITH first AS (
         INSERT INTO post_revisions (post_id, number, title, text, editor_id, edited_at)
         SELECT $1, 1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT FROM post_revisions WHERE post_id = $1)
       )
       INSERT INTO post_revisions (post_id, number, title, text, editor_id, edited_at)
       SELECT $1, coalesce(max(number), 1) + 1, $6, $7, $8, $9 FROM post_revisions WHERE post_id = $1`,
      [post.id, post.title, post.text, post.authorId, post.createdAt, now.title, now.text, actor.id, at],
    );
    Object.assign(post, now, { editedAt: at });
    await this.db.save(PostEntity, { id: post.id, ...now, editedAt: at });
  }
}
