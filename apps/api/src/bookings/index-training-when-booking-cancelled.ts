import { Reaction } from '../platform/events/index.js';
import { Indexing } from '../trainings/index.js';
import { BookingCancelled } from './booking.events.js';

/** Who searches by seats left must find what is left now. */
@Reaction(BookingCancelled)
export class IndexTrainingWhenBookingCancelled {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: BookingCancelled): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
