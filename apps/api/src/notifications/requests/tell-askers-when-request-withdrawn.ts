import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestWithdrawn } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(RequestWithdrawn)
@Injectable()
export class TellAskersWhenRequestWithdrawn implements Reacts<RequestWithdrawn> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId }: RequestWithdrawn): Promise<void> {
    const [ownerId] = await this.askers.ownerOf(requestId);
    await this.notify.run({
      kind: 'REQUEST_WITHDRAWN',
      key: `request-withdrawn:${requestId}`,
      to: await this.askers.of(requestId),
      actorId: ownerId,
      postId: requestId,
    });
  }
}
