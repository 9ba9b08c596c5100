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

  async run({ bookingId }: BookingConfirmed): Promise<void> {
    await this.invite.run(await this.notices.ofOthers(bookingId));
  }
}
