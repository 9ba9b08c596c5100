import { Injectable } from '@nestjs/common';
import { SessionCancelled } from '../../bookings/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { ReopenRequest } from './reopen-request.js';

@Reaction(SessionCancelled)
@Injectable()
export class ReopenRequestWhenSessionCancelled implements Reacts<SessionCancelled> {
  constructor(private readonly reopening: ReopenRequest) {}

  run({ sessionId }: SessionCancelled): Promise<void> {
    return this.reopening.whenCancelled(sessionId);
  }
}
