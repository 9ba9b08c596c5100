import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { TrainingArchived } from './trainings.events.js';

@Reaction(TrainingArchived)
export class IndexTrainingWhenTrainingArchived {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: TrainingArchived): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
