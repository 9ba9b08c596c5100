import { Injectable } from '@nestjs/common';
import { nudgeDueAt } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timers } from '../platform/jobs/index.js';
import { QuestionEntity } from './question.entity.js';
import { NUDGE } from './timer-kinds.js';

/** Brings what a question knows of its answers up to date with the answers that can be read. */
@Injectable()
export class CountAnswers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** @returns the question, locked @throws NotFound, OutsideTransaction */
  async run(questionId: string): Promise<QuestionEntity> {
    const question = await this.db.lock(QuestionEntity, questionId);
    const now = this.clock.now();
    const [found] = await this.db.query<{ answers: number; first: Date | null; last: Date | null }>(
      `SELECT count(*) FILTER (WHERE p.kind = 'ANSWER')::int AS answers,
         min(p.published_at) FILTER (WHERE p.kind = 'ANSWER' AND p.author_id IS DISTINCT FROM r.author_id) AS first,
         max(p.published_at) AS last
       FROM posts p JOIN posts r ON r.id = p.root_id WHERE p.root_id = $1 AND p.state = 'VISIBLE'`,
      [questionId],
    );
    const { answers, first, last } = found!;
    const before = question.firstAnswerAt;
    Object.assign(question, {
      answers,
      firstAnswerAt: first,
      activeAt: last && last > question.activeAt ? last : question.activeAt,
      unansweredAt: first ? null : question.unansweredAt,
    });
    await this.db.save(QuestionEntity, question);
    await this.answered(questionId, now);
    const nudgeAt = first && !before && nudgeDueAt(first, question.nudges);
    if (nudgeAt) await this.timers.set({ kind: NUDGE, subject: questionId, dueAt: nudgeAt });
    return question;
  }

  /** Who was asked by name and answered has done so. */
  private async answered(questionId: string, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE question_routes SET state = 'ANSWERED', ended_at = $2
       WHERE question_id = $1 AND state IN ('ASKED', 'LAPSED') AND person_id IN (
         SELECT author_id FROM posts WHERE parent_id = $1 AND kind = 'ANSWER' AND state = 'VISIBLE')`,
      [questionId, now],
    );
  }
}
