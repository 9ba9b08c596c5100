import { Injectable } from '@nestjs/common';
import { questionStatus } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, type RunsTimer } from '../../platform/jobs/index.js';
import { PostEntity } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { QuestionUnanswered } from '../question.events.js';
import { UNANSWERED } from '../timer-kinds.js';

/** After some working days without an answer, the asker is offered other ways. */
@Timer(UNANSWERED)
@Injectable()
export class TellUnanswered implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  async run(questionId: string): Promise<void> {
    if (!(await this.db.find(QuestionEntity, { id: questionId }))) return;
    const question = await this.db.lock(QuestionEntity, questionId);
    const { state } = await this.db.get(PostEntity, questionId);
    const waits = state === 'VISIBLE' && questionStatus(question) === 'OPEN';
    if (!waits || question.firstAnswerAt || question.unansweredAt) return;
    await this.db.save(QuestionEntity, { id: questionId, unansweredAt: this.clock.now() });
    await this.events.publish(new QuestionUnanswered(questionId));
  }
}
