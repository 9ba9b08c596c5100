import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { Audit } from './audit/index.js';
import { AuthModule } from './auth/index.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { DbModule } from './db/index.js';
import { EventsModule } from './events/events.module.js';
import { FilesModule } from './files/index.js';
import { GeoModule } from './geo/index.js';
import { HealthModule } from './health.js';
import { MailModule } from './mail/index.js';
import { PaymentModule } from './payment/index.js';
import { Seal } from './seal.js';
import { SearchModule } from './search/index.js';
import { Slugs } from './slugs.js';

/** What every feature may ask for by name. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DbModule,
        EventsModule,
        AccessModule,
        AuthModule,
        GeoModule,
        HealthModule,
        SearchModule,
        FilesModule.with(config),
        MailModule.with(config),
        PaymentModule.with(config),
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        Audit,
        Seal,
        Slugs,
      ],
      exports: [Config, Clock, Audit, Seal, Slugs],
    };
  }
}
