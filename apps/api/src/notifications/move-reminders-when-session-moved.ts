import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { SessionMoved } from '../trainings/index.js';
import { Notices } from './notices.queries.js';
import { Reminders } from './reminders.js';

@Reaction(SessionMoved)
@Injectable()
export class MoveRemindersWhenSessionMoved implements Reacts<SessionMoved> {
  constructor(
    private readonly notices: Notices,
    private readonly reminders: Reminders,
  ) {}

  async run({ sessionId }: SessionMoved): Promise<void> {
    for (const { id, session } of await this.notices.ofSession(sessionId))
      await this.reminders.set(id, session);
  }
}
