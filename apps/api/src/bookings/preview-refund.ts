import { Injectable } from '@nestjs/common';
import { cancellationDue, freeUntil, isChoiceOpen } from '@nutshell/domain';
import { RefundBooking } from '../payments/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { SessionEntity } from '../trainings/index.js';
import { BookingEntity } from './booking.entity.js';
import { ownsBooking } from './booking.policy.js';
import { Choices } from './changes/choices.js';

@Injectable()
export class PreviewRefund {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly refund: RefundBooking,
    private readonly choices: Choices,
  ) {}

  /** What cancelling now would give back, by the booking's own policy. */
  async run(actor: Actor, bookingId: string) {
    const booking = await this.db.get(BookingEntity, bookingId);
    authorize(ownsBooking(actor, booking));
    const { startsAt } = await this.db.get(SessionEntity, booking.sessionId);
    const paidCents = await this.refund.paidCents(bookingId);
    const now = this.clock.now();
    const owedCents = booking.totalCents - booking.creditedCents;
    const choice = await this.choices.of(bookingId);
    const due = cancellationDue(
      { ...booking, paidCents, owedCents, freeUntil: freeUntil(choice) },
      startsAt,
      now,
    );
    if (booking.status === 'CANCELLED') {
      // Of a session that was cancelled all comes back, while that is still to be chosen; of others nothing more.
      const all = isChoiceOpen(choice, now);
      const amounts = all
        ? { refundCents: paidCents, creditCents: owedCents }
        : { refundCents: 0, creditCents: 0 };
      return { ...amounts, paidCents, percent: all ? 100 : 0, policy: due.steps, decidedAt: now };
    }
    const { refundCents, creditCents, percent, steps } = due;
    return { refundCents, creditCents, paidCents, percent, policy: steps, decidedAt: now };
  }
}
