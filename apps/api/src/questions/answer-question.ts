import { Injectable } from '@nestjs/common';
import { NotFound, PostClosed } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { visiblePost, WritePost } from '../posts/index.js';
import { CountAnswers } from './count-answers.js';
import { QuestionEntity } from './question.entity.js';
import type { AnswerQuestionInputType } from './questions.graphql.js';

@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly db: Db,
    private readonly writing: WritePost,
    private readonly counting: CountAnswers,
  ) {}

  /**
   * @throws NotFound, Invalid, PostClosed (also where the question points to one that was asked before),
   * LinksNotAllowedYet, PostingTooFast @returns the id of the answer
   */
  run(actor: Actor, { questionId, ...input }: AnswerQuestionInputType): Promise<string> {
    return this.db.tx(async () => {
      const { kind } = await visiblePost(this.db, questionId, actor);
      if (kind !== 'QUESTION') throw new NotFound();
      const { duplicateOfId } = await this.db.lock(QuestionEntity, questionId);
      if (duplicateOfId) throw new PostClosed();
      const { id, state } = await this.writing.reply(actor, {
        ...input,
        kind: 'ANSWER',
        parentId: questionId,
      });
      if (state === 'VISIBLE') await this.counting.run(questionId);
      return id;
    });
  }
}
