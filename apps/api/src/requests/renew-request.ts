import { Injectable } from '@nestjs/common';
import { stillWantedAt } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timers } from '../platform/jobs/index.js';
import { RequestEntity } from './request.entity.js';
import { STILL_WANTED } from './timer-kinds.js';

/** A request gathers people for its whole time again, inside the transaction of a deed that holds its lock. */
@Injectable()
export class RenewRequest {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** @param from since when, by default now @throws OutsideTransaction */
  async run(requestId: string, from = this.clock.now()): Promise<void> {
    const expiresAt = stillWantedAt(from);
    await this.db.save(RequestEntity, { id: requestId, expiresAt, askedAt: null });
    await this.timers.set({ kind: STILL_WANTED, subject: requestId, dueAt: expiresAt });
  }
}
