import type { ChoiceAnswer } from '@nutshell/domain';
import { DomainEvent } from '../../platform/events/index.js';

/** Seats went to another date: the second booking took the place of the first, with what was paid and who sits there. */
export class BookingMoved extends DomainEvent {
  constructor(
    readonly fromBookingId: string,
    readonly toBookingId: string,
    /** Above zero what was paid for it, below zero what comes back. */
    readonly differenceCents: number,
  ) {
    super();
  }
}

abstract class BookingChange extends DomainEvent {
  constructor(
    readonly bookingId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}

/** A consumer withdrew from the contract, as the law lets them. */
export class BookingWithdrawn extends BookingChange {}

/** The trainer moved or cancelled what somebody had booked; they may choose. Once per change. */
export class ChoiceOpened extends BookingChange {
  constructor(
    bookingId: string,
    sessionId: string,
    /** When it was to begin before this change. */
    readonly startedAt: string,
  ) {
    super(bookingId, sessionId);
  }
}

export class ChoiceAnswered extends BookingChange {
  constructor(
    bookingId: string,
    sessionId: string,
    readonly answer: ChoiceAnswer,
    /** Nobody answered in time. */
    readonly lapsed: boolean,
  ) {
    super(bookingId, sessionId);
  }
}
