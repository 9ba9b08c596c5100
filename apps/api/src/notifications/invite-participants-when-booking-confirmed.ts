import { Injectable } from '@nestjs/common';
import { BookingConfirmed } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { InviteSeats } from './invite-seats.js';
import { SeatNotices } from './seat-notices.queries.js';

@Reaction(BookingConfirmed)
@Injectable()
export class InviteParticipantsWhenBookingConfirmed implements Reacts<BookingConfirmed> {
  constructor(
    private readonly notices: SeatNotices,
    private readonly invite: InviteSeats,
  ) {}

  /** Whose seat moved hears that. */
  async run({ bookingId, moved }: BookingConfirmed): Promise<void> {
    if (moved) return;
    await this.invite.run(await this.notices.ofOthers([bookingId]));
  }
}
