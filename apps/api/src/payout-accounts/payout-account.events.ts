import { DomainEvent } from '../platform/events/index.js';

/** A trainer can receive money from now on. */
export class PayoutAccountActivated extends DomainEvent {
  constructor(readonly trainerId: string) {
    super();
  }
}
