import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity } from '../../posts/index.js';
import { QuestionUnanswered } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(QuestionUnanswered)
@Injectable()
export class TellAskerWhenQuestionUnanswered implements Reacts<QuestionUnanswered> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ questionId }: QuestionUnanswered): Promise<void> {
    const question = await this.db.find(PostEntity, { id: questionId });
    if (!question?.authorId) return;
    await this.notify.run({
      kind: 'UNANSWERED',
      key: `unanswered:${questionId}`,
      to: [question.authorId],
      postId: questionId,
    });
  }
}
