import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { DECIDE_SESSION } from '../timer-kinds.js';

/** Sees to it that sessions are decided upon at their moment. */
@Injectable()
export class PlanDecisions {
  constructor(
    private readonly db: Db,
    private readonly timers: Timers,
  ) {}

  sessions(ids: readonly string[]): Promise<void> {
    return this.plan('s.id = ANY($1)', [ids]);
  }

  training(trainingId: string): Promise<void> {
    return this.plan('s.training_id = $1', [trainingId]);
  }

  private async plan(where: string, values: unknown[]): Promise<void> {
    const moments = await this.db.query<{ dueAt: Date; ids: string[] }>(
      `SELECT s.decision_at AS "dueAt", array_agg(s.id::text) AS ids FROM sessions s
       WHERE ${where} AND s.status = 'PUBLISHED' AND s.decision_at IS NOT NULL AND s.decide_until IS NULL AND s.runs_at IS NULL
       GROUP BY s.decision_at`,
      values,
    );
    for (const { dueAt, ids } of moments)
      await this.timers.set({ kind: DECIDE_SESSION, subject: ids, dueAt });
  }
}
