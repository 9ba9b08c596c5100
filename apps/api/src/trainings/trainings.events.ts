import { DomainEvent } from '../platform/events/index.js';

export class TrainingCreated extends DomainEvent {
  constructor(readonly trainingId: string) {
    super();
  }
}

export class TrainingUpdated extends DomainEvent {
  constructor(readonly trainingId: string) {
    super();
  }
}

export class TrainingPublished extends DomainEvent {
  constructor(readonly trainingId: string) {
    super();
  }
}

export class TrainingArchived extends DomainEvent {
  constructor(readonly trainingId: string) {
    super();
  }
}

export class SessionsScheduled extends DomainEvent {
  constructor(
    readonly trainingId: string,
    readonly sessionIds: string[],
  ) {
    super();
  }
}

/** Anything about a session changed but who sits in it. */
export class SessionUpdated extends DomainEvent {
  constructor(
    readonly sessionId: string,
    readonly trainingId: string,
  ) {
    super();
  }
}

/** The weightiest of what is new: LINK (or another room of the building) leaves time and place as they were. */
export type MovedWhat = 'TIME' | 'PLACE' | 'LINK';

/** Its time or place changed; those who booked must hear it. */
export class SessionMoved extends DomainEvent {
  constructor(
    readonly sessionId: string,
    readonly startedAt: string,
    readonly what: MovedWhat,
    readonly movedAt: string,
    /** From the trainer to those who booked. */
    readonly message: string | null,
  ) {
    super();
  }
}

export class SessionPublished extends DomainEvent {
  constructor(
    readonly sessionId: string,
    readonly trainingId: string,
  ) {
    super();
  }
}

/** A session without bookings was taken away. */
export class SessionRemoved extends DomainEvent {
  constructor(
    readonly sessionId: string,
    readonly trainingId: string,
  ) {
    super();
  }
}
