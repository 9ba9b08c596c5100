import { Injectable } from '@nestjs/common';
import { BookingCredited } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { InvoiceBooking } from './invoice-booking.js';

@Reaction(BookingCredited)
@Injectable()
export class CreditInvoiceWhenBookingCredited implements Reacts<BookingCredited> {
  constructor(private readonly invoiceBooking: InvoiceBooking) {}

  run({ bookingId }: BookingCredited): Promise<void> {
    return this.invoiceBooking.run(bookingId);
  }
}
