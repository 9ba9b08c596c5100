import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { BookingCancelled } from '../booking.events.js';
import { BookingEntity } from '../booking.entity.js';
import { CreditBooking } from '../credit-booking.js';
import { SessionSeats } from '../session-seats.js';
import { CompleteMove } from './complete-move.js';

/** Seats that were held to move a booking that is no more: nobody can pay the difference now. */
@Reaction(BookingCancelled)
@Injectable()
export class DropMovesWhenBookingCancelled implements Reacts<BookingCancelled> {
  constructor(
    private readonly db: Db,
    private readonly seats: SessionSeats,
    private readonly moves: CompleteMove,
    private readonly credit: CreditBooking,
  ) {}

  async run({ bookingId }: BookingCancelled): Promise<void> {
    const held = await this.db.manager.find(BookingEntity, {
      where: { movedFromId: bookingId, status: In(['HELD']), paymentMode: 'NOW' },
      order: { sessionId: 'ASC' },
    });
    if (!held.length) return;
    const from = await this.db.get(BookingEntity, bookingId);
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
