import { DomainError } from '../errors.js';

/** Something paid goes public only once the trainer's account at the payment provider is complete. */
export class PayoutOnboardingNeeded extends DomainError<'PayoutOnboardingNeeded'> {
  constructor() {
    super('PayoutOnboardingNeeded');
  }
}

/** The agreement by which the platform issues invoices in the trainer's name was not accepted. */
export class MandateNeeded extends DomainError<'MandateNeeded'> {
  constructor() {
    super('MandateNeeded');
  }
}

/** It is too early or too late to say that a session was not as promised, or nothing was paid. */
export class DisputeClosed extends DomainError<'DisputeClosed'> {
  constructor() {
    super('DisputeClosed');
  }
}

export class AlreadyDisputed extends DomainError<'AlreadyDisputed'> {
  constructor() {
    super('AlreadyDisputed');
  }
}

/** Another moderator decided already. */
export class DisputeDecided extends DomainError<'DisputeDecided'> {
  constructor() {
    super('DisputeDecided');
  }
}

/** This refund is not, or no longer, one that a person has to transfer. */
export class RefundNotByHand extends DomainError<'RefundNotByHand'> {
  constructor() {
    super('RefundNotByHand');
  }
}
