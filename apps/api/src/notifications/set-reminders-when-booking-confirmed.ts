import { Injectable } from '@nestjs/common';
import { BookingConfirmed } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Notices } from './notices.queries.js';
import { Reminders } from './reminders.js';

@Reaction(BookingConfirmed)
@Injectable()
export class SetRemindersWhenBookingConfirmed implements Reacts<BookingConfirmed> {
  constructor(
    private readonly notices: Notices,
    private readonly reminders: Reminders,
  ) {}

  async run({ bookingId }: BookingConfirmed): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.status === 'CONFIRMED') await this.reminders.set(bookingId, notice.session);
  }
}
