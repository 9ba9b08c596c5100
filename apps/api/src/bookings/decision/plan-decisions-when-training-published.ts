import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { TrainingPublished } from '../../trainings/index.js';
import { PlanDecisions } from './plan-decisions.js';

@Reaction(TrainingPublished)
@Injectable()
export class PlanDecisionsWhenTrainingPublished implements Reacts<TrainingPublished> {
  constructor(private readonly decisions: PlanDecisions) {}

  run({ trainingId }: TrainingPublished): Promise<void> {
    return this.decisions.training(trainingId);
  }
}
