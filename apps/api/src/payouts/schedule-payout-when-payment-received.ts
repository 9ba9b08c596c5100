import { Injectable } from '@nestjs/common';
import { PaymentReceived } from '../payments/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { SchedulePayout } from './schedule-payout.js';

/** Also for what a company pays after the session: it is due at once then. */
@Reaction(PaymentReceived)
@Injectable()
export class SchedulePayoutWhenPaymentReceived implements Reacts<PaymentReceived> {
  constructor(private readonly schedule: SchedulePayout) {}

  run({ bookingId }: PaymentReceived): Promise<void> {
    return this.schedule.ofBooking(bookingId);
  }
}
