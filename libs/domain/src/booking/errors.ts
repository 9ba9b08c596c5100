import { DomainError } from '../errors.js';
import type { BookingStatus } from './states.js';

export class SessionFull extends DomainError<'SessionFull'> {
  constructor(readonly seatsLeft: number) {
    super('SessionFull', `${seatsLeft} seats left`);
  }
}

export class SessionStarted extends DomainError<'SessionStarted'> {
  constructor() {
    super('SessionStarted');
  }
}

/** The session is a draft or was cancelled. */
export class SessionNotOpen extends DomainError<'SessionNotOpen'> {
  constructor() {
    super('SessionNotOpen');
  }
}

export class AlreadyBooked extends DomainError<'AlreadyBooked'> {
  constructor(readonly bookingId: string) {
    super('AlreadyBooked');
  }
}

/** A trainer cannot book a seat in their own session. */
export class OwnSession extends DomainError<'OwnSession'> {
  constructor() {
    super('OwnSession');
  }
}

export class BookingNotCancellable extends DomainError<'BookingNotCancellable'> {
  constructor() {
    super('BookingNotCancellable');
  }
}

/** The amount shown before is no longer the amount due: show this one and ask again. */
export class RefundChanged extends DomainError<'RefundChanged'> {
  constructor(readonly refundCents: number) {
    super('RefundChanged', `the refund is now ${refundCents} cents`);
  }
}

/** The hold has lapsed, the booking is paid already, or there is nothing to pay. */
export class BookingNotPayable extends DomainError<'BookingNotPayable'> {
  constructor() {
    super('BookingNotPayable');
  }
}

/** The payment provider did not answer; the seat is still held. */
export class PaymentUnavailable extends DomainError<'PaymentUnavailable'> {
  constructor() {
    super('PaymentUnavailable');
  }
}

export class BookingMoveRefused extends DomainError<'BookingMoveRefused'> {
  constructor(
    readonly from: BookingStatus,
    readonly to: BookingStatus,
  ) {
    super('BookingMoveRefused', `a booking cannot go from ${from} to ${to}`);
  }
}
