import { Injectable } from '@nestjs/common';
import { AlreadyReplied, refuseReply } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { ReviewEntity } from './review.entity.js';

@Injectable()
export class ReplyToReview {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The trainer's answer, once. @throws AlreadyReplied, Invalid */
  run(actor: Actor, { reviewId, text }: { reviewId: string; text: string }): Promise<void> {
    return this.db.tx(async () => {
      const review = await this.db.lock(ReviewEntity, reviewId);
      authorize(review.trainerId === actor.id);
      if (review.reply !== null) throw new AlreadyReplied();
      refuseReply(text);
      await this.db.save(ReviewEntity, { ...review, reply: text.trim(), repliedAt: this.clock.now() });
    });
  }
}
