import { Reaction } from '../platform/events/index.js';
import { Indexing } from '../trainings/index.js';
import { SeatsHeld } from './booking.events.js';

/** Who searches by seats left must find what is left now. */
@Reaction(SeatsHeld)
export class IndexTrainingWhenSeatsHeld {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: SeatsHeld): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
