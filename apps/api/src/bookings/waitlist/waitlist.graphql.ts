import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AlreadyWaiting,
  OfferLapsed,
  SeatsAvailable,
  WAITLIST_STATUSES,
  WaitlistClosed,
} from '@nutshell/domain';
import { DateTime, enumOf, userError } from '../../platform/graphql/index.js';
import { OrderInputType } from '../bookings.graphql.js';
import type { WaitlistEntryView } from './waitlist.queries.js';

userError(SeatsAvailable, { seatsLeft: () => Int });
userError(AlreadyWaiting, { entryId: () => ID });
userError(WaitlistClosed);
userError(OfferLapsed);

export const WaitlistStatusEnum = enumOf('WaitlistStatus', WAITLIST_STATUSES);

@ObjectType('WaitlistEntry')
export class WaitlistEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int, { description: 'So many at least' })
  minSeats!: number;

  @Field(() => WaitlistStatusEnum)
  status!: WaitlistEntryView['status'];

  @Field(() => Int, { nullable: true, description: '1 is next; null once no longer waiting' })
  position!: number | null;

  @Field(() => DateTime)
  joinedAt!: Date;

  @Field(() => Boolean, {
    description:
      'They asked for this training, and go before everybody who did not; false where they wait as anybody',
  })
  firstRight!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Until when the offer stands, while there is one' })
  offerUntil!: Date | null;
}

@InputType('JoinWaitlistInput')
export class JoinWaitlistInputType extends OrderInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => Int, { defaultValue: 1 })
  seats!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'So many at least; nothing said is all of them or none',
  })
  minSeats?: number | null;
}

@InputType('LeaveWaitlistInput')
export class LeaveWaitlistInputType {
  @Field(() => ID)
  entryId!: string;
}

@InputType('AcceptSeatOfferInput')
export class AcceptSeatOfferInputType {
  @Field(() => ID)
  entryId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A consumer asks for a session within the days in which they may withdraw',
  })
  performanceAgreed!: boolean;
}

@InputType('DeclineSeatOfferInput')
export class DeclineSeatOfferInputType {
  @Field(() => ID)
  entryId!: string;
}
