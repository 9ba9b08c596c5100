import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { BookingEntity } from '../booking.entity.js';
import { CreditBooking } from '../credit-booking.js';
import { SessionSeats } from '../session-seats.js';
import { CompleteMove } from './complete-move.js';

/** Lets go of seats that were held to move a booking whose money is no longer there: nobody can pay the difference now. */
@Injectable()
export class DropMoves {
  constructor(
    private readonly db: Db,
    private readonly seats: SessionSeats,
    private readonly moves: CompleteMove,
    private readonly credit: CreditBooking,
  ) {}

  async run(fromBookingId: string): Promise<void> {
    const held = await this.db.manager.find(BookingEntity, {
      where: { movedFromId: fromBookingId, status: 'HELD', paymentMode: 'NOW' },
      order: { id: 'ASC' },
    });
    if (!held.length) return;
    const from = await this.db.get(BookingEntity, fromBookingId);
    await this.seats.lockAll([from.sessionId, ...held.map(({ sessionId }) => sessionId)]);
    for (const { id } of held) {
      const booking = await this.db.lock(BookingEntity, id);
      if (booking.status === 'HELD' && (await this.moves.awaits(booking)) === 'gone')
        await this.credit.cancel(booking, booking.totalCents, {
          cancelReason: 'MEMBER',
          refundReason: 'cancelled',
        });
    }
  }
}
