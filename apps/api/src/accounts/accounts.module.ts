import { Global, Module } from '@nestjs/common';
import { Profiles } from '../platform/auth/index.js';
import { ImagesModule } from '../platform/files/index.js';
import { PersonResolver, ViewerResolver } from './accounts.resolver.js';
import { AnnounceFirstAdmin } from './announce-first-admin.js';
import { FirstAdminController } from './first-admin.controller.js';
import { FirstAdmin } from './first-admin.js';
import { OpenProfile } from './open-profile.js';
import { RenewCalendarFeed } from './renew-calendar-feed.js';
import { SettingsResolver } from './settings.resolver.js';
import { UpdateProfile } from './update-profile.js';
import { WatchCrkbo } from './watch-crkbo.js';
import { ViewerQueries } from './viewer.queries.js';

@Global()
@Module({
  imports: [ImagesModule],
  controllers: [FirstAdminController],
  providers: [
    AnnounceFirstAdmin,
    FirstAdmin,
    { provide: Profiles, useClass: OpenProfile },
    PersonResolver,
    RenewCalendarFeed,
    SettingsResolver,
    UpdateProfile,
    ViewerQueries,
    ViewerResolver,
    WatchCrkbo,
  ],
  exports: [Profiles, ViewerQueries],
})
export class AccountsModule {}
