import { Injectable } from '@nestjs/common';
import { isSureToRun, listClosesAt } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { SessionUpdated, type SessionEntity } from '../../trainings/index.js';
import { SessionSeats } from '../session-seats.js';
import { SEAT_OFFER } from '../timer-kinds.js';
import { CloseWaitlist } from '../waitlist/close-waitlist.js';
import { AskPayments } from './ask-payments.js';
import { PlanDecisions } from './plan-decisions.js';
import { RunSession } from './run-session.js';

/** More seats go to who waits, a lower minimum may be met, and another date has other moments. */
@Reaction(SessionUpdated)
@Injectable()
export class FollowSessionWhenUpdated implements Reacts<SessionUpdated> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly closing: CloseWaitlist,
    private readonly running: RunSession,
    private readonly decisions: PlanDecisions,
    private readonly asking: AskPayments,
  ) {}

  async run({ sessionId }: SessionUpdated): Promise<void> {
    const session = await this.seats.lock(sessionId);
    if (session.status !== 'PUBLISHED' || session.startsAt <= this.clock.now()) return;
    await this.keepOffersInTime(session);
    await this.seats.passOn(sessionId);
    await this.running.ifEnough(sessionId, null);
    await this.decisions.sessions([sessionId]);
    if (isSureToRun(session)) await this.asking.run(session);
  }

  /** No offer stands beyond the moment at which the list closes, which may have come nearer. */
  private async keepOffersInTime(session: SessionEntity): Promise<void> {
    const closes = listClosesAt(session.startsAt);
    const [live] = await this.db.query(
      `SELECT FROM waitlist_entries WHERE session_id = $1 AND status IN ('WAITING', 'OFFERED') LIMIT 1`,
      [session.id],
    );
    if (!live) return;
    await this.closing.plan(session);
    const shortened = await this.db.query<{ id: string }>(
      `UPDATE bookings SET held_until = $2 WHERE session_id = $1 AND status = 'OFFERED' AND held_until > $2 RETURNING id`,
      [session.id, closes],
    );
    if (!shortened.length) return;
    const ids = shortened.map(({ id }) => id);
    await this.db.query('UPDATE waitlist_entries SET offer_until = $2 WHERE booking_id = ANY($1)', [
      ids,
      closes,
    ]);
    await this.timers.set({ kind: SEAT_OFFER, subject: ids, dueAt: closes });
  }
}
