import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SessionsScheduled } from '../../trainings/index.js';
import { PlanDecisions } from './plan-decisions.js';

@Reaction(SessionsScheduled)
@Injectable()
export class PlanDecisionsWhenSessionsScheduled implements Reacts<SessionsScheduled> {
  constructor(private readonly decisions: PlanDecisions) {}

  run({ sessionIds }: SessionsScheduled): Promise<void> {
    return this.decisions.sessions(sessionIds);
  }
}
