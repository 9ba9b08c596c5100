import { Injectable } from '@nestjs/common';
import type { PostKind } from '@nutshell/domain';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../platform/events/index.js';
import { AuthorForgotten, PostRemoved } from './posts.events.js';

/**
 * What others could read stays, without a name; what nobody could read goes. Votes still count. Whether something was
 * written without a name stays known, or it would show as written by somebody who left.
 */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetAuthorWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    await this.removeUnread(personId);
    const mine = 'IN (SELECT id FROM posts WHERE author_id = $1)';
    await this.db.query(`DELETE FROM post_photos WHERE post_id ${mine}`, [personId]);
    await this.db.query(
      `DELETE FROM post_revisions WHERE post_id IN (SELECT id FROM posts WHERE author_id = $1 AND state = 'REMOVED')`,
      [personId],
    );
    await this.db.query('UPDATE post_revisions SET editor_id = NULL WHERE editor_id = $1', [personId]);
    await this.db.query(`DELETE FROM follows WHERE person_id = $1 OR (kind = 'PERSON' AND subject_id = $1)`, [
      personId,
    ]);
    const posts = await this.db.query<{ rootId: string }>(
      `UPDATE posts SET author_id = NULL,
         title = CASE WHEN state = 'REMOVED' AND title IS NOT NULL THEN '–' ELSE title END,
         slug = CASE WHEN state = 'REMOVED' AND slug IS NOT NULL THEN id::text ELSE slug END,
         text = CASE WHEN state = 'REMOVED' THEN '' ELSE text END
       WHERE author_id = $1 RETURNING root_id AS "rootId"`,
      [personId],
    );
    if (posts.length)
      await this.events.publish(new AuthorForgotten([...new Set(posts.map(({ rootId }) => rootId))]));
  }

  private async removeUnread(personId: string): Promise<void> {
    const removed = await this.db.query<{ id: string; kind: PostKind }>(
      `UPDATE posts SET state = 'REMOVED' WHERE author_id = $1 AND state IN ('QUEUED', 'HIDDEN') RETURNING id, kind`,
      [personId],
    );
    for (const { id, kind } of removed) await this.events.publish(new PostRemoved(id, kind));
  }
}
