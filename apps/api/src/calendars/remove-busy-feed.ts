import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { isId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { READ_BUSY_FEED } from './read-busy-feed.js';

@Injectable()
export class RemoveBusyFeed {
  constructor(
    private readonly db: Db,
    private readonly timers: Timers,
  ) {}

  /** Lets go of a calendar and of all that was read of it. @throws NotFound, also where it is somebody else's */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const removed =
        isId(id) &&
        (await this.db.query('DELETE FROM busy_feeds WHERE id = $1 AND person_id = $2 RETURNING 1', [
          id,
          actor.id,
        ]));
      if (!removed || !removed.length) throw new NotFound();
      await this.timers.cancel(READ_BUSY_FEED, id);
    });
  }
}
