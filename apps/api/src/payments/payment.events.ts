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

/** What was paid for one booking counts for another. */
export class PaymentsMoved extends DomainEvent {
  constructor(
    readonly fromBookingId: string,
    readonly toBookingId: string,
  ) {
    super();
  }
}

/** It is decided that money goes back. */
export class RefundDecided extends DomainEvent {
  constructor(
    readonly refundId: string,
    readonly bookingId: string,
  ) {
    super();
  }
}

/** The money is back with who paid, or on its way at the bank. */
export class RefundDone extends DomainEvent {
  constructor(
    readonly refundId: string,
    readonly bookingId: string,
  ) {
    super();
  }
}

/** The provider could not give it back; a person will. */
export class RefundFailed extends DomainEvent {
  constructor(
    readonly refundId: string,
    readonly bookingId: string,
  ) {
    super();
  }
}

/** The bank of who paid took the money back, or said who was right. */
export class ChargebackChanged extends DomainEvent {
  constructor(
    readonly chargebackRef: string,
    readonly bookingId: string,
    readonly status: 'OPEN' | 'WON' | 'LOST',
  ) {
    super();
  }
}

/** The provider told something about a seller's account; ask it what. */
export class AccountNoticed extends DomainEvent {
  constructor(readonly accountRef: string) {
    super();
  }
}

/** The provider told that (part of) a transfer came back; the notice is stored under this id. */
export class TransferNoticed extends DomainEvent {
  constructor(readonly eventId: string) {
    super();
  }
}

/** The provider told that a bank takes a payment back; the notice is stored under this id. */
export class ChargebackNoticed extends DomainEvent {
  constructor(readonly eventId: string) {
    super();
  }
}
