import { DomainEvent } from '../platform/events/index.js';

export class OrganisationJoined extends DomainEvent {
  constructor(
    readonly organisationId: string,
    readonly personId: string,
  ) {
    super();
  }
}

export class OrganisationLeft extends DomainEvent {
  constructor(
    readonly organisationId: string,
    readonly personId: string,
  ) {
    super();
  }
}
