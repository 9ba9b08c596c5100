import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { RequestEntity, RequestJoined } from '../../requests/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

const MILESTONES = [5, 10, 20, 40, 80];

/** Not at each, but when it becomes worth a training, and then when it grows. */
@Reaction(RequestJoined)
@Injectable()
export class TellOwnerWhenRequestJoined implements Reacts<RequestJoined> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId }: RequestJoined): Promise<void> {
    const request = await this.db.find(RequestEntity, { id: requestId });
    const reached = MILESTONES.findLast((people) => people <= (request?.joined ?? 0));
    if (request?.status !== 'OPEN' || !reached) return;
    await this.notify.run({
      kind: 'REQUEST_GROWS',
      key: `request-grows:${requestId}:${reached}`,
      to: await this.askers.ownerOf(requestId),
      postId: requestId,
      detail: String(reached),
    });
  }
}
