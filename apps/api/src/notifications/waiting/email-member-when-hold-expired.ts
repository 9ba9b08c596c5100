import { Injectable } from '@nestjs/common';
import { HoldExpired } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Notices } from '../notices.queries.js';
import { TellOfLapse } from './tell-of-lapse.js';

/** Who leaves a checkout has just done so; who had a day or two to pay should hear that it is over. */
@Reaction(HoldExpired)
@Injectable()
export class EmailMemberWhenHoldExpired implements Reacts<HoldExpired> {
  constructor(
    private readonly notices: Notices,
    private readonly tell: TellOfLapse,
  ) {}

  async run({ bookingId }: HoldExpired): Promise<void> {
    const notice = await this.notices.ofBooking(bookingId);
    if (notice?.paymentMode === 'WHEN_IT_RUNS') await this.tell.ofPayLink(bookingId);
    else if (notice?.waitlistEntryId) await this.tell.ofOffer(bookingId, true);
  }
}
