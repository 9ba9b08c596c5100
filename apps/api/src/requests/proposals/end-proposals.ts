import { Injectable } from '@nestjs/common';
import type { ProposalStatus } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import { ProposalWithdrawn } from '../requests.events.js';
import { CHOOSE_DATE } from '../timer-kinds.js';

/** Open proposals come to an end, inside a deed that has locked their request. */
@Injectable()
export class EndProposals {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  /** One is taken back; with the last one goes the moment of the choice. @throws OutsideTransaction */
  async withdraw(requestId: string, proposalId: string): Promise<void> {
    await this.db.query(`UPDATE proposals SET status = 'WITHDRAWN', ended_at = $2 WHERE id = $1`, [
      proposalId,
      this.clock.now(),
    ]);
    await this.events.publish(new ProposalWithdrawn(proposalId, requestId));
    const [open] = await this.db.query(
      `SELECT FROM proposals WHERE request_id = $1 AND status = 'OPEN' LIMIT 1`,
      [requestId],
    );
    if (!open) await this.dropMoment(requestId);
  }

  /** All that are open, and the moment of the choice. @returns their ids, the first first */
  async all(requestId: string, status: ProposalStatus): Promise<string[]> {
    const ended = await this.db.query<{ id: string }>(
      `UPDATE proposals SET status = $2, ended_at = $3 WHERE request_id = $1 AND status = 'OPEN' RETURNING id`,
      [requestId, status, this.clock.now()],
    );
    await this.dropMoment(requestId);
    return ended.map(({ id }) => id).toSorted();
  }

  private async dropMoment(requestId: string): Promise<void> {
    await this.db.query('UPDATE requests SET choose_by = NULL WHERE id = $1', [requestId]);
    await this.timers.cancel(CHOOSE_DATE, requestId);
  }
}
