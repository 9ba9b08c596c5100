import { DomainEvent } from '../platform/events/index.js';

export class ProfileUpdated extends DomainEvent {
  constructor(readonly personId: string) {
    super();
  }
}
