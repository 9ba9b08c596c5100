import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { SessionPublished } from './trainings.events.js';

@Reaction(SessionPublished)
export class IndexTrainingWhenSessionPublished {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: SessionPublished): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
