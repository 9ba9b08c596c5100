import { Injectable } from '@nestjs/common';
import { AlreadyReviewed, refuseReview } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { SessionEntity } from '../trainings/index.js';
import { ReviewEntity } from './review.entity.js';
import { ReviewWritten } from './review.events.js';
import { ReviewQueries } from './reviews.queries.js';

export interface ReviewTrainingInput {
  sessionId: string;
  score: number;
  text: string;
}

@Injectable()
export class ReviewTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly queries: ReviewQueries,
  ) {}

  /** @throws NotAttended, ReviewClosed, AlreadyReviewed, Invalid @returns the id of the review */
  async run(actor: Actor, input: ReviewTrainingInput): Promise<string> {
    try {
      return await this.db.tx(() => this.write(actor, input));
    } catch (error) {
      if (!violates(error, 'reviews_once')) throw error;
      const own = await this.db.find(ReviewEntity, { sessionId: input.sessionId, authorId: actor.id });
      throw new AlreadyReviewed(own!.id);
    }
  }

  private async write(actor: Actor, { sessionId, score, text }: ReviewTrainingInput): Promise<string> {
    const session = await this.db.get(SessionEntity, sessionId);
    const now = this.clock.now();
    const attendee = await this.queries.attendee(actor.id, sessionId);
    refuseReview(attendee, session, { score, text }, now);
    const { id } = await this.db.save(ReviewEntity, {
      id: newId(),
      sessionId,
      trainingId: session.trainingId,
      trainerId: session.trainerId,
      authorId: actor.id,
      score,
      text: text.trim(),
      createdAt: now,
    });
    await this.events.publish(new ReviewWritten(id));
    return id;
  }
}
