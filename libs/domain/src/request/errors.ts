import { DomainError } from '../errors.js';

/** The request does not gather people any more: it is planned, given, withdrawn or expired. */
export class RequestClosed extends DomainError<'RequestClosed'> {
  constructor() {
    super('RequestClosed');
  }
}

/** The request lives on in another. */
export class RequestMerged extends DomainError<'RequestMerged'> {
  constructor(
    /** Where it lives on. */
    readonly requestId: string,
  ) {
    super('RequestMerged');
  }
}

/** What was asked for has been turned into a request already. */
export class RequestExists extends DomainError<'RequestExists'> {
  constructor(readonly requestId: string) {
    super('RequestExists');
  }
}

/** So many requests of one person are open that another must wait. */
export class TooManyOpenRequests extends DomainError<'TooManyOpenRequests'> {
  constructor(readonly most: number) {
    super('TooManyOpenRequests');
  }
}

/** Too few people share the question to make a training of it. */
export class TooFewInterested extends DomainError<'TooFewInterested'> {
  constructor(readonly needed: number) {
    super('TooFewInterested');
  }
}

/** While trainers propose, people vote on their dates: what they vote on does not change or move meanwhile. */
export class ProposalsOpen extends DomainError<'ProposalsOpen'> {
  constructor() {
    super('ProposalsOpen');
  }
}

/** So shortly before the choice nothing new is proposed. */
export class ProposingClosed extends DomainError<'ProposingClosed'> {
  constructor() {
    super('ProposingClosed');
  }
}

/** The proposal was withdrawn, or another was chosen. */
export class ProposalClosed extends DomainError<'ProposalClosed'> {
  constructor() {
    super('ProposalClosed');
  }
}

/** One proposal of a trainer at a time for the same request. */
export class AlreadyProposed extends DomainError<'AlreadyProposed'> {
  constructor(readonly proposalId: string) {
    super('AlreadyProposed');
  }
}

/** Who withdrew so often what they proposed for a request does not propose there again: everybody is told each time. */
export class WithdrawnTooOften extends DomainError<'WithdrawnTooOften'> {
  constructor(readonly most: number) {
    super('WithdrawnTooOften');
  }
}

/** Who asks for a training does not propose it as well. */
export class OwnRequest extends DomainError<'OwnRequest'> {
  constructor() {
    super('OwnRequest');
  }
}
