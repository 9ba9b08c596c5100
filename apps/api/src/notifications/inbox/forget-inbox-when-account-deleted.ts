import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../../accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';

@Reaction(AccountDeleted)
@Injectable()
export class ForgetInboxWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(private readonly db: Db) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    await this.db.query(
      `WITH own AS (DELETE FROM notifications WHERE person_id = $1),
         choices AS (DELETE FROM notification_preferences WHERE person_id = $1),
         digests AS (DELETE FROM digests WHERE person_id = $1)
       UPDATE notifications SET actor_id = NULL WHERE actor_id = $1 AND person_id <> $1`,
      [personId],
    );
  }
}
