import { Injectable } from '@nestjs/common';
import { DisputeDecided, Invalid, readExplanation } from '@nutshell/domain';
import { BookingEntity, CreditBooking, SessionSeats } from '../bookings/index.js';
import { RefundBooking } from '../payments/index.js';
import { AlignPayout } from '../payouts/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { DisputeEntity } from './dispute.entity.js';
import { DisputeSettled } from './dispute.events.js';

export interface DecideDisputeInput {
  disputeId: string;
  /** 0 where the trainer keeps all. */
  refundCents: number;
  explanation: string;
}

@Injectable()
export class DecideDispute {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly seats: SessionSeats,
    private readonly credit: CreditBooking,
    private readonly payments: RefundBooking,
    private readonly align: AlignPayout,
  ) {}

  /** Gives (part of) the price back or not, and lets the rest go to the trainer. @throws DisputeDecided, Invalid */
  async run(
    actor: Actor,
    { disputeId, refundCents, explanation }: DecideDisputeInput,
  ): Promise<DisputeEntity> {
    const read = readExplanation(explanation);
    const { bookingId } = await this.db.get(DisputeEntity, disputeId);
    return this.db.tx(async () => {
      const { sessionId } = await this.db.get(BookingEntity, bookingId);
      const session = await this.seats.lock(sessionId);
      const booking = await this.db.lock(BookingEntity, bookingId);
      const dispute = await this.db.lock(DisputeEntity, disputeId);
      authorize(actor.id !== booking.memberId && actor.id !== session.trainerId);
      if (dispute.status !== 'OPEN') throw new DisputeDecided();
      const max = await this.payments.paidCents(bookingId);
      if (!Number.isSafeInteger(refundCents) || refundCents < 0 || refundCents > max)
        throw new Invalid([{ field: 'refundCents', code: 'tooHigh', params: { max } }]);
      const decided = await this.db.save(DisputeEntity, {
        ...dispute,
        status: refundCents > 0 ? 'REFUNDED' : 'REJECTED',
        refundCents,
        explanation: read,
        decidedBy: actor.id,
        decidedAt: this.clock.now(),
      });
      await this.credit.run(booking, refundCents, 'dispute');
      await this.align.run(bookingId);
      await this.events.publish(new DisputeSettled(disputeId, bookingId));
      return decided;
    });
  }
}
