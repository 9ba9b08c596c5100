import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { PostEntity } from '../posts/index.js';
import { BringAskers } from './bring-askers.js';
import { lockPair, oneAtATime } from './lock-pair.js';
import { RenewRequest } from './renew-request.js';
import { RequestEntity } from './request.entity.js';
import { RequestReleased } from './requests.events.js';

/** What was merged into a request that was hidden, removed or withdrawn did nothing wrong: its people still want it. */
@Injectable()
export class ReleaseRequests {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly askers: BringAskers,
    private readonly renewing: RenewRequest,
  ) {}

  /**
   * Each gathers people by itself again; where the one that is gone lived on in another itself, so does what was merged
   * into it. What was planned, given or expired stays one.
   * @throws OutsideTransaction
   */
  async of(goneId: string): Promise<void> {
    await oneAtATime(this.db);
    const gone = await this.db.find(RequestEntity, { id: goneId });
    if (!gone || !['OPEN', 'WITHDRAWN', 'MERGED'].includes(gone.status)) return;
    const merged = await this.db.query<{ id: string }>(
      'SELECT id FROM requests WHERE merged_into_id = $1 ORDER BY id',
      [goneId],
    );
    for (const { id } of merged) {
      if (gone.mergedIntoId) await this.db.save(RequestEntity, { id, mergedIntoId: gone.mergedIntoId });
      else await this.release(id, goneId);
    }
  }

  private async release(fromId: string, intoId: string): Promise<void> {
    await lockPair(this.db, fromId, intoId);
    await this.askers.giveBack(fromId, intoId);
    await this.db.save(PostEntity, { id: fromId, closedAt: null });
    // Meanwhile what it came from may have become another request.
    await this.db.query(
      `UPDATE requests q SET status = 'OPEN', merged_into_id = NULL, merged_at = NULL, merged_by = NULL, ended_at = NULL,
         from_post_id = CASE WHEN EXISTS (SELECT FROM requests other WHERE other.from_post_id = q.from_post_id
           AND other.id <> q.id AND other.status IN ('OPEN', 'PLANNED')) THEN NULL ELSE q.from_post_id END
       WHERE q.id = $1`,
      [fromId],
    );
    await this.renewing.run(fromId);
    await this.events.publish(new RequestReleased(fromId));
  }
}
