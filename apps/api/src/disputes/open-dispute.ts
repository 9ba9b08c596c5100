import { Injectable } from '@nestjs/common';
import { AlreadyDisputed, canDispute, DisputeClosed, readReason } from '@nutshell/domain';
import { BookingEntity } from '../bookings/index.js';
import { RefundBooking } from '../payments/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { SessionEntity } from '../trainings/index.js';
import { DisputeEntity } from './dispute.entity.js';
import { DisputeOpened } from './dispute.events.js';

@Injectable()
export class OpenDispute {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly payments: RefundBooking,
  ) {}

  /**
   * Says that a session was not as promised: from its start until 72 hours after its end. The money of this booking
   * waits from now on; what left already is decided about with it.
   * @throws DisputeClosed, AlreadyDisputed, Invalid
   */
  async run(actor: Actor, bookingId: string, reason: string): Promise<DisputeEntity> {
    const read = readReason(reason);
    try {
      return await this.db.tx(() => this.open(actor, bookingId, read));
    } catch (error) {
      if (violates(error, 'disputes_booking_id_key')) throw new AlreadyDisputed();
      throw error;
    }
  }

  private async open(actor: Actor, bookingId: string, reason: string): Promise<DisputeEntity> {
    const booking = await this.db.lock(BookingEntity, bookingId);
    authorize(booking.memberId === actor.id);
    const session = await this.db.get(SessionEntity, booking.sessionId);
    const paidCents = await this.payments.paidCents(bookingId);
    const now = this.clock.now();
    if (await this.db.find(DisputeEntity, { bookingId })) throw new AlreadyDisputed();
    if (!canDispute({ ...booking, paidCents }, session, now)) throw new DisputeClosed();
    const dispute = await this.db.save(DisputeEntity, {
      id: newId(),
      bookingId,
      reason,
      status: 'OPEN',
      openedAt: now,
    });
    await this.events.publish(new DisputeOpened(dispute.id, bookingId));
    return dispute;
  }
}
