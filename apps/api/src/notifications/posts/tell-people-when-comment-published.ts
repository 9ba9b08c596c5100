import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity, PostPublished } from '../../posts/index.js';
import { Notify } from '../inbox/index.js';

/** Whoever wrote what it is about, and those who commented on that before. */
@Reaction(PostPublished)
@Injectable()
export class TellPeopleWhenCommentPublished implements Reacts<PostPublished> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    const comment = kind === 'COMMENT' ? await this.db.find(PostEntity, { id: postId }) : null;
    if (comment?.state !== 'VISIBLE') return;
    const talking = await this.db.query<{ id: string }>(
      `SELECT author_id AS id FROM posts
       WHERE (id = $1 OR (parent_id = $1 AND kind = 'COMMENT' AND state = 'VISIBLE' AND id < $2))
         AND author_id IS NOT NULL AND author_id IS DISTINCT FROM $3`,
      [comment.parentId, postId, comment.authorId],
    );
    await this.notify.run({
      kind: 'COMMENTED',
      key: `commented:${postId}`,
      to: talking.map(({ id }) => id),
      actorId: comment.anonymous ? null : comment.authorId,
      postId,
    });
  }
}
