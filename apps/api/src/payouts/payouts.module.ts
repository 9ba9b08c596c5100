import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { PayoutAccountsModule } from '../payout-accounts/index.js';
import { TrainingsModule } from '../trainings/index.js';
import { AlignPayout } from './align-payout.js';
import { AlignPayoutWhenChargebackChanged } from './align-payout-when-chargeback-changed.js';
import { AlignPayoutWhenRefundDecided } from './align-payout-when-refund-decided.js';
import { BookingsMoney } from './booking-money.js';
import { EarningsQueries } from './earnings.queries.js';
import { PayoutQueries } from './payouts.queries.js';
import { PayoutsResolver } from './payouts.resolver.js';
import { PreparePayout } from './prepare-payout.js';
import { Reversals } from './reversals.js';
import { RunPayout } from './run-payout.js';
import { SchedulePayout } from './schedule-payout.js';
import { SchedulePayoutWhenPaymentReceived } from './schedule-payout-when-payment-received.js';
import { SchedulePayoutWhenPaymentsMoved } from './schedule-payout-when-payments-moved.js';
import { SendPayout } from './send-payout.js';
import { SendPayoutsWhenAccountActivated } from './send-payouts-when-account-activated.js';
import { SendReversal } from './send-reversal.js';
import { SettlePayout } from './settle-payout.js';
import { SettleReversalWhenNoticed } from './settle-reversal-when-noticed.js';
import { SweepPayouts } from './sweep-payouts.js';

@Module({
  imports: [LedgerModule, PayoutAccountsModule, TrainingsModule],
  providers: [
    AlignPayout,
    AlignPayoutWhenChargebackChanged,
    AlignPayoutWhenRefundDecided,
    BookingsMoney,
    EarningsQueries,
    PayoutQueries,
    PayoutsResolver,
    PreparePayout,
    Reversals,
    RunPayout,
    SchedulePayout,
    SchedulePayoutWhenPaymentReceived,
    SchedulePayoutWhenPaymentsMoved,
    SendPayout,
    SendPayoutsWhenAccountActivated,
    SendReversal,
    SettlePayout,
    SettleReversalWhenNoticed,
    SweepPayouts,
  ],
  exports: [AlignPayout],
})
export class PayoutsModule {}
