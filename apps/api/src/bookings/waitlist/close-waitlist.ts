import { Injectable } from '@nestjs/common';
import { isListOpen, listClosesAt, LIVE_ENTRIES } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { SessionEntity } from '../../trainings/index.js';
import { CLOSE_WAITLIST } from '../timer-kinds.js';
import { WaitlistEntryClosed } from './waitlist.events.js';

/** Tells those who still wait that nothing will come of it, when the session is about to start or was cancelled. */
@Timer(CLOSE_WAITLIST)
@Injectable()
export class CloseWaitlist implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  /** Sees to it that the list of this session closes in time. */
  plan({ id, startsAt }: Pick<SessionEntity, 'id' | 'startsAt'>): Promise<void> {
    return this.timers.set({ kind: CLOSE_WAITLIST, subject: id, dueAt: listClosesAt(startsAt) });
  }

  async run(sessionId: string): Promise<void> {
    const session = await this.db.lock(SessionEntity, sessionId);
    if (isListOpen(session, this.clock.now())) return this.plan(session);
    // Whoever has an offer may answer it until it lapses, which is at this moment at the latest.
    await this.close(sessionId, ['WAITING']);
  }

  /** Closes the whole list of a session that was cancelled, offers too; locked by the caller. */
  async end(sessionId: string): Promise<void> {
    await this.close(sessionId, LIVE_ENTRIES);
    await this.timers.cancel(CLOSE_WAITLIST, sessionId);
  }

  private async close(sessionId: string, statuses: readonly string[]): Promise<void> {
    const closed = await this.db.query<{ id: string; requestId: string | null }>(
      `UPDATE waitlist_entries SET status = 'CLOSED', ended_at = $3
       WHERE session_id = $1 AND status = ANY($2) RETURNING id, request_id AS "requestId"`,
      [sessionId, statuses, this.clock.now()],
    );
    for (const { id, requestId } of closed)
      await this.events.publish(new WaitlistEntryClosed(id, sessionId, requestId));
  }
}
