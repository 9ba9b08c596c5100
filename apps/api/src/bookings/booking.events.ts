import { DomainEvent } from '../platform/events/index.js';

abstract class BookingEvent extends DomainEvent {
  constructor(
    readonly bookingId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}

export class SeatsHeld extends BookingEvent {}
export class BookingConfirmed extends BookingEvent {}
export class HoldExpired extends BookingEvent {}
export class BookingCancelled extends BookingEvent {}
/** A payment came in for seats that were gone; all of it goes back. */
export class LatePaymentRefunded extends BookingEvent {}
