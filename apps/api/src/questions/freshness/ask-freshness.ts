import { Injectable } from '@nestjs/common';
import { freshnessDueAt, freshSince } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { PostEntity } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { FreshnessAsked } from '../question.events.js';
import { FRESHNESS } from '../timer-kinds.js';

/** Asks whether an answer still holds, a year after it last did. */
@Timer(FRESHNESS)
@Injectable()
export class AskFreshness implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  async run(questionId: string): Promise<void> {
    if (!(await this.db.find(QuestionEntity, { id: questionId }))) return;
    const question = await this.db.lock(QuestionEntity, questionId);
    const since = freshSince(question);
    if (!since || question.freshnessAskedAt || question.duplicateOfId) return;
    const now = this.clock.now();
    const dueAt = freshnessDueAt(since);
    if (now < dueAt) return this.timers.set({ kind: FRESHNESS, subject: questionId, dueAt });
    if ((await this.db.get(PostEntity, questionId)).state !== 'VISIBLE') return;
    await this.db.save(QuestionEntity, { id: questionId, freshnessAskedAt: now });
    await this.events.publish(new FreshnessAsked(questionId));
  }
}
