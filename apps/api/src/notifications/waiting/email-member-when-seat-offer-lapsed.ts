import { Injectable } from '@nestjs/common';
import { SeatOfferLapsed } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { TellOfLapse } from './tell-of-lapse.js';

@Reaction(SeatOfferLapsed)
@Injectable()
export class EmailMemberWhenSeatOfferLapsed implements Reacts<SeatOfferLapsed> {
  constructor(private readonly tell: TellOfLapse) {}

  run({ bookingId }: SeatOfferLapsed): Promise<void> {
    return this.tell.ofOffer(bookingId, false);
  }
}
