import { DomainEvent } from '../platform/events/index.js';

/** The provider told something; the notice is stored under this id. */
export class PaymentNoticed extends DomainEvent {
  constructor(readonly eventId: string) {
    super();
  }
}

/** A checkout was paid, in full. */
export class PaymentReceived extends DomainEvent {
  constructor(
    readonly paymentId: string,
    readonly bookingId: string,
  ) {
    super();
  }
}
