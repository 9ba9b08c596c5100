import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { UNANSWERED, WAVE } from '../timer-kinds.js';

/** Nobody needs to be asked any more. */
@Injectable()
export class EndRoutes {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** @throws OutsideTransaction */
  async run(questionId: string): Promise<void> {
    await this.db.query(
      `UPDATE question_routes SET state = 'LAPSED', ended_at = $2 WHERE question_id = $1 AND state = 'ASKED'`,
      [questionId, this.clock.now()],
    );
    await this.db.query('UPDATE questions SET next_wave_at = NULL WHERE id = $1', [questionId]);
    await this.timers.cancel(WAVE, questionId);
    await this.timers.cancel(UNANSWERED, questionId);
  }

  /** Of somebody who no longer works where the questions were asked. */
  async ofLeaver(organisationId: string, personId: string): Promise<void> {
    await this.db.query(
      `UPDATE question_routes t SET state = 'LAPSED', ended_at = $3 FROM posts p
       WHERE t.person_id = $2 AND t.state = 'ASKED' AND p.id = t.question_id AND p.scope = 'ORGANISATION'
         AND p.organisation_id = $1
         AND NOT EXISTS (SELECT FROM organisation_members WHERE organisation_id = $1 AND person_id = $2)`,
      [organisationId, personId, this.clock.now()],
    );
  }
}
