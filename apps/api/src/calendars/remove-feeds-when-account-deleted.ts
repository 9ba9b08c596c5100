import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { READ_BUSY_FEED } from './read-busy-feed.js';

@Reaction(AccountDeleted)
@Injectable()
export class RemoveFeedsWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly timers: Timers,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    const gone = await this.db.query<{ id: string }>(
      'DELETE FROM busy_feeds WHERE person_id = $1 RETURNING id',
      [personId],
    );
    for (const { id } of gone) await this.timers.cancel(READ_BUSY_FEED, id);
  }
}
