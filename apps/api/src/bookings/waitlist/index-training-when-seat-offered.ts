import { Reaction } from '../../platform/events/index.js';
import { Indexing } from '../../trainings/index.js';
import { SeatOffered } from './waitlist.events.js';

/** Who searches by seats left must find what is left now. */
@Reaction(SeatOffered)
export class IndexTrainingWhenSeatOffered {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: SeatOffered): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
