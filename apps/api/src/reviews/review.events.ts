import { DomainEvent } from '../platform/events/index.js';

export class ReviewWritten extends DomainEvent {
  constructor(readonly reviewId: string) {
    super();
  }
}
