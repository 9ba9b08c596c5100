import { Injectable } from '@nestjs/common';
import { BookingConfirmed } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { NameChasers } from './name-chasers.js';
import { Notices } from './notices.queries.js';

@Reaction(BookingConfirmed)
@Injectable()
export class SetChasersWhenBookingConfirmed implements Reacts<BookingConfirmed> {
  constructor(
    private readonly notices: Notices,
    private readonly chasers: NameChasers,
  ) {}

  async run({ bookingId }: BookingConfirmed): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status === 'CONFIRMED' && notice.seats > 1) await this.chasers.set(bookingId, notice.session);
  }
}
