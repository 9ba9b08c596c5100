import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { SessionEntity } from '../../trainings/index.js';
import { RequestEntity } from '../request.entity.js';
import { RequestGiven } from '../requests.events.js';
import { SESSION_GIVEN } from '../timer-kinds.js';
import { ReopenRequest } from './reopen-request.js';

/** Once the session is over, what was asked for has been given; unless nobody came for it in the end. */
@Timer(SESSION_GIVEN)
@Injectable()
export class GiveRequest implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly reopening: ReopenRequest,
  ) {}

  async run(id: string): Promise<void> {
    if (!(await this.db.find(RequestEntity, { id }))) return;
    const request = await this.db.lock(RequestEntity, id);
    const { status, sessionId } = request;
    if (status !== 'PLANNED' || !sessionId) return;
    const session = await this.db.get(SessionEntity, sessionId);
    if (session.status !== 'PUBLISHED') return;
    const { endsAt } = session;
    const now = this.clock.now();
    if (endsAt > now) return this.timers.set({ kind: SESSION_GIVEN, subject: id, dueAt: endsAt });
    if (!(await this.hadParticipants(sessionId))) return this.reopening.run(request);
    await this.db.save(RequestEntity, { id, status: 'GIVEN', endedAt: now });
    await this.events.publish(new RequestGiven(id, sessionId));
  }

  private async hadParticipants(sessionId: string): Promise<boolean> {
    const [one] = await this.db.query(
      `SELECT FROM bookings WHERE session_id = $1 AND status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') LIMIT 1`,
      [sessionId],
    );
    return one !== undefined;
  }
}
