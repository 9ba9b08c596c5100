import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { IndexSoon } from '../platform/search/index.js';

/** Has what was written in or below an idea found again, and what became of it; other posts are not its concern. */
@Injectable()
export class IndexIdea {
  constructor(
    private readonly db: Db,
    private readonly indexSoon: IndexSoon,
  ) {}

  /** @param postIds ideas, or what was written below them */
  async run(...postIds: string[]): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT unnest(ARRAY[i.id, i.merged_into_id]) AS id FROM posts p JOIN ideas i ON i.id = p.root_id
       WHERE p.id = ANY($1)`,
      [postIds],
    );
    await this.indexSoon.run(
      'idea',
      rows.flatMap(({ id }) => id ?? []),
    );
  }
}
