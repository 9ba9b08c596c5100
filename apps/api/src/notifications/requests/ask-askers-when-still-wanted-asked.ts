import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { RequestEntity, StillWantedAsked } from '../../requests/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(StillWantedAsked)
@Injectable()
export class AskAskersWhenStillWantedAsked implements Reacts<StillWantedAsked> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId }: StillWantedAsked): Promise<void> {
    const request = await this.db.find(RequestEntity, { id: requestId });
    if (request?.status !== 'OPEN' || !request.askedAt) return;
    await this.notify.run({
      kind: 'STILL_WANTED',
      key: `still-wanted:${requestId}:${request.askedAt.toISOString()}`,
      to: await this.askers.joined(requestId),
      postId: requestId,
    });
  }
}
