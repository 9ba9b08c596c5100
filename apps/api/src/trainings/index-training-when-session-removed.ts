import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { SessionRemoved } from './trainings.events.js';

@Reaction(SessionRemoved)
export class IndexTrainingWhenSessionRemoved {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: SessionRemoved): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
