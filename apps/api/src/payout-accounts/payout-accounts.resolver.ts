import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  feeRateAt,
  Invalid,
  MANDATE_VERSION,
  MandateNeeded,
  PaymentUnavailable,
  payoutOf,
  priceWithVat,
  TRAINING_LIMITS,
  TrainerProfileIncomplete,
} from '@nutshell/domain';
import type { VatStatus } from '@nutshell/domain';
import { ViewerType } from '../accounts/index.js';
import { Allow, CurrentActor, Public, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { ExpectingMutation, VatStatusEnum } from '../platform/graphql/index.js';
import {
  PayoutAccountType,
  PayoutOnboardingType,
  PlatformFeeType,
  StartPayoutOnboardingInputType,
} from './payout-accounts.graphql.js';
import { PayoutAccounts } from './payout-accounts.js';
import { StartPayoutOnboarding } from './start-payout-onboarding.js';

@Resolver(() => ViewerType)
export class PayoutAccountsResolver {
  constructor(
    private readonly accounts: PayoutAccounts,
    private readonly starting: StartPayoutOnboarding,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => PayoutAccountType, { nullable: true, description: 'For trainers' })
  async payoutAccount(@Parent() { person, roles }: ViewerType): Promise<PayoutAccountType | null> {
    const account = await this.accounts.of(person.id);
    if (!account && !roles.includes('trainer')) return null;
    return {
      status: account?.status ?? 'NONE',
      requirements: account?.requirements ?? [],
      mandateAcceptedAt: account?.mandateVersion === MANDATE_VERSION ? account.mandateAcceptedAt : null,
      feePercent: feeRateAt(this.clock.now()).percent,
    };
  }

  @ExpectingMutation(
    () => PayoutOnboardingType,
    [MandateNeeded, TrainerProfileIncomplete, PaymentUnavailable],
  )
  @Allow('member')
  startPayoutOnboarding(
    @CurrentActor() actor: Actor,
    @Args('input') { acceptMandate }: StartPayoutOnboardingInputType,
  ): Promise<PayoutOnboardingType> {
    return this.starting.run(actor, acceptMandate);
  }

  @Query(() => PlatformFeeType, { description: 'What the platform takes of a seat at this price' })
  @Public()
  platformFee(
    @Args('priceExVatCents', { type: () => Int }) priceExVatCents: number,
    @Args('vatStatus', { type: () => VatStatusEnum, defaultValue: 'STANDARD' }) vatStatus: VatStatus,
  ): PlatformFeeType {
    const { min, max } = TRAINING_LIMITS.priceExVatCents;
    if (priceExVatCents < min || priceExVatCents > max)
      throw new Invalid([{ field: 'priceExVatCents', code: 'notAllowed' }]);
    const rate = feeRateAt(this.clock.now());
    const { exVatCents, inclVatCents } = priceWithVat(priceExVatCents, vatStatus);
    const payout = payoutOf({ keptCents: inclVatCents, exVatCents, totalCents: inclVatCents }, rate);
    return { percent: rate.percent, ...payout, trainerGetsCents: payout.netCents };
  }
}
