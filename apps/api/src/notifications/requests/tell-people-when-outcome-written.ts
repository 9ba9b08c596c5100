import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { PostEntity } from '../../posts/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { OutcomeWritten } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

/** Who asked, and who follows the question: under the key of any answer, for nobody hears of the same answer twice. */
@Reaction(OutcomeWritten)
@Injectable()
export class TellPeopleWhenOutcomeWritten implements Reacts<OutcomeWritten> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId, postId }: OutcomeWritten): Promise<void> {
    const outcome = await this.db.find(PostEntity, { id: postId });
    if (outcome?.state !== 'VISIBLE') return;
    await this.notify.run({
      kind: 'OUTCOME_WRITTEN',
      key: `answered:${postId}`,
      to: [...(await this.askers.of(requestId)), ...(await this.askers.followers(requestId))],
      actorId: outcome.anonymous ? null : outcome.authorId,
      postId,
    });
  }
}
