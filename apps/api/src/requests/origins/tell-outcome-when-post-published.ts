import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../../platform/events/index.js';
import { PostPublished } from '../../posts/index.js';
import { OutcomeWritten } from '../requests.events.js';

/** An answer that a request led to can be read: at once, or after a moderator saw it. */
@Reaction(PostPublished)
@Injectable()
export class TellOutcomeWhenPostPublished implements Reacts<PostPublished> {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  async run({ postId, kind }: PostPublished): Promise<void> {
    if (kind !== 'ANSWER') return;
    const [outcome] = await this.db.query<{ requestId: string }>(
      'SELECT request_id AS "requestId" FROM request_outcomes WHERE post_id = $1',
      [postId],
    );
    if (outcome) await this.events.publish(new OutcomeWritten(outcome.requestId, postId));
  }
}
