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

export interface SessionEnding {
  sessionCancelReason: SessionCancelReason;
  bookingCancelReason: CancelReason;
  refundReason: RefundReason;
  /** Whether members may choose another date before their money goes back. */
  withChoice: boolean;
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
    for (const booking of await this.lockBookings(session.id)) await this.endBooking(booking, ending);
    for (const kind of [DECIDE_SESSION, DECIDE_UNTIL]) await this.timers.cancel(kind, session.id);
    await this.events.publish(new SessionCancelled(session.id));
    return { ...ended, seatsTaken: 0 };
  }

  private lockBookings(sessionId: string): Promise<BookingEntity[]> {
    return this.db.manager.find(BookingEntity, {
      where: { sessionId, status: In(['OFFERED', 'RESERVED', 'HELD', 'CONFIRMED']) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async endBooking(booking: BookingEntity, ending: SessionEnding): Promise<void> {
    const { bookingCancelReason: cancelReason, refundReason } = ending;
    await this.credit.cancel(booking, booking.totalCents, { cancelReason, refundReason });
  }
}
