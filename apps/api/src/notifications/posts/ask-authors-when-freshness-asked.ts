import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { FreshnessAsked } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

/** Whoever asked and whoever gave the accepted answer. */
@Reaction(FreshnessAsked)
@Injectable()
export class AskAuthorsWhenFreshnessAsked implements Reacts<FreshnessAsked> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ postId }: FreshnessAsked): Promise<void> {
    const authors = await this.db.query<{ id: string; askedAt: Date }>(
      `SELECT DISTINCT p.author_id AS id, q.freshness_asked_at AS "askedAt" FROM questions q
       JOIN posts p ON p.id IN (q.id, q.accepted_answer_id) WHERE q.id = $1 AND p.author_id IS NOT NULL`,
      [postId],
    );
    const askedAt = authors[0]?.askedAt;
    await this.notify.run({
      kind: 'FRESHNESS',
      key: `freshness:${postId}:${askedAt?.toISOString().slice(0, 10)}`,
      to: authors.map(({ id }) => id),
      postId,
    });
  }
}
