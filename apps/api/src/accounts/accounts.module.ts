import { Global, Module } from '@nestjs/common';
import { Profiles } from '../platform/auth/index.js';
import { PersonResolver, ViewerResolver } from './accounts.resolver.js';
import { OpenProfile } from './open-profile.js';
import { RenewCalendarFeed } from './renew-calendar-feed.js';
import { SettingsResolver } from './settings.resolver.js';
import { UpdateProfile } from './update-profile.js';
import { ViewerQueries } from './viewer.queries.js';

@Global()
@Module({
  providers: [
    { provide: Profiles, useClass: OpenProfile },
    PersonResolver,
    RenewCalendarFeed,
    SettingsResolver,
    UpdateProfile,
    ViewerQueries,
    ViewerResolver,
  ],
  exports: [Profiles],
})
export class AccountsModule {}
