import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { IndexSoon } from '../../platform/search/index.js';

/** Has a request found as it is now, with what was said below it; other posts are not its concern. */
@Injectable()
export class IndexRequest {
  constructor(
    private readonly db: Db,
    private readonly indexSoon: IndexSoon,
  ) {}

  /** @param postIds requests, or what was written below them */
  async run(...postIds: string[]): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT DISTINCT q.id FROM posts p JOIN requests q ON q.id = p.root_id WHERE p.id = ANY($1)',
      [postIds],
    );
    await this.indexSoon.run(
      'request',
      rows.map(({ id }) => id),
    );
  }
}
