import { Injectable } from '@nestjs/common';
import { AccountNoticed } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { CHECK_PAYOUT_ACCOUNT } from './check-payout-account.js';

@Reaction(AccountNoticed)
@Injectable()
export class CheckAccountWhenNoticed implements Reacts<AccountNoticed> {
  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  run({ accountRef }: AccountNoticed): Promise<void> {
    return this.timers.set({ kind: CHECK_PAYOUT_ACCOUNT, subject: accountRef, dueAt: this.clock.now() });
  }
}
