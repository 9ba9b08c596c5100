import { Injectable } from '@nestjs/common';
import { decideUntil, hasStarted } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { SessionEntity } from '../../trainings/index.js';
import { SessionSeats } from '../session-seats.js';
import { DECIDE_SESSION, DECIDE_UNTIL } from '../timer-kinds.js';
import { DecisionAsked } from './decision.events.js';
import { RunSession } from './run-session.js';

/** At the moment of decision: enough booked and the session runs, too few and the trainer has to choose. */
@Timer(DECIDE_SESSION)
@Injectable()
export class DecideAtMoment implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly running: RunSession,
  ) {}

  async run(sessionId: string): Promise<void> {
    if (!(await this.db.find(SessionEntity, { id: sessionId }))) return;
    const session = await this.seats.lock(sessionId);
    const { status, decisionAt, decideUntil: asked, runsAt, startsAt } = session;
    const now = this.clock.now();
    if (status !== 'PUBLISHED' || !decisionAt || asked || runsAt || hasStarted(session, now)) return;
    if (decisionAt > now)
      return this.timers.set({ kind: DECIDE_SESSION, subject: sessionId, dueAt: decisionAt });
    if (await this.running.ifEnough(sessionId, null)) return;
    const until = decideUntil(now, startsAt);
    await this.db.query('UPDATE sessions SET decide_until = $2 WHERE id = $1', [sessionId, until]);
    await this.timers.set({ kind: DECIDE_UNTIL, subject: sessionId, dueAt: until });
    await this.events.publish(new DecisionAsked(sessionId));
  }
}
