import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SessionRemoved } from '../../trainings/index.js';
import { CloseWaitlist } from './close-waitlist.js';

@Reaction(SessionRemoved)
@Injectable()
export class CloseWaitlistWhenSessionRemoved implements Reacts<SessionRemoved> {
  constructor(private readonly closing: CloseWaitlist) {}

  run({ sessionId }: SessionRemoved): Promise<void> {
    return this.closing.end(sessionId);
  }
}
