import { DomainError } from '../errors.js';
import type { BookingStatus } from './states.js';
import type { WithdrawalRefusal } from './withdrawal.js';

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

/** There was nothing to choose, it was chosen already, or the time for it is over. */
export class ChoiceClosed extends DomainError<'ChoiceClosed'> {
  constructor() {
    super('ChoiceClosed');
  }
}

/** The seats cannot go to that date: they are not booked (any more), the session has begun, or it is another training. */
export class BookingNotMovable extends DomainError<'BookingNotMovable'> {
  constructor() {
    super('BookingNotMovable');
  }
}

/** The difference shown before is no longer the difference due: show this one and ask again. */
export class MovePriceChanged extends DomainError<'MovePriceChanged'> {
  constructor(readonly differenceCents: number) {
    super('MovePriceChanged', `the difference is now ${differenceCents} cents`);
  }
}

export class WithdrawalNotPossible extends DomainError<'WithdrawalNotPossible'> {
  constructor(readonly reason: WithdrawalRefusal) {
    super('WithdrawalNotPossible', reason);
  }
}
