import { DomainEvent } from '../platform/events/index.js';

abstract class PayoutEvent extends DomainEvent {
  constructor(readonly payoutId: string) {
    super();
  }
}

/** The trainer's money is on its way to their bank. */
export class PayoutSent extends PayoutEvent {}

/** (Part of) a payout came back, because the member got money back after it. */
export class PayoutReversed extends PayoutEvent {}
