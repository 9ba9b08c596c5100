import { Injectable } from '@nestjs/common';
import { isSureToRun, listClosesAt, type BookingStatus } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { SessionUpdated, type SessionEntity } from '../../trainings/index.js';
import { SessionSeats } from '../session-seats.js';
import { EXPIRE_HOLD, SEAT_OFFER } from '../timer-kinds.js';
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
    await this.keepInTime(session);
    await this.seats.passOn(sessionId);
    await this.running.ifEnough(sessionId, null);
    await this.decisions.sessions([sessionId]);
    if (isSureToRun(session)) await this.asking.run(session);
  }

  /** No offer stands beyond the moment at which the list closes, which may have come nearer, and no hold beyond the start. */
  private async keepInTime(session: SessionEntity): Promise<void> {
    const closes = listClosesAt(session.startsAt);
    await this.shorten(session.id, 'HELD', EXPIRE_HOLD, session.startsAt);
    const offers = await this.shorten(session.id, 'OFFERED', SEAT_OFFER, closes);
    if (offers.length)
      await this.db.query('UPDATE waitlist_entries SET offer_until = $2 WHERE booking_id = ANY($1)', [
        offers,
        closes,
      ]);
    const [waiting] = await this.db.query(
      `SELECT FROM waitlist_entries WHERE session_id = $1 AND status = 'WAITING' LIMIT 1`,
      [session.id],
    );
    if (waiting) await this.closing.plan(session);
  }

  private async shorten(
    sessionId: string,
    status: BookingStatus,
    kind: string,
    dueAt: Date,
  ): Promise<string[]> {
    const shortened = await this.db.query<{ id: string }>(
      `UPDATE bookings b SET held_until = $3
       FROM (SELECT id FROM bookings WHERE session_id = $1 AND status = $2 AND held_until > $3 ORDER BY id FOR UPDATE) late
       WHERE b.id = late.id RETURNING b.id`,
      [sessionId, status, dueAt],
    );
    const ids = shortened.map(({ id }) => id);
    if (ids.length) await this.timers.set({ kind, subject: ids, dueAt });
    return ids;
  }
}
