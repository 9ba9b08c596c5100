import { Injectable } from '@nestjs/common';
import { nudgeDueAt, nudgesBy, questionStatus } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { PostEntity } from '../posts/index.js';
import { QuestionEntity } from './question.entity.js';
import { QuestionNudged } from './question.events.js';
import { NUDGE } from './timer-kinds.js';

/** Asks an asker who accepted nothing whether an answer helped. */
@Timer(NUDGE)
@Injectable()
export class NudgeAsker implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  async run(questionId: string): Promise<void> {
    if (!(await this.db.find(QuestionEntity, { id: questionId }))) return;
    const question = await this.db.lock(QuestionEntity, questionId);
    const { state, authorId } = await this.db.get(PostEntity, questionId);
    const { firstAnswerAt } = question;
    if (state !== 'VISIBLE' || !authorId || !firstAnswerAt || questionStatus(question) !== 'OPEN') return;
    const nudges = nudgesBy(firstAnswerAt, this.clock.now());
    if (nudges > question.nudges) {
      await this.db.save(QuestionEntity, { id: questionId, nudges });
      await this.events.publish(new QuestionNudged(questionId, nudges));
    }
    const dueAt = nudgeDueAt(firstAnswerAt, nudges);
    if (dueAt) await this.timers.set({ kind: NUDGE, subject: questionId, dueAt });
  }
}
