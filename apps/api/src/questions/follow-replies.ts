import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { PostEntity } from '../posts/index.js';
import { AcceptAnswer } from './accept-answer.js';
import { CountAnswers } from './count-answers.js';

/** Keeps a question true to what can be read below it: how many answers, and whether the accepted one is still there. */
@Injectable()
export class FollowReplies {
  constructor(
    private readonly db: Db,
    private readonly counting: CountAnswers,
    private readonly accepting: AcceptAnswer,
  ) {}

  /** @param postId of an answer or comment; below an idea, nothing happens */
  async run(postId: string): Promise<void> {
    const post = await this.db.find(PostEntity, { id: postId });
    const root = post && (await this.db.find(PostEntity, { id: post.rootId }));
    if (root?.kind !== 'QUESTION' || post?.id === root.id) return;
    const question = await this.counting.run(root.id);
    if (!question.acceptedAnswerId) return;
    const accepted = await this.db.get(PostEntity, question.acceptedAnswerId);
    if (accepted.state !== 'VISIBLE') await this.accepting.withdraw(question);
  }
}
