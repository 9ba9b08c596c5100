import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity } from '../../posts/index.js';
import { QuestionNudged } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(QuestionNudged)
@Injectable()
export class TellAskerWhenQuestionNudged implements Reacts<QuestionNudged> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ questionId, step }: QuestionNudged): Promise<void> {
    const question = await this.db.find(PostEntity, { id: questionId });
    if (!question?.authorId) return;
    await this.notify.run({
      kind: 'NUDGED',
      key: `nudged:${questionId}:${step}`,
      to: [question.authorId],
      postId: questionId,
    });
  }
}
