import { Injectable } from '@nestjs/common';
import { GiveUpFirstRight } from '../../bookings/index.js';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestAskerEntity } from '../request-asker.entity.js';
import { RequestLeft } from '../requests.events.js';

/** What they wanted no more is for who still does, unless they have come back meanwhile. */
@Reaction(RequestLeft)
@Injectable()
export class GiveUpSeatWhenRequestLeft implements Reacts<RequestLeft> {
  constructor(
    private readonly db: Db,
    private readonly giving: GiveUpFirstRight,
  ) {}

  async run({ requestId, personId }: RequestLeft): Promise<void> {
    const back = await this.db.find(RequestAskerEntity, { requestId, personId, status: 'JOINED' });
    if (!back) await this.giving.run(requestId, personId);
  }
}
