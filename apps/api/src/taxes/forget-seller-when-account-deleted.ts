import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';

/**
 * Who sold: kept for the tax office and for the invoice of the last fees where money was paid out, shown to nobody,
 * until the rules of retention let go of it; otherwise gone at once.
 */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetSellerWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(private readonly db: Db) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    const [sold] = await this.db.query('SELECT FROM payouts WHERE trainer_id = $1 LIMIT 1', [personId]);
    if (sold) {
      await this.db.query('UPDATE trainer_profiles SET phone = NULL WHERE person_id = $1', [personId]);
      return;
    }
    await this.db.query('DELETE FROM seller_tax_details WHERE person_id = $1', [personId]);
    await this.db.query('DELETE FROM trainer_profiles WHERE person_id = $1', [personId]);
  }
}
