import { Injectable } from '@nestjs/common';
import { Forbidden, OthersReplied } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PostEntity } from './post.entity.js';
import { PostParts } from './post-parts.js';
import { PostRemoved } from './posts.events.js';
import { visiblePost } from './posts.queries.js';

/** Takes away what one wrote, as long as nobody else wrote below it, joined it or proposed to give it. */
@Injectable()
export class RemovePost {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly parts: PostParts,
  ) {}

  /** @throws NotFound, Forbidden, OthersReplied */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      await visiblePost(this.db, id, actor);
      const post = await this.db.lock(PostEntity, id);
      if (post.authorId !== actor.id) throw new Forbidden();
      const others = await this.db.query(
        `SELECT FROM posts WHERE (parent_id = $1 OR (root_id = $1 AND id <> $1)) AND state = 'VISIBLE'
           AND author_id IS DISTINCT FROM $2 LIMIT 1`,
        [id, actor.id],
      );
      if (others.length || (post.kind === 'REQUEST' && (await this.isShared(post))))
        throw new OthersReplied();
      if (post.state === 'VISIBLE') await this.parts.count(post, -1);
      await this.db.save(PostEntity, { id, state: 'REMOVED' });
      await this.events.publish(new PostRemoved(id, post.kind));
    });
  }

  /** Locked: whoever joins at the same moment has joined before, or finds nothing to join. */
  private async isShared({ id, authorId }: PostEntity): Promise<boolean> {
    await this.db.query('SELECT FROM requests WHERE id = $1 FOR UPDATE', [id]);
    const others = await this.db.query(
      `SELECT FROM request_askers WHERE request_id = $1 AND status = 'JOINED' AND person_id IS DISTINCT FROM $2
       UNION ALL SELECT FROM proposals WHERE request_id = $1 AND status <> 'WITHDRAWN' LIMIT 1`,
      [id, authorId],
    );
    return others.length > 0;
  }
}
