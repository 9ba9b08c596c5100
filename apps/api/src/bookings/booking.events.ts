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
export class BookingConfirmed extends BookingEvent {
  constructor(
    bookingId: string,
    sessionId: string,
    /** The seats are those of another booking, whose place this one took. */
    readonly moved = false,
  ) {
    super(bookingId, sessionId);
  }
}
/** Reserved free of charge: a pay link follows once the session runs. */
export class SeatsReserved extends BookingEvent {}
export class HoldExpired extends BookingEvent {}
export class BookingCancelled extends BookingEvent {}
/** A payment came in for seats that were gone; all of it goes back. */
export class LatePaymentRefunded extends BookingEvent {
  constructor(
    bookingId: string,
    sessionId: string,
    /** The first place in line that the member has now; null where nothing can be offered any more. */
    readonly entryId: string | null,
  ) {
    super(bookingId, sessionId);
  }
}

/** Less is owed than before; what was paid above that is on its way back. */
export class BookingCredited extends BookingEvent {
  constructor(
    bookingId: string,
    sessionId: string,
    readonly cents: number,
    readonly reason: string,
  ) {
    super(bookingId, sessionId);
  }
}
