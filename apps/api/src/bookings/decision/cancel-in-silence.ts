import { Injectable } from '@nestjs/common';
import { isDeciding, isSilent } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { SessionEntity } from '../../trainings/index.js';
import { EndSession, type SessionEnding } from '../changes/end-session.js';
import { SessionSeats } from '../session-seats.js';
import { DECIDE_UNTIL } from '../timer-kinds.js';

/** Too few booked: everything goes back, at once and in full. */
export const TOO_FEW: SessionEnding = {
  sessionCancelReason: 'TOO_FEW',
  bookingCancelReason: 'TOO_FEW',
  refundReason: 'not-running',
  withChoice: false,
};

/** A trainer who did not choose in time lets the session go. */
@Timer(DECIDE_UNTIL)
@Injectable()
export class CancelInSilence implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly ending: EndSession,
  ) {}

  async run(sessionId: string): Promise<void> {
    if (!(await this.db.find(SessionEntity, { id: sessionId }))) return;
    const session = await this.seats.lock(sessionId);
    const now = this.clock.now();
    if (isDeciding(session, now))
      return this.timers.set({ kind: DECIDE_UNTIL, subject: sessionId, dueAt: session.decideUntil! });
    if (isSilent(session, now)) await this.ending.run(session, TOO_FEW);
  }
}
