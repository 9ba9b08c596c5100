import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AlreadyDisputed, DisputeClosed, DisputeDecided } from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';
import { DISPUTE_STATUSES, type DisputeStatus } from './dispute.entity.js';

userError(DisputeClosed);
userError(AlreadyDisputed);
userError(DisputeDecided);

export const DisputeStatusEnum = enumOf('DisputeStatus', DISPUTE_STATUSES);

@ObjectType('Dispute', { description: 'A member says that a session was not as promised' })
export class DisputeType {
  @Field(() => ID)
  id!: string;

  @Field(() => DisputeStatusEnum)
  status!: DisputeStatus;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  openedAt!: Date;

  @Field(() => Int, { nullable: true })
  refundCents!: number | null;

  @Field(() => String, { nullable: true, description: 'Of the moderator who decided' })
  explanation!: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => ID)
  bookingId!: string;

  @Field(() => Int, { description: 'Paid and not given back: what can be given back' })
  paidCents!: number;

  @Field(() => String)
  memberName!: string;

  @Field(() => String)
  trainerName!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Of the training’s page' })
  slug!: string;

  @Field(() => DateTime)
  startsAt!: Date;
}

export const { Connection: DisputeConnection } = connectionOf(() => DisputeType, 'Dispute');

@InputType('OpenDisputeInput')
export class OpenDisputeInputType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => String, { description: 'What was not as promised; the trainer reads it too' })
  reason!: string;
}

@InputType('DecideDisputeInput')
export class DecideDisputeInputType {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => Int, { description: '0 where the trainer keeps all' })
  refundCents!: number;

  @Field(() => String, { description: 'Both read it' })
  explanation!: string;
}
