import { Injectable } from '@nestjs/common';
import type { PayoutAccountStatus } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { PaymentGateway, type SellerAccount } from '../platform/payment/index.js';
import { PayoutAccountActivated } from './payout-account.events.js';
import { PayoutAccountEntity } from './payout-account.entity.js';

export const CHECK_PAYOUT_ACCOUNT = 'payout-account.check';

const STATUS: Record<SellerAccount['status'], PayoutAccountStatus> = {
  incomplete: 'INCOMPLETE',
  active: 'ACTIVE',
  restricted: 'RESTRICTED',
};

/** Asks the provider how an account is now: what it told before may be old, or told out of order. */
@Timer(CHECK_PAYOUT_ACCOUNT, { network: true })
@Injectable()
export class CheckPayoutAccount implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly gateway: PaymentGateway,
  ) {}

  async run(accountRef: string): Promise<void> {
    const known = await this.db.find(PayoutAccountEntity, { accountRef });
    if (!known || known.provider !== this.gateway.name) return;
    const { status, requirements } = await this.gateway.findAccount(accountRef);
    await this.db.tx(async () => {
      const changed = await this.db.query<{ trainerId: string }>(
        `UPDATE payout_accounts SET status = $2, requirements = $3, updated_at = $4
         WHERE account_ref = $1 AND (status <> $2 OR requirements <> $3::text[]) RETURNING trainer_id AS "trainerId"`,
        [accountRef, STATUS[status], requirements, this.clock.now()],
      );
      if (changed.length && status === 'active')
        await this.events.publish(new PayoutAccountActivated(changed[0]!.trainerId));
    });
  }
}
