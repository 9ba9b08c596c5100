import { DomainEvent } from '../platform/events/index.js';

export class ProfileUpdated extends DomainEvent {
  constructor(readonly personId: string) {
    super();
  }
}

/** Nobody is behind this id any more: every feature lets go of what it has of them. */
export class AccountDeleted extends DomainEvent {
  constructor(readonly personId: string) {
    super();
  }
}
