export { CHECK_PAYOUT_ACCOUNT } from './check-payout-account.js';
export { PayoutAccountActivated } from './payout-account.events.js';
export { PayoutAccountEntity } from './payout-account.entity.js';
export { PayoutAccounts } from './payout-accounts.js';
export { PayoutAccountsModule } from './payout-accounts.module.js';
