import { Module } from '@nestjs/common';
import { CheckAccountWhenNoticed } from './check-account-when-noticed.js';
import { CheckPayoutAccount } from './check-payout-account.js';
import { PayoutAccounts } from './payout-accounts.js';
import { PayoutAccountsResolver } from './payout-accounts.resolver.js';
import { StartPayoutOnboarding } from './start-payout-onboarding.js';

@Module({
  providers: [
    CheckAccountWhenNoticed,
    CheckPayoutAccount,
    PayoutAccounts,
    PayoutAccountsResolver,
    StartPayoutOnboarding,
  ],
  exports: [PayoutAccounts],
})
export class PayoutAccountsModule {}
