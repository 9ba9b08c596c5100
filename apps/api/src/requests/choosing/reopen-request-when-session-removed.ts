import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SessionRemoved } from '../../trainings/index.js';
import { ReopenRequest } from './reopen-request.js';

@Reaction(SessionRemoved)
@Injectable()
export class ReopenRequestWhenSessionRemoved implements Reacts<SessionRemoved> {
  constructor(private readonly reopening: ReopenRequest) {}

  run({ sessionId }: SessionRemoved): Promise<void> {
    return this.reopening.whenCancelled(sessionId);
  }
}
