import { Injectable } from '@nestjs/common';
import type { CancelReason, SessionCancelReason } from '@nutshell/domain';
import { In } from 'typeorm';
import type { RefundReason } from '../../payments/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { SessionEntity } from '../../trainings/index.js';
import { BookingEntity } from '../booking.entity.js';
import { CreditBooking } from '../credit-booking.js';
import { SessionCancelled } from '../decision/decision.events.js';
import { DECIDE_SESSION, DECIDE_UNTIL } from '../timer-kinds.js';
import { CloseWaitlist } from '../waitlist/close-waitlist.js';
import { Choices } from './choices.js';
import { OtherDates } from './other-dates.js';

export interface SessionEnding {
  sessionCancelReason: SessionCancelReason;
  bookingCancelReason: CancelReason;
  refundReason: RefundReason;
  /** Whether members may choose another date before their money goes back, where there is one. */
  withChoice: boolean;
  /** From the trainer to those who booked. */
  message?: string | null;
}

/** The one way in which a public session ends before it began: nobody owes anything for it any more. */
@Injectable()
export class EndSession {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly waitlist: CloseWaitlist,
    private readonly credit: CreditBooking,
    private readonly choices: Choices,
    private readonly otherDates: OtherDates,
  ) {}

  /**
   * Cancels the session with all its bookings, and closes its waitlist.
   * @param session locked
   */
  async run(session: SessionEntity, ending: SessionEnding): Promise<SessionEntity> {
    const now = this.clock.now();
    // First of all: from here on no seat that comes free is offered to anybody.
    const ended = await this.db.save<SessionEntity>(SessionEntity, {
      ...session,
      status: 'CANCELLED',
      decideUntil: null,
      cancelledAt: now,
      cancelReason: ending.sessionCancelReason,
      updatedAt: now,
    });
    await this.waitlist.end(session.id);
    const freeElsewhere = ending.withChoice ? await this.otherDates.mostSeatsLeft(session) : 0;
    for (const booking of await this.lockBookings(session.id))
      await this.endBooking(booking, session, ending, freeElsewhere);
    for (const kind of [DECIDE_SESSION, DECIDE_UNTIL]) await this.timers.cancel(kind, session.id);
    await this.events.publish(new SessionCancelled(session.id, ending.message ?? null));
    return { ...ended, seatsTaken: 0 };
  }

  private lockBookings(sessionId: string): Promise<BookingEntity[]> {
    return this.db.manager.find(BookingEntity, {
      where: { sessionId, status: In(['OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW']) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async endBooking(
    booking: BookingEntity,
    session: SessionEntity,
    { bookingCancelReason: cancelReason, refundReason, message = null }: SessionEnding,
    freeElsewhere: number,
  ): Promise<void> {
    const chooses = booking.confirmedAt !== null && booking.seats <= freeElsewhere;
    const why = { cancelReason, refundReason };
    await this.credit.cancel(booking, chooses ? 0 : booking.totalCents, why);
    const { startsAt } = session;
    if (chooses)
      await this.choices.open(booking, { kind: 'CANCELLED', from: startsAt, to: startsAt, message });
  }
}
