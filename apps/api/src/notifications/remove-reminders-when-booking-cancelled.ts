import { Injectable } from '@nestjs/common';
import { BookingCancelled } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Reminders } from './reminders.js';

@Reaction(BookingCancelled)
@Injectable()
export class RemoveRemindersWhenBookingCancelled implements Reacts<BookingCancelled> {
  constructor(private readonly reminders: Reminders) {}

  run({ bookingId }: BookingCancelled): Promise<void> {
    return this.reminders.remove(bookingId);
  }
}
