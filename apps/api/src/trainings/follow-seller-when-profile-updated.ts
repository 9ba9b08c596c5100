import type { VatStatus } from '@nutshell/domain';
import { ProfileUpdated } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { RefreshSessions } from './refresh-sessions.js';

/** A trainer's name is found, and their VAT status is in the price of every session to come. */
@Reaction(ProfileUpdated)
export class FollowSellerWhenProfileUpdated {
  constructor(
    private readonly db: Db,
    private readonly sessions: RefreshSessions,
    private readonly indexing: Indexing,
  ) {}

  async run({ personId }: ProfileUpdated): Promise<void> {
    // Locked: a later change of the profile is followed after this one.
    const [seller] = await this.db.query<{ vatStatus: VatStatus }>(
      'SELECT vat_status AS "vatStatus" FROM trainer_profiles WHERE person_id = $1 FOR SHARE',
      [personId],
    );
    if (seller) await this.sessions.followVat(personId, seller.vatStatus);
    await this.indexing.seller(personId);
  }
}
