import { Reaction } from '../../platform/events/index.js';
import { BookingCancelled } from '../booking.events.js';
import { DropMoves } from './drop-moves.js';

@Reaction(BookingCancelled)
export class DropMovesWhenBookingCancelled {
  constructor(private readonly dropMoves: DropMoves) {}

  run({ bookingId }: BookingCancelled): Promise<void> {
    return this.dropMoves.run(bookingId);
  }
}
