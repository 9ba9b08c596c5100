import { Injectable } from '@nestjs/common';
import { Forbidden } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { visiblePost } from './posts.queries.js';
import { WritePost } from './write-post.js';

@Injectable()
export class WriteComment {
  constructor(
    private readonly db: Db,
    private readonly writing: WritePost,
  ) {}

  /** @throws NotFound, Forbidden below a comment, Invalid, PostClosed, LinksNotAllowedYet, PostingTooFast @returns the id of the comment */
  run(actor: Actor, { postId, text }: { postId: string; text: string }): Promise<string> {
    return this.db.tx(async () => {
      const parent = await visiblePost(this.db, postId, actor);
      if (parent.kind === 'COMMENT') throw new Forbidden();
      const { id } = await this.writing.reply(actor, { kind: 'COMMENT', parentId: postId, text });
      return id;
    });
  }
}
