import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { SessionMoved } from '../trainings/index.js';
import { NameChasers } from './name-chasers.js';
import { Notices } from './notices.queries.js';

@Reaction(SessionMoved)
@Injectable()
export class MoveChasersWhenSessionMoved implements Reacts<SessionMoved> {
  constructor(
    private readonly notices: Notices,
    private readonly chasers: NameChasers,
  ) {}

  async run({ sessionId }: SessionMoved): Promise<void> {
    for (const { id, seats, session } of await this.notices.ofSession(sessionId))
      if (seats > 1) await this.chasers.set(id, session);
  }
}
