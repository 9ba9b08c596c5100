import { Injectable } from '@nestjs/common';
import { BookingCancelled } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { InvoiceBooking } from './invoice-booking.js';

/** A booking that made place for another owes nothing any more, though nothing of it was given back. */
@Reaction(BookingCancelled)
@Injectable()
export class CreditInvoiceWhenBookingCancelled implements Reacts<BookingCancelled> {
  constructor(private readonly invoiceBooking: InvoiceBooking) {}

  run({ bookingId }: BookingCancelled): Promise<void> {
    return this.invoiceBooking.run(bookingId);
  }
}
