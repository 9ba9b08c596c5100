import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { PaymentsModule } from '../payments/index.js';
import { PayoutsModule } from '../payouts/index.js';
import { DecideDispute } from './decide-dispute.js';
import { BookingViewerDisputeResolver, DisputesResolver } from './disputes.resolver.js';
import { DisputeQueries } from './disputes.queries.js';
import { EmailBothWhenDisputeSettled } from './email-both-when-dispute-settled.js';
import { EmailTrainerWhenDisputeOpened } from './email-trainer-when-dispute-opened.js';
import { OpenDispute } from './open-dispute.js';

@Module({
  imports: [BookingsModule, PaymentsModule, PayoutsModule],
  providers: [
    BookingViewerDisputeResolver,
    DecideDispute,
    DisputeQueries,
    DisputesResolver,
    EmailBothWhenDisputeSettled,
    EmailTrainerWhenDisputeOpened,
    OpenDispute,
  ],
})
export class DisputesModule {}
