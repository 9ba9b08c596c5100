import { Reaction } from '../platform/events/index.js';
import { Indexing } from '../trainings/index.js';
import { HoldExpired } from './booking.events.js';

/** Who searches by seats left must find what is left now. */
@Reaction(HoldExpired)
export class IndexTrainingWhenHoldExpired {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: HoldExpired): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
