import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MandateNeeded, PAYOUT_ACCOUNT_STATUSES, PayoutOnboardingNeeded } from '@nutshell/domain';
import type { PayoutAccountStatus } from '@nutshell/domain';
import { DateTime, enumOf, userError } from '../platform/graphql/index.js';

userError(PayoutOnboardingNeeded);
userError(MandateNeeded);

export const PayoutAccountStatusEnum = enumOf('PayoutAccountStatus', PAYOUT_ACCOUNT_STATUSES);

@ObjectType('PayoutAccount')
export class PayoutAccountType {
  @Field(() => PayoutAccountStatusEnum)
  status!: PayoutAccountStatus;

  @Field(() => [String], { description: 'What the payment provider still asks, in its own words' })
  requirements!: string[];

  @Field(() => DateTime, { nullable: true, description: 'When the agreement of now was accepted' })
  mandateAcceptedAt!: Date | null;

  @Field(() => Float, { description: 'Of the price without VAT' })
  feePercent!: number;
}

@ObjectType('PayoutOnboarding')
export class PayoutOnboardingType {
  @Field(() => String, { description: 'The page of the payment provider; works once, and not for long' })
  url!: string;
}

@InputType('StartPayoutOnboardingInput')
export class StartPayoutOnboardingInputType {
  @Field(() => Boolean, { description: 'Agrees that the platform issues invoices in the trainer’s name' })
  acceptMandate!: boolean;
}

@ObjectType('PlatformFee', { description: 'Of the price of one seat' })
export class PlatformFeeType {
  @Field(() => Float)
  percent!: number;

  @Field(() => Int)
  feeExVatCents!: number;

  @Field(() => Int)
  feeVatCents!: number;

  @Field(() => Int, { description: 'Of what the buyer pays, VAT included, less the fee and its VAT' })
  trainerGetsCents!: number;
}
