import { DomainEvent } from '../platform/events/index.js';

abstract class DisputeEvent extends DomainEvent {
  constructor(
    readonly disputeId: string,
    readonly bookingId: string,
  ) {
    super();
  }
}

export class DisputeOpened extends DisputeEvent {}
export class DisputeSettled extends DisputeEvent {}
