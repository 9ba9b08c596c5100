import { Reaction } from '../../platform/events/index.js';
import { Indexing } from '../../trainings/index.js';
import { SeatOfferLapsed } from './waitlist.events.js';

/** Who searches by seats left must find what is left now. */
@Reaction(SeatOfferLapsed)
export class IndexTrainingWhenSeatOfferLapsed {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: SeatOfferLapsed): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
