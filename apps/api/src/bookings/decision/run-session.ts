import { Injectable } from '@nestjs/common';
import { COMMITTED_STATUSES } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { DECIDE_SESSION, DECIDE_UNTIL } from '../timer-kinds.js';
import { SessionRuns } from './decision.events.js';

const ENOUGH = `min_seats <= (SELECT sum(b.seats) FROM bookings b WHERE b.session_id = s.id AND b.status = ANY($3))`;

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
    return this.run(sessionId, bookingId, ENOUGH, [COMMITTED_STATUSES]);
  }

  /** Lets it run however few seats are taken; locked by the caller. @returns whether it did so now */
  anyway(sessionId: string): Promise<boolean> {
    return this.run(sessionId, null, 'true', []);
  }

  private async run(
    sessionId: string,
    bookingId: string | null,
    where: string,
    values: unknown[],
  ): Promise<boolean> {
    const changed = await this.db.query(
      `UPDATE sessions s SET runs_at = $2, decide_until = NULL
       WHERE s.id = $1 AND s.status = 'PUBLISHED' AND s.runs_at IS NULL AND s.min_seats > 1 AND ${where} RETURNING 1`,
      [sessionId, this.clock.now(), ...values],
    );
    if (!changed.length) return false;
    for (const kind of [DECIDE_SESSION, DECIDE_UNTIL]) await this.timers.cancel(kind, sessionId);
    await this.events.publish(new SessionRuns(sessionId, bookingId));
    return true;
  }
}
