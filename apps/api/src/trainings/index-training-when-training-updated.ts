import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { TrainingUpdated } from './trainings.events.js';

@Reaction(TrainingUpdated)
export class IndexTrainingWhenTrainingUpdated {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: TrainingUpdated): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
