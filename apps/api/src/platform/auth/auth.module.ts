import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../access/index.js';
import { Config } from '../config.js';
import { Db } from '../db/index.js';
import { AccountMails } from './account-mails.js';
import { AuthController } from './auth.controller.js';
import { AUTH } from './auth.token.js';
import { createAuth } from './better-auth.js';
import { EndAccount } from './end-account.js';
import { ForgetExpired } from './forget-expired.js';
import { LoginActorSource } from './login-actor-source.js';
import { OpenAccount } from './open-account.js';
import { Profiles } from './profiles.js';
import { ProveIdentity } from './prove-identity.js';
import { SignUp } from './sign-up.js';
import { StartLogin } from './start-login.js';

/** Who is who: accounts, logins, and the actor of each request. */
@Global()
@Module({
  controllers: [AuthController],
  providers: [
    { provide: ActorSource, useClass: LoginActorSource },
    {
      provide: AUTH,
      inject: [Config, Db, AccountMails, Profiles],
      useFactory: (config: Config, db: Db, mails: AccountMails, profiles: Profiles) =>
        createAuth({ config, db, mails, profiles }),
    },
    AccountMails,
    EndAccount,
    ForgetExpired,
    OpenAccount,
    ProveIdentity,
    SignUp,
    StartLogin,
  ],
  exports: [ActorSource, EndAccount, OpenAccount, ProveIdentity, StartLogin],
})
export class AuthModule {}
