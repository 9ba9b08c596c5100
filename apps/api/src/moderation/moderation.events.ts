import { DomainEvent } from '../platform/events/index.js';

/** A moderator decided: a first post, a report or an appeal. */
export class ModerationDecided extends DomainEvent {
  constructor(readonly caseId: string) {
    super();
  }
}

export class PersonSuspended extends DomainEvent {
  constructor(readonly personId: string) {
    super();
  }
}

export class PersonReinstated extends DomainEvent {
  constructor(readonly personId: string) {
    super();
  }
}
