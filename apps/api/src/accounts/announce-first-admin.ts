import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { log } from '../platform/log.js';
import { FirstAdmin } from './first-admin.js';

/** Says in the log, at a start without demo data, where the first administrator is made. */
@Injectable()
export class AnnounceFirstAdmin implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly firstAdmin: FirstAdmin,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.demo || this.config.role === 'worker') return;
    const code = await this.firstAdmin.code();
    if (!code) return;
    const link = `${this.config.publicUrl}/eerste-beheerder?code=${code}`;
    log.warn({ link }, 'nobody is administrator yet: sign up, then open this link');
  }
}
