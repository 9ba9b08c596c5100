import { Injectable } from '@nestjs/common';
import { LIVE_ENTRIES } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import { DeclineSeatOffer } from '../waitlist/decline-seat-offer.js';

/** Somebody wants the training that they asked for no more. */
@Injectable()
export class GiveUpFirstRight {
  constructor(
    private readonly db: Db,
    private readonly decline: DeclineSeatOffer,
  ) {}

  /** Takes them out of the line, and passes on a seat that they were offered; one that they took stays theirs. */
  async run(requestId: string, personId: string): Promise<void> {
    const actor = { id: personId, roles: ['member'], language: 'nl' } as const;
    const [live] = await this.db.query<{ id: string }>(
      'SELECT id FROM waitlist_entries WHERE request_id = $1 AND member_id = $2 AND status = ANY($3)',
      [requestId, personId, LIVE_ENTRIES],
    );
    if (live) await this.decline.leave(actor, live.id);
  }
}
