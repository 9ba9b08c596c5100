import { DomainEvent } from '../platform/events/index.js';

abstract class RequestEvent extends DomainEvent {
  constructor(readonly requestId: string) {
    super();
  }
}

abstract class AskerEvent extends DomainEvent {
  constructor(
    readonly requestId: string,
    readonly personId: string,
  ) {
    super();
  }
}

/** Somebody joined, by themselves. */
export class RequestJoined extends AskerEvent {}
export class RequestLeft extends AskerEvent {}
/** Somebody who wanted to know the same is asked to join. */
export class RequestInvited extends AskerEvent {}

/** What is asked for changed: levels, place, dayparts or price. */
export class RequestChanged extends RequestEvent {}
export class RequestWithdrawn extends RequestEvent {}
/** Everybody who joined is asked whether they still want it. */
export class StillWantedAsked extends RequestEvent {}
/** Somebody said that it is still wanted. */
export class RequestRenewed extends RequestEvent {}
export class RequestExpired extends RequestEvent {}

/** What it was merged into is gone: it gathers people by itself again, with who came by it. */
export class RequestReleased extends RequestEvent {}

export class RequestsMerged extends DomainEvent {
  constructor(
    readonly fromId: string,
    readonly intoId: string,
  ) {
    super();
  }
}

abstract class ProposalEvent extends DomainEvent {
  constructor(
    readonly proposalId: string,
    readonly requestId: string,
  ) {
    super();
  }
}

export class TrainingProposed extends ProposalEvent {}
export class ProposalWithdrawn extends ProposalEvent {}
/** Somebody said on which dates they can. */
export class DatesVoted extends AskerEvent {}

/** A date was chosen, by the owner of the request or by majority: there is a session, and the askers have the first right to it. */
export class ProposalChosen extends ProposalEvent {
  constructor(
    proposalId: string,
    requestId: string,
    readonly sessionId: string,
    /** Null where the majority chose. */
    readonly chosenBy: string | null,
  ) {
    super(proposalId, requestId);
  }
}

/** The moment of the choice passed without one: the proposals lapsed, and the request goes on. */
export class NothingChosen extends DomainEvent {
  constructor(
    readonly requestId: string,
    readonly proposalIds: readonly string[],
  ) {
    super();
  }
}

/** The session did not take place: the request gathers people again. */
export class RequestReopened extends RequestEvent {
  constructor(
    requestId: string,
    readonly sessionId: string,
  ) {
    super(requestId);
  }
}

/** The session was held: the trainer and who was there are asked to write down the answer. */
export class RequestGiven extends RequestEvent {
  constructor(
    requestId: string,
    readonly sessionId: string,
  ) {
    super(requestId);
  }
}

/** The answer was written down, under the question or the request. */
export class OutcomeWritten extends DomainEvent {
  constructor(
    readonly requestId: string,
    readonly postId: string,
  ) {
    super();
  }
}

/** Somebody wants to know the same as a question, or no longer. */
export class PostWanted extends DomainEvent {
  constructor(
    readonly postId: string,
    readonly personId: string,
    readonly wanted: boolean,
  ) {
    super();
  }
}

/** So many share a question or an idea that it could be a training: said once. */
export class TrainingSuggested extends DomainEvent {
  constructor(readonly postId: string) {
    super();
  }
}
