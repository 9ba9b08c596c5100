import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { SessionPublished } from '../../trainings/index.js';
import { PlanDecisions } from './plan-decisions.js';

@Reaction(SessionPublished)
@Injectable()
export class PlanDecisionWhenSessionPublished implements Reacts<SessionPublished> {
  constructor(private readonly decisions: PlanDecisions) {}

  run({ sessionId }: SessionPublished): Promise<void> {
    return this.decisions.sessions([sessionId]);
  }
}
