import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { TrainingPublished } from './trainings.events.js';

@Reaction(TrainingPublished)
export class IndexTrainingWhenTrainingPublished {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: TrainingPublished): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
