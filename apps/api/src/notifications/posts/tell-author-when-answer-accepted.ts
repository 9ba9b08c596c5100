import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity } from '../../posts/index.js';
import { AnswerAccepted } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(AnswerAccepted)
@Injectable()
export class TellAuthorWhenAnswerAccepted implements Reacts<AnswerAccepted> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ answerId }: AnswerAccepted): Promise<void> {
    const answer = await this.db.find(PostEntity, { id: answerId });
    if (!answer?.authorId) return;
    await this.notify.run({
      kind: 'ACCEPTED',
      key: `accepted:${answerId}`,
      to: [answer.authorId],
      postId: answerId,
    });
  }
}
