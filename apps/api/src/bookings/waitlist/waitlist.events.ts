import { DomainEvent } from '../../platform/events/index.js';

abstract class WaitlistEvent extends DomainEvent {
  constructor(
    readonly entryId: string,
    readonly sessionId: string,
    /** The training request of which somebody had the first right to a seat; null where they waited as anybody. */
    readonly requestId: string | null = null,
  ) {
    super();
  }
}

abstract class OfferEvent extends DomainEvent {
  constructor(
    readonly entryId: string,
    readonly bookingId: string,
    readonly sessionId: string,
    /** The training request of which the offer is the asker's first right; null where they waited as anybody. */
    readonly requestId: string | null = null,
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
