import { DomainError } from '../errors.js';

/** There are seats for as many as are wanted at least: book them instead of waiting. */
export class SeatsAvailable extends DomainError<'SeatsAvailable'> {
  constructor(readonly seatsLeft: number) {
    super('SeatsAvailable', `${seatsLeft} seats left`);
  }
}

export class AlreadyWaiting extends DomainError<'AlreadyWaiting'> {
  constructor(readonly entryId: string) {
    super('AlreadyWaiting');
  }
}

/** So shortly before the start no seat is offered to anybody any more. */
export class WaitlistClosed extends DomainError<'WaitlistClosed'> {
  constructor() {
    super('WaitlistClosed');
  }
}

/** The time to answer has passed, or the offer was answered or withdrawn; the seats may be somebody else's by now. */
export class OfferLapsed extends DomainError<'OfferLapsed'> {
  constructor() {
    super('OfferLapsed');
  }
}
