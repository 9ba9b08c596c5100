import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../../accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';

/** Whoever is gone wants to know nothing more. */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetWantsWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(private readonly db: Db) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    await this.db.query('DELETE FROM post_wants WHERE person_id = $1', [personId]);
  }
}
