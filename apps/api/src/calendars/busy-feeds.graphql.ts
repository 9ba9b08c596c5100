import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BUSY_FEED_PROBLEMS, BusyFeedKnown, TooManyBusyFeeds, type BusyFeedProblem } from '@nutshell/domain';
import { DateTime, enumOf, userError } from '../platform/graphql/index.js';

const BusyFeedProblemEnum = enumOf<BusyFeedProblem>('BusyFeedProblem', BUSY_FEED_PROBLEMS);

userError(TooManyBusyFeeds, { max: () => Int });
userError(BusyFeedKnown, { feedId: () => ID, feedName: () => String });

@ObjectType('BusyFeed', { description: 'A calendar elsewhere, read for when its owner is busy' })
export class BusyFeedType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Of its address; the rest is not given back to anybody' })
  host!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null until it was read for the first time' })
  lastReadAt!: Date | null;

  @Field(() => BusyFeedProblemEnum, { nullable: true, description: 'Why it could not be read the last time' })
  problem!: BusyFeedProblem | null;
}

@ObjectType('BusyTime')
export class BusyTimeType {
  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;

  @Field(() => String)
  feedName!: string;
}

@InputType()
export class AddBusyFeedInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Of an .ics file: https, or webcal' })
  url!: string;
}
