import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { TrainingArchived } from '../../trainings/index.js';
import { ReopenRequest } from './reopen-request.js';

/** Its sessions to come went with it. */
@Reaction(TrainingArchived)
@Injectable()
export class ReopenRequestsWhenTrainingArchived implements Reacts<TrainingArchived> {
  constructor(
    private readonly db: Db,
    private readonly reopening: ReopenRequest,
  ) {}

  async run({ trainingId }: TrainingArchived): Promise<void> {
    const planned = await this.db.query<{ sessionId: string }>(
      `SELECT s.id AS "sessionId" FROM requests q JOIN sessions s ON s.id = q.session_id
       WHERE s.training_id = $1 AND s.status = 'CANCELLED' AND q.status = 'PLANNED' ORDER BY q.id`,
      [trainingId],
    );
    for (const { sessionId } of planned) await this.reopening.whenCancelled(sessionId);
  }
}
