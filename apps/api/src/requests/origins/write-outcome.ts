import { Injectable } from '@nestjs/common';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { visibleRoot, WritePost } from '../../posts/index.js';
import { AnswerQuestion } from '../../questions/index.js';
import { visibleRequest } from '../find-request.js';
import { RequestEntity } from '../request.entity.js';
import type { WriteOutcomeInputType } from './origins.graphql.js';
import { tookPartIn } from './origins.loaders.js';

/** What a request led to, in the words of who gave its session or was there: an answer where it was asked at first. */
@Injectable()
export class WriteOutcome {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly answering: AnswerQuestion,
    private readonly writing: WritePost,
  ) {}

  /**
   * On the question, for who may read that; else below the request itself. That it was written is told once it can be read.
   * @throws NotFound, Forbidden, Invalid, PostClosed, LinksNotAllowedYet, PostingTooFast @returns the id of the answer
   */
  run(actor: Actor, { requestId, ...input }: WriteOutcomeInputType): Promise<string> {
    return this.db.tx(async () => {
      await visibleRequest(this.db, requestId, actor);
      authorize((await tookPartIn(this.db, actor.id, [requestId])).length > 0);
      const { fromPostId } = await this.db.get(RequestEntity, requestId);
      const questionId = fromPostId && (await this.questionOf(fromPostId, actor));
      const id = questionId
        ? await this.answering.run(actor, { ...input, questionId })
        : (await this.writing.reply(actor, { ...input, kind: 'ANSWER', parentId: requestId })).id;
      await this.db.query(
        'INSERT INTO request_outcomes (request_id, post_id, written_at) VALUES ($1, $2, $3)',
        [requestId, id, this.clock.now()],
      );
      return id;
    });
  }

  /** That question, or the one that it turned out to be the same as; null where this person cannot answer it. */
  private async questionOf(postId: string, actor: Actor): Promise<string | null> {
    const [question] = await this.db.query<{ id: string }>(
      `WITH RECURSIVE asked (id) AS (
         SELECT $1::uuid UNION SELECT q.duplicate_of_id FROM asked a JOIN questions q ON q.id = a.id
         WHERE q.duplicate_of_id IS NOT NULL
       )
       SELECT r.id FROM asked a JOIN questions q ON q.id = a.id AND q.duplicate_of_id IS NULL JOIN posts r ON r.id = q.id
       WHERE r.state = 'VISIBLE' AND r.closed_at IS NULL AND ${visibleRoot('r', '$2::uuid')}`,
      [postId, actor.id],
    );
    return question?.id ?? null;
  }
}
