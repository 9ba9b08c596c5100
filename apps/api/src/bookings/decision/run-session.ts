import { Injectable } from '@nestjs/common';
import { COMMITTED_STATUSES } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { DECIDE_SESSION, DECIDE_UNTIL } from '../timer-kinds.js';
import { SessionRuns } from './decision.events.js';

const TAKEN = `(SELECT coalesce(sum(b.seats), 0)::int FROM bookings b WHERE b.session_id = $1 AND b.status = ANY($3))`;

/** Makes it certain that a session goes on; that is never taken back. */
@Injectable()
export class RunSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  /**
   * Lets a session run for which enough seats are taken; locked by the caller.
   * @param bookingId the booking that may have made up the minimum
   * @returns whether it did so now
   */
  ifEnough(sessionId: string, bookingId: string | null): Promise<boolean> {
    return this.run(sessionId, bookingId, `s.min_seats <= ${TAKEN}`);
  }

  /** Lets it run however few seats are taken; locked by the caller. @returns whether it did so now */
  anyway(sessionId: string): Promise<boolean> {
    return this.run(sessionId, null, 'true');
  }

  private async run(sessionId: string, bookingId: string | null, where: string): Promise<boolean> {
    const [changed] = await this.db.query<{ seats: number }>(
      `UPDATE sessions s SET runs_at = $2, decide_until = NULL
       WHERE s.id = $1 AND s.status = 'PUBLISHED' AND s.runs_at IS NULL AND s.min_seats > 1 AND ${where} RETURNING ${TAKEN} AS seats`,
      [sessionId, this.clock.now(), COMMITTED_STATUSES],
    );
    if (!changed) return false;
    for (const kind of [DECIDE_SESSION, DECIDE_UNTIL]) await this.timers.cancel(kind, sessionId);
    await this.events.publish(new SessionRuns(sessionId, bookingId, changed.seats));
    return true;
  }
}
