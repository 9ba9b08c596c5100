import { Injectable } from '@nestjs/common';
import { BookingConfirmed } from '../bookings/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { InvoiceBooking } from './invoice-booking.js';

@Reaction(BookingConfirmed)
@Injectable()
export class InvoiceSaleWhenBookingConfirmed implements Reacts<BookingConfirmed> {
  constructor(private readonly invoiceBooking: InvoiceBooking) {}

  run({ bookingId }: BookingConfirmed): Promise<void> {
    return this.invoiceBooking.run(bookingId);
  }
}
