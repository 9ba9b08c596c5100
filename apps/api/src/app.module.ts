import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { AttendanceModule } from './attendance/index.js';
import { BookingsModule } from './bookings/index.js';
import { CalendarsModule } from './calendars/index.js';
import { FeedModule } from './feed/index.js';
import { GoodbyeModule } from './goodbye/index.js';
import { IdeasModule } from './ideas/index.js';
import { InvoicesModule } from './invoices/index.js';
import { ModerationModule } from './moderation/index.js';
import { NotificationsModule } from './notifications/index.js';
import { DisputesModule } from './disputes/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { PeopleModule } from './people/index.js';
import { PostsModule } from './posts/index.js';
import { PayoutsModule } from './payouts/index.js';
import { PayoutAccountsModule } from './payout-accounts/index.js';
import { ParticipantsModule } from './participants/index.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { DevModule } from './dev/index.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { PagesModule } from './pages/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { QuestionsModule } from './questions/index.js';
import { ReconciliationModule } from './reconciliation/index.js';
import { RequestsModule } from './requests/index.js';
import { RetentionModule } from './retention/index.js';
import { ReviewsModule } from './reviews/index.js';
import { SearchOverAllModule } from './search/index.js';
import { SkillsModule } from './skills/index.js';
import { TaxesModule } from './taxes/index.js';
import { TrainingsModule } from './trainings/index.js';

/** Every feature: one folder, one business word. */
export const features: Type[] = [
  AccountsModule,
  AttendanceModule,
  BookingsModule,
  CalendarsModule,
  FeedModule,
  GoodbyeModule,
  IdeasModule,
  InvoicesModule,
  ModerationModule,
  NotificationsModule,
  ParticipantsModule,
  DisputesModule,
  OrganisationsModule,
  PayoutAccountsModule,
  PayoutsModule,
  PeopleModule,
  PostsModule,
  QuestionsModule,
  RequestsModule,
  ReconciliationModule,
  RetentionModule,
  ReviewsModule,
  SearchOverAllModule,
  SkillsModule,
  TaxesModule,
  TrainingsModule,
];

@Module({})
export class AppModule {
  /** @param more modules that only this application has, as a test's own reactions */
  static with(config: Config, clock: Clock, more: Type[] = []): DynamicModule {
    return {
      module: AppModule,
      // The pages answer whatever nothing before them answers.
      imports: [
        PlatformModule.with(config, clock),
        GraphqlModule,
        ...more,
        ...features,
        ...(config.production ? [] : [DevModule]),
        PagesModule,
      ],
    };
  }
}
