import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestEntity, RequestReleased } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(RequestReleased)
@Injectable()
export class TellAskersWhenRequestReleased implements Reacts<RequestReleased> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId }: RequestReleased): Promise<void> {
    const request = await this.db.find(RequestEntity, { id: requestId });
    if (request?.status !== 'OPEN') return;
    await this.notify.run({
      kind: 'REQUEST_MERGED',
      key: `request-released:${requestId}:${request.expiresAt.toISOString()}`,
      to: await this.askers.of(requestId),
      postId: requestId,
    });
  }
}
