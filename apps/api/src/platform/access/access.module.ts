import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { DeclaredAccess } from './declared-access.js';
import { DomainErrorFilter } from './domain-error.filter.js';
import { Attempts } from './attempts.js';
import { PaceGuard } from './pace.js';
import { WritePaceGuard } from './write-pace.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: PaceGuard },
    { provide: APP_GUARD, useClass: WritePaceGuard },
    { provide: APP_FILTER, useClass: DomainErrorFilter },
    Attempts,
    DeclaredAccess,
  ],
  exports: [Attempts],
})
export class AccessModule {}
