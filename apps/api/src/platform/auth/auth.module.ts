import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../access/index.js';
import { LoginActorSource } from './login-actor-source.js';

/** Who is who: accounts, logins, and the actor of each request. */
@Global()
@Module({
  providers: [{ provide: ActorSource, useClass: LoginActorSource }],
  exports: [ActorSource],
})
export class AuthModule {}
