import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestReopened } from '../requests.events.js';
import { InviteBehind } from './invite-behind.js';

/** Who came to want it while a date was planned. */
@Reaction(RequestReopened)
@Injectable()
export class InviteBehindWhenRequestReopened implements Reacts<RequestReopened> {
  constructor(private readonly inviting: InviteBehind) {}

  run({ requestId }: RequestReopened): Promise<void> {
    return this.inviting.run(requestId);
  }
}
