import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestReleased } from '../requests.events.js';
import { InviteBehind } from './invite-behind.js';

/** Who came to want it while it was a part of another. */
@Reaction(RequestReleased)
@Injectable()
export class InviteBehindWhenRequestReleased implements Reacts<RequestReleased> {
  constructor(private readonly inviting: InviteBehind) {}

  run({ requestId }: RequestReleased): Promise<void> {
    return this.inviting.run(requestId);
  }
}
