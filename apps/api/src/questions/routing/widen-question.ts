import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { isAuthor, visiblePost, WidenPost } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { QuestionWidened } from '../question.events.js';
import { WAVE } from '../timer-kinds.js';
import { AskPeople } from './ask-people.js';

/** The asker opens a question to everybody. */
@Injectable()
export class WidenQuestion {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly widening: WidenPost,
    private readonly asking: AskPeople,
  ) {}

  /** @throws NotFound, Forbidden, AlreadyPublic, PostClosed, OthersReplied, LinksNotAllowedYet */
  run(actor: Actor, questionId: string): Promise<void> {
    return this.db.tx(async () => {
      const seen = await visiblePost(this.db, questionId, actor);
      if (seen.kind !== 'QUESTION') throw new NotFound();
      authorize(isAuthor(actor, seen));
      const question = await this.db.lock(QuestionEntity, questionId);
      const post = await this.widening.run(questionId);
      await this.db.save(QuestionEntity, {
        id: questionId,
        mayWiden: true,
        wave: 'PUBLIC',
        nextWaveAt: null,
        activeAt: this.clock.now(),
      });
      await this.timers.cancel(WAVE, questionId);
      await this.events.publish(new QuestionWidened(questionId, 'PUBLIC'));
      if (post.state === 'VISIBLE' && !question.acceptedAnswerId) await this.asking.run(post, 'PUBLIC');
    });
  }
}
