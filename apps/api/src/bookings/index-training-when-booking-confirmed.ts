import { Reaction } from '../platform/events/index.js';
import { Indexing } from '../trainings/index.js';
import { BookingConfirmed } from './booking.events.js';

/** Who searches by seats left must find what is left now. */
@Reaction(BookingConfirmed)
export class IndexTrainingWhenBookingConfirmed {
  constructor(private readonly indexing: Indexing) {}

  run({ sessionId }: BookingConfirmed): Promise<void> {
    return this.indexing.session(sessionId);
  }
}
