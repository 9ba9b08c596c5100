import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { TrainingArchived } from '../../trainings/index.js';
import { WithdrawProposalsOf } from './withdraw-proposals-of.js';

@Reaction(TrainingArchived)
@Injectable()
export class WithdrawProposalsWhenTrainingArchived implements Reacts<TrainingArchived> {
  constructor(private readonly withdrawing: WithdrawProposalsOf) {}

  run({ trainingId }: TrainingArchived): Promise<void> {
    return this.withdrawing.training(trainingId);
  }
}
