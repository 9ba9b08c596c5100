import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { EndProposals } from './proposals/end-proposals.js';
import { RequestEntity } from './request.entity.js';
import { RequestExpired, RequestWithdrawn } from './requests.events.js';
import { STILL_WANTED } from './timer-kinds.js';

const FACTS = { WITHDRAWN: RequestWithdrawn, EXPIRED: RequestExpired } as const;

/** An open request gathers people no more, inside the transaction of a deed that holds its lock. Its proposals lapse. */
@Injectable()
export class EndRequest {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly proposals: EndProposals,
  ) {}

  /** @throws OutsideTransaction */
  async run(id: string, status: keyof typeof FACTS): Promise<void> {
    const endedAt = this.clock.now();
    await this.proposals.all(id, 'NOT_CHOSEN');
    await this.db.save(RequestEntity, { id, status, endedAt, askedAt: null });
    await this.timers.cancel(STILL_WANTED, id);
    await this.events.publish(new FACTS[status](id));
  }

  /** Of these, which are locked, those that nobody wants now that their owner has gone are withdrawn. */
  async abandoned(ids: readonly string[], ownerId: string): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT q.id FROM requests q JOIN posts p ON p.id = q.id
       WHERE q.id = ANY($1) AND q.status = 'OPEN' AND q.joined = 0 AND (p.author_id IS NULL OR p.author_id = $2)
       ORDER BY q.id`,
      [ids, ownerId],
    );
    for (const { id } of rows) await this.run(id, 'WITHDRAWN');
  }
}
