import { Injectable } from '@nestjs/common';
import { isReserveOpen } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { Indexing, RELEASE_RESERVE, SessionEntity } from '../../trainings/index.js';
import { SessionSeats } from '../session-seats.js';
import { ReservedSeats } from './reserved-seats.js';

/** Gives seats that were kept for an organisation until now to who waits, and then to everybody. */
@Timer(RELEASE_RESERVE)
@Injectable()
export class ReleaseReserve implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly reserve: ReservedSeats,
    private readonly indexing: Indexing,
  ) {}

  async run(sessionId: string): Promise<void> {
    if (!(await this.db.find(SessionEntity, { id: sessionId }))) return;
    const session = await this.seats.lock(sessionId);
    const { reservedUntil } = session;
    if (reservedUntil && isReserveOpen(session, this.clock.now()))
      return this.timers.set({ kind: RELEASE_RESERVE, subject: sessionId, dueAt: reservedUntil });
    if (!(await this.reserve.release(session))) return;
    await this.seats.passOn(sessionId);
    await this.indexing.session(sessionId);
  }
}
