import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { SessionUpdated } from '../../trainings/index.js';
import { SESSION_GIVEN } from '../timer-kinds.js';

/** On another date, it is over at another moment. */
@Reaction(SessionUpdated)
@Injectable()
export class AwaitSessionWhenUpdated implements Reacts<SessionUpdated> {
  constructor(
    private readonly db: Db,
    private readonly timers: Timers,
  ) {}

  async run({ sessionId }: SessionUpdated): Promise<void> {
    const [request] = await this.db.query<{ id: string; endsAt: Date }>(
      `SELECT q.id, s.ends_at AS "endsAt" FROM requests q JOIN sessions s ON s.id = q.session_id
       WHERE q.session_id = $1 AND q.status = 'PLANNED' FOR UPDATE OF q`,
      [sessionId],
    );
    if (request) await this.timers.set({ kind: SESSION_GIVEN, subject: request.id, dueAt: request.endsAt });
  }
}
