import { Injectable } from '@nestjs/common';
import { PaymentsMoved } from '../payments/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { SchedulePayout } from './schedule-payout.js';

@Reaction(PaymentsMoved)
@Injectable()
export class SchedulePayoutWhenPaymentsMoved implements Reacts<PaymentsMoved> {
  constructor(private readonly schedule: SchedulePayout) {}

  run({ toBookingId }: PaymentsMoved): Promise<void> {
    return this.schedule.ofBooking(toBookingId);
  }
}
