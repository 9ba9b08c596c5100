import { Injectable } from '@nestjs/common';
import { isChoiceOpen } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { BookingEntity } from '../booking.entity.js';
import { CreditBooking } from '../credit-booking.js';
import { SessionSeats } from '../session-seats.js';
import { LAPSE_CHOICE } from '../timer-kinds.js';
import { Choices } from './choices.js';

/** Gives the money back to who did not choose another date in time. */
@Timer(LAPSE_CHOICE)
@Injectable()
export class LapseChoice implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly seats: SessionSeats,
    private readonly choices: Choices,
    private readonly credit: CreditBooking,
  ) {}

  async run(bookingId: string): Promise<void> {
    const { sessionId } = await this.db.get(BookingEntity, bookingId);
    await this.seats.lock(sessionId);
    const booking = await this.db.lock(BookingEntity, bookingId);
    const choice = await this.choices.of(bookingId);
    if (choice?.kind !== 'CANCELLED' || choice.answer !== null) return;
    const again = isChoiceOpen(choice, this.clock.now()) ? choice.until : await this.payingUntil(bookingId);
    if (again) return this.timers.set({ kind: LAPSE_CHOICE, subject: bookingId, dueAt: again });
    await this.choices.answer(booking, 'REFUND', { lapsed: true });
    await this.credit.run(booking, booking.totalCents, 'session-cancelled');
  }

  /** Who chose another date in time may still be paying the difference. */
  private async payingUntil(bookingId: string): Promise<Date | null> {
    const [held] = await this.db.query<{ heldUntil: Date }>(
      `SELECT held_until AS "heldUntil" FROM bookings
       WHERE moved_from_id = $1 AND status = 'HELD' AND held_until > $2 ORDER BY held_until DESC LIMIT 1`,
      [bookingId, this.clock.now()],
    );
    return held?.heldUntil ?? null;
  }
}
