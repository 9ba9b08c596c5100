import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTime, enumOf } from '../platform/graphql/index.js';
import { PAYOUT_STATUSES, type PayoutStatus } from './payout.entity.js';

export const PayoutStatusEnum = enumOf('PayoutStatus', PAYOUT_STATUSES);

@ObjectType('PayoutLine', { description: 'What one booking brought in' })
export class PayoutLineType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int)
  grossCents!: number;

  @Field(() => Int)
  feeExVatCents!: number;

  @Field(() => Int)
  feeVatCents!: number;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int, { description: 'What came back of it, because the member got money back afterwards' })
  backNetCents!: number;

  payoutId!: string;
}

@ObjectType('Payout')
export class PayoutType {
  @Field(() => ID)
  id!: string;

  @Field(() => PayoutStatusEnum)
  status!: PayoutStatus;

  @Field(() => DateTime)
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true })
  sentAt!: Date | null;

  @Field(() => Int)
  grossCents!: number;

  @Field(() => Int)
  feeExVatCents!: number;

  @Field(() => Int)
  feeVatCents!: number;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  reversedCents!: number;

  @Field(() => Boolean, { description: 'Waits for an account that can receive it' })
  needsAccount!: boolean;

  sessionId!: string;
}

export const { Connection: PayoutConnection } = connectionOf(() => PayoutType, 'Payout');

@ObjectType('EarningsSum', { description: 'By the month of the session; cents' })
export class EarningsSumType {
  @Field(() => Int)
  soldCents!: number;

  @Field(() => Int)
  refundedCents!: number;

  @Field(() => Int)
  feeCents!: number;

  @Field(() => Int)
  feeVatCents!: number;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  seats!: number;
}

@ObjectType('EarningsMonth')
export class EarningsMonthType extends EarningsSumType {
  @Field(() => Int, { description: '1 is January' })
  month!: number;
}

@ObjectType('Earnings')
export class EarningsType {
  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  feePercent!: number;

  @Field(() => [EarningsMonthType], { description: 'All twelve' })
  months!: EarningsMonthType[];

  @Field(() => EarningsSumType)
  total!: EarningsSumType;

  @Field(() => Int, { description: 'Net, of sessions to come and of what companies still pay; of all years' })
  expectedCents!: number;

  @Field(() => Int, { description: 'Net, gathered and not sent yet; of all years' })
  onTheWayCents!: number;

  @Field(() => Int, { description: 'Net, less what was taken back; of all years' })
  paidOutCents!: number;

  @Field(() => [Int], { description: 'Years in which there was something' })
  years!: number[];
}
