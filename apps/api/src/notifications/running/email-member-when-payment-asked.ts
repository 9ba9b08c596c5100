import { Injectable } from '@nestjs/common';
import { PaymentAsked } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { AskToPay } from './ask-to-pay.js';

@Reaction(PaymentAsked)
@Injectable()
export class EmailMemberWhenPaymentAsked implements Reacts<PaymentAsked> {
  constructor(private readonly asking: AskToPay) {}

  run({ bookingId }: PaymentAsked): Promise<void> {
    return this.asking.first(bookingId);
  }
}
