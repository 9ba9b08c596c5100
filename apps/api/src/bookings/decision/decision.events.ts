import { DomainEvent } from '../../platform/events/index.js';

abstract class SessionEvent extends DomainEvent {
  constructor(readonly sessionId: string) {
    super();
  }
}

/** From now on it is certain that the session goes on. */
export class SessionRuns extends SessionEvent {
  constructor(
    sessionId: string,
    /** The booking that made up the minimum; null where the trainer decided. */
    readonly bookingId: string | null,
    /** Towards the minimum at that moment; those who reserved do not count again until they have paid. */
    readonly seats: number,
  ) {
    super(sessionId);
  }
}

/** Too few booked at the moment of decision: the trainer has to choose. */
export class DecisionAsked extends SessionEvent {}
/** The session ended before it began; its bookings are cancelled, each with an event of its own. */
export class SessionCancelled extends SessionEvent {
  constructor(
    sessionId: string,
    /** From the trainer to those who booked. */
    readonly message: string | null = null,
  ) {
    super(sessionId);
  }
}

/** The session runs, so those who reserved pay. */
export class PaymentAsked extends DomainEvent {
  constructor(
    readonly bookingId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}
