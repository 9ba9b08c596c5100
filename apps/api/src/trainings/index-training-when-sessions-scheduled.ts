import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { SessionsScheduled } from './trainings.events.js';

@Reaction(SessionsScheduled)
export class IndexTrainingWhenSessionsScheduled {
  constructor(private readonly indexing: Indexing) {}

  run({ trainingId }: SessionsScheduled): Promise<void> {
    return this.indexing.training(trainingId);
  }
}
