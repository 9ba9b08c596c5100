import { Module } from '@nestjs/common';
import { PaymentsModule } from '../payments/index.js';
import { BookSeats } from './book-seats.js';
import { CancelBooking } from './cancel-booking.js';
import { ExpireHold } from './expire-hold.js';
import { SessionSeats } from './session-seats.js';
import { SettleBookingWhenPaymentReceived } from './settle-booking-when-payment-received.js';

@Module({
  imports: [PaymentsModule],
  providers: [BookSeats, CancelBooking, ExpireHold, SessionSeats, SettleBookingWhenPaymentReceived],
  exports: [BookSeats, CancelBooking],
})
export class BookingsModule {}
