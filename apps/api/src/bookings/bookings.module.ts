import { Module } from '@nestjs/common';
import { PaymentsModule } from '../payments/index.js';
import { TrainingsModule } from '../trainings/index.js';
import { AgendaResolver, SessionBookingsResolver, SessionViewerBookingResolver } from './agenda.resolver.js';
import { AnnounceSeats } from './announce-seats.js';
import { BookSeats } from './book-seats.js';
import { BookingQueries } from './bookings.queries.js';
import { BookingsResolver } from './bookings.resolver.js';
import { CancelBooking } from './cancel-booking.js';
import { ChangeBuyer } from './change-buyer.js';
import { changes } from './changes/index.js';
import { CreditBooking } from './credit-booking.js';
import { decision } from './decision/index.js';
import { ExpireHold } from './expire-hold.js';
import { firstRight } from './first-right/index.js';
import { GiveUpFirstRight } from './first-right/give-up-first-right.js';
import { OfferFirst } from './first-right/offer-first.js';
import { ForgetOrdersWhenAccountDeleted } from './forget-orders-when-account-deleted.js';
import { IndexTrainingWhenBookingCancelled } from './index-training-when-booking-cancelled.js';
import { IndexTrainingWhenBookingConfirmed } from './index-training-when-booking-confirmed.js';
import { IndexTrainingWhenHoldExpired } from './index-training-when-hold-expired.js';
import { IndexTrainingWhenSeatsHeld } from './index-training-when-seats-held.js';
import { MakeParticipants } from './make-participants.js';
import { PreviewRefund } from './preview-refund.js';
import { reserve } from './reserve/index.js';
import { SessionSeats } from './session-seats.js';
import { SettleBookingWhenPaymentReceived } from './settle-booking-when-payment-received.js';
import { waitlist } from './waitlist/index.js';

@Module({
  imports: [PaymentsModule, TrainingsModule],
  providers: [
    BookSeats,
    CancelBooking,
    ChangeBuyer,
    CreditBooking,
    ExpireHold,
    ForgetOrdersWhenAccountDeleted,
    IndexTrainingWhenBookingCancelled,
    IndexTrainingWhenBookingConfirmed,
    IndexTrainingWhenHoldExpired,
    IndexTrainingWhenSeatsHeld,
    SessionSeats,
    AnnounceSeats,
    ...changes,
    ...decision,
    ...firstRight,
    ...reserve,
    ...waitlist,
    SettleBookingWhenPaymentReceived,
    MakeParticipants,
    PreviewRefund,
    BookingQueries,
    BookingsResolver,
    AgendaResolver,
    SessionBookingsResolver,
    SessionViewerBookingResolver,
  ],
  exports: [
    BookingQueries,
    BookSeats,
    CancelBooking,
    ChangeBuyer,
    CreditBooking,
    GiveUpFirstRight,
    OfferFirst,
    SessionSeats,
  ],
})
export class BookingsModule {}
