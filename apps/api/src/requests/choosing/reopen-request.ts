import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { RenewRequest } from '../renew-request.js';
import { RequestEntity } from '../request.entity.js';
import { RequestReopened } from '../requests.events.js';
import { SESSION_GIVEN } from '../timer-kinds.js';

/** What was chosen did not take place: who asked for it still does, and there is time for other proposals. */
@Injectable()
export class ReopenRequest {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly renewing: RenewRequest,
  ) {}

  /** The request that became this session, if any, where the session was cancelled. @throws OutsideTransaction */
  async whenCancelled(sessionId: string): Promise<void> {
    const [planned] = await this.db.query<{ id: string }>(
      `SELECT q.id FROM requests q JOIN sessions s ON s.id = q.session_id
       WHERE q.session_id = $1 AND q.status = 'PLANNED' AND s.status = 'CANCELLED'`,
      [sessionId],
    );
    if (!planned) return;
    const request = await this.db.lock(RequestEntity, planned.id);
    if (request.status === 'PLANNED' && request.sessionId === sessionId) await this.run(request);
  }

  /** @param request planned, and locked @throws OutsideTransaction */
  async run({ id, sessionId }: RequestEntity): Promise<void> {
    await this.db.query(
      `UPDATE proposals SET status = 'NOT_RUN', ended_at = $2 WHERE request_id = $1 AND status = 'CHOSEN'`,
      [id, this.clock.now()],
    );
    await this.db.save(RequestEntity, { id, status: 'OPEN', sessionId: null });
    await this.timers.cancel(SESSION_GIVEN, id);
    await this.renewing.run(id);
    await this.events.publish(new RequestReopened(id, sessionId!));
  }
}
