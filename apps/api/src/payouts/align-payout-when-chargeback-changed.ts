import { Injectable } from '@nestjs/common';
import { ChargebackChanged } from '../payments/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { AlignPayout } from './align-payout.js';

/** While a bank looks into a payment, the trainer's part waits; the bank's answer settles it. */
@Reaction(ChargebackChanged)
@Injectable()
export class AlignPayoutWhenChargebackChanged implements Reacts<ChargebackChanged> {
  constructor(private readonly align: AlignPayout) {}

  async run({ bookingId, status }: ChargebackChanged): Promise<void> {
    if (status !== 'OPEN') await this.align.run(bookingId);
  }
}
