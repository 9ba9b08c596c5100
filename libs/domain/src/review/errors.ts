import { DomainError } from '../errors.js';

/** Only who was there reviews. */
export class NotAttended extends DomainError<'NotAttended'> {
  constructor() {
    super('NotAttended');
  }
}

/** The 30 days after the session are over, or it has not ended yet. */
export class ReviewClosed extends DomainError<'ReviewClosed'> {
  constructor() {
    super('ReviewClosed');
  }
}

export class AlreadyReviewed extends DomainError<'AlreadyReviewed'> {
  constructor(readonly reviewId: string) {
    super('AlreadyReviewed');
  }
}

/** A trainer replies to a review once. */
export class AlreadyReplied extends DomainError<'AlreadyReplied'> {
  constructor() {
    super('AlreadyReplied');
  }
}
