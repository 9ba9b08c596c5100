import { DomainEvent } from '../../platform/events/index.js';

abstract class WaitlistEvent extends DomainEvent {
  constructor(
    readonly entryId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}

abstract class OfferEvent extends DomainEvent {
  constructor(
    readonly entryId: string,
    readonly bookingId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}

export class WaitlistJoined extends WaitlistEvent {}
/** Nothing more can be offered to this entry. */
export class WaitlistEntryClosed extends WaitlistEvent {}
export class SeatOffered extends OfferEvent {}
/** The offer was not answered in time; its seats are somebody else's. */
export class SeatOfferLapsed extends OfferEvent {}
