import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestInvited } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(RequestInvited)
@Injectable()
export class InvitePersonWhenInvitedToRequest implements Reacts<RequestInvited> {
  constructor(private readonly notify: Notify) {}

  async run({ requestId, personId }: RequestInvited): Promise<void> {
    await this.notify.run({
      kind: 'REQUEST_INVITED',
      key: `request-invited:${requestId}`,
      to: [personId],
      postId: requestId,
    });
  }
}
