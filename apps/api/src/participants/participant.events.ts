import { DomainEvent } from '../platform/events/index.js';

/** Somebody is named on a seat, for the first time or in the place of another. */
export class ParticipantNamed extends DomainEvent {
  constructor(
    readonly participantId: string,
    readonly bookingId: string,
  ) {
    super();
  }
}

/** Who sat there no longer does. Their name and address are in the event alone: the row is the new one's. */
export class ParticipantReplaced extends DomainEvent {
  constructor(
    readonly participantId: string,
    readonly bookingId: string,
    readonly former: { name: string; email: string; personId: string | null; sequence: number },
  ) {
    super();
  }
}
