import { Injectable } from '@nestjs/common';
import { refuseWithoutPayoutAccount } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { PayoutAccountEntity } from './payout-account.entity.js';

@Injectable()
export class PayoutAccounts {
  constructor(
    private readonly db: Db,
    private readonly gateway: PaymentGateway,
  ) {}

  /** The account of this trainer at the provider that is used now. */
  of(trainerId: string): Promise<PayoutAccountEntity | null> {
    return this.db.find(PayoutAccountEntity, { trainerId, provider: this.gateway.name });
  }

  /** Before something goes public. @throws PayoutOnboardingNeeded */
  async refuseWithout(trainerId: string, offer: { priceExVatCents: number | null }): Promise<void> {
    refuseWithoutPayoutAccount(offer, offer.priceExVatCents ? await this.of(trainerId) : null);
  }
}
