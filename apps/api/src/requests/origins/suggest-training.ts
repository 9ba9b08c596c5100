import { Injectable } from '@nestjs/common';
import { isShared } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { PostEntity } from '../../posts/index.js';
import { TrainingSuggested } from '../requests.events.js';
import { interestsOf } from './interest.queries.js';
import { goingOn } from './requests-from.queries.js';

/** Says once of a question or an idea that so many share it that it could be a training, where it is none yet. */
@Injectable()
export class SuggestTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** @throws OutsideTransaction */
  async run(postId: string): Promise<void> {
    const post = await this.db.find(PostEntity, { id: postId });
    if (!post || (post.kind !== 'QUESTION' && post.kind !== 'IDEA')) return;
    if (post.state !== 'VISIBLE' || post.closedAt) return;
    const [interest] = await interestsOf(this.db, [postId]);
    if (!isShared(interest!) || (await goingOn(this.db, [postId])).length) return;
    const first = await this.db.query(
      'INSERT INTO training_suggestions (post_id, suggested_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [postId, this.clock.now()],
    );
    if (first.length) await this.events.publish(new TrainingSuggested(postId));
  }
}
