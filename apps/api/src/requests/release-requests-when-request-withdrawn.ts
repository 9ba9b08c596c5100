import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { ReleaseRequests } from './release-requests.js';
import { RequestWithdrawn } from './requests.events.js';

/** Its owner took back only their own. */
@Reaction(RequestWithdrawn)
@Injectable()
export class ReleaseRequestsWhenRequestWithdrawn implements Reacts<RequestWithdrawn> {
  constructor(private readonly releasing: ReleaseRequests) {}

  run({ requestId }: RequestWithdrawn): Promise<void> {
    return this.releasing.of(requestId);
  }
}
