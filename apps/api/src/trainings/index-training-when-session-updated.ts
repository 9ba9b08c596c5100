import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { SessionUpdated } from './trainings.events.js';

@Reaction(SessionUpdated)
export class IndexTrainingWhenSessionUpdated {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: SessionUpdated): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
