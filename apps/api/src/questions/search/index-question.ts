import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { IndexSoon } from '../../platform/search/index.js';

/** Lets a question be found by what is said in it and below it now. */
@Injectable()
export class IndexQuestion {
  constructor(
    private readonly db: Db,
    private readonly soon: IndexSoon,
  ) {}

  /** The question that a post is, or stands below; of an idea nothing. */
  async ofPost(postId: string): Promise<void> {
    const [root] = await this.db.query<{ id: string }>(
      `SELECT r.id FROM posts p JOIN posts r ON r.id = p.root_id AND r.kind = 'QUESTION' WHERE p.id = $1`,
      [postId],
    );
    if (root) await this.run(root.id);
  }

  run(questionId: string): Promise<void> {
    return this.soon.run('question', questionId);
  }
}
