import { DomainEvent } from '../platform/events/index.js';

/** The provider and the books say something else, and nothing on its way explains it. */
export class BooksDiffered extends DomainEvent {
  constructor(readonly reconciliationId: string) {
    super();
  }
}
