import { Reaction } from '../../platform/events/index.js';
import { Indexing } from '../../trainings/index.js';
import { SessionCancelled } from './decision.events.js';

/** Who searches by date must not find one that does not go on. */
@Reaction(SessionCancelled)
export class IndexTrainingWhenSessionCancelled {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: SessionCancelled): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
