import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../../accounts/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events, Reaction, type Reacts } from '../../platform/events/index.js';
import { PostEntity } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { QuestionHandedOver } from '../question.events.js';
import { AskPeople } from './ask-people.js';
import { QuestionRouteEntity } from './question-route.entity.js';

/** Questions that somebody was asked go to the next who may know; what they said about others goes. */
@Reaction(AccountDeleted)
@Injectable()
export class HandOverRoutesWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly asking: AskPeople,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    await this.db.query(
      `UPDATE question_routes SET note = NULL
       WHERE person_id = $1 OR from_id IN (SELECT id FROM question_routes WHERE person_id = $1)`,
      [personId],
    );
    const open = await this.db.query<{ questionId: string }>(
      `SELECT question_id AS "questionId" FROM question_routes WHERE person_id = $1 AND state = 'ASKED' ORDER BY question_id`,
      [personId],
    );
    for (const { questionId } of open) await this.handOver(questionId, personId);
    await this.db.query('DELETE FROM reputation_entries WHERE person_id = $1', [personId]);
    await this.db.query('DELETE FROM reputations WHERE person_id = $1', [personId]);
  }

  private async handOver(questionId: string, personId: string): Promise<void> {
    await this.db.lock(QuestionEntity, questionId);
    const route = await this.db.find(QuestionRouteEntity, { questionId, personId });
    if (route?.state !== 'ASKED') return;
    const post = await this.db.get(PostEntity, questionId);
    await this.db.save(QuestionRouteEntity, {
      id: route.id,
      state: 'HANDED_OVER',
      endedAt: this.clock.now(),
      place: null,
      slot: null,
      cap: null,
    });
    await this.asking.run(post, route.wave, { fromId: route.id, note: null });
    await this.events.publish(new QuestionHandedOver(route.id));
  }
}
