import { DomainEvent } from '../platform/events/index.js';

abstract class QuestionEvent extends DomainEvent {
  constructor(readonly questionId: string) {
    super();
  }
}

abstract class AnswerEvent extends DomainEvent {
  constructor(
    readonly questionId: string,
    readonly answerId: string,
  ) {
    super();
  }
}

abstract class RouteEvent extends DomainEvent {
  constructor(readonly routeId: string) {
    super();
  }
}

export class AnswerAccepted extends AnswerEvent {}
export class AcceptanceWithdrawn extends AnswerEvent {}

/** Put to somebody by name. */
export class QuestionRouted extends RouteEvent {}
/** Whoever had it said that it is not for them; who has it now was told by a QuestionRouted of their own. */
export class QuestionHandedOver extends RouteEvent {}

/** No expert answered: all colleagues hear of it (ORGANISATION); or everybody may read it from now on (PUBLIC). */
export class QuestionWidened extends DomainEvent {
  constructor(
    readonly questionId: string,
    readonly to: 'ORGANISATION' | 'PUBLIC',
  ) {
    super();
  }
}

/** After some working days without an answer. */
export class QuestionUnanswered extends QuestionEvent {}

/** The asker is asked whether an answer helped. */
export class QuestionNudged extends DomainEvent {
  constructor(
    readonly questionId: string,
    /** From 1. */
    readonly step: number,
  ) {
    super();
  }
}

export class QuestionMarkedDuplicate extends DomainEvent {
  constructor(
    readonly questionId: string,
    readonly ofId: string,
    /** Null for an asker who is not named. */
    readonly byId: string | null,
  ) {
    super();
  }
}

export class DuplicateUndone extends QuestionEvent {}

/** A year went by since the answer was known to hold. */
export class FreshnessAsked extends DomainEvent {
  constructor(readonly postId: string) {
    super();
  }
}

export class FreshnessConfirmed extends QuestionEvent {}
export class QuestionObsolete extends QuestionEvent {}
