export { AlignPayout } from './align-payout.js';
export { PayoutReversed, PayoutSent } from './payout.events.js';
export { PayoutsModule } from './payouts.module.js';
