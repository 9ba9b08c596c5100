import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';

/** What was decided stays, and why; about whom and by whose report does not. An appeal that waits needs no decision. */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetPartiesWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(private readonly db: Db) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    await this.db.query(
      `DELETE FROM moderation_cases WHERE decided_at IS NULL
         AND (kind = 'APPEALED' AND author_id = $1 OR subject_kind = 'PERSON' AND subject_id = $1)`,
      [personId],
    );
    await this.db.query('UPDATE moderation_cases SET author_id = NULL WHERE author_id = $1', [personId]);
    await this.db.query('UPDATE reports SET reporter_id = NULL WHERE reporter_id = $1', [personId]);
  }
}
