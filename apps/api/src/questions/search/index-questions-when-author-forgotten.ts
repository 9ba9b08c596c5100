import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { IndexSoon } from '../../platform/search/index.js';
import { AuthorForgotten } from '../../posts/index.js';

@Reaction(AuthorForgotten)
@Injectable()
export class IndexQuestionsWhenAuthorForgotten implements Reacts<AuthorForgotten> {
  constructor(
    private readonly db: Db,
    private readonly indexSoon: IndexSoon,
  ) {}

  async run({ rootIds }: AuthorForgotten): Promise<void> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM questions WHERE id = ANY($1)', [
      rootIds,
    ]);
    await this.indexSoon.run(
      'question',
      rows.map(({ id }) => id),
    );
  }
}
