import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity } from '../../posts/index.js';
import { QuestionMarkedDuplicate } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(QuestionMarkedDuplicate)
@Injectable()
export class TellAskerWhenQuestionMarkedDuplicate implements Reacts<QuestionMarkedDuplicate> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ questionId, ofId, byId }: QuestionMarkedDuplicate): Promise<void> {
    const question = await this.db.find(PostEntity, { id: questionId });
    if (!question?.authorId) return;
    await this.notify.run({
      kind: 'DUPLICATE',
      key: `duplicate:${questionId}:${ofId}`,
      to: [question.authorId],
      actorId: byId,
      postId: ofId,
    });
  }
}
