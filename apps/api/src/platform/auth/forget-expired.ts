import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { after, DAY } from '@nutshell/domain';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { type RunsTimer, Timer, Timers } from '../jobs/index.js';

const FORGET = { kind: 'auth.forget-expired', subject: 'all' } as const;

/**
 * Once a day: lets go of logins that ended, with the address and the browser that they came from, and of links that open
 * nothing any more. By the database's clock, as better-auth does.
 */
@Timer(FORGET.kind)
@Injectable()
export class ForgetExpired implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.timers.set({ ...FORGET, dueAt: this.clock.now() }));
  }

  async run(): Promise<void> {
    await this.db.query('DELETE FROM auth.session WHERE "expiresAt" < now()');
    await this.db.query('DELETE FROM auth.verification WHERE "expiresAt" < now()');
    await this.timers.set({ ...FORGET, dueAt: after(this.clock.now(), DAY) });
  }
}
