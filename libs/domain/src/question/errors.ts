import { DomainError } from '../errors.js';

/** Others than the asker may accept an answer only after days of silence, and never over the asker's choice. */
export class AcceptanceNotOpen extends DomainError<'AcceptanceNotOpen'> {
  constructor(
    /** From when it may be; null when never by this person. */
    readonly opensAt: Date | null,
  ) {
    super('AcceptanceNotOpen');
  }
}

/** The two cannot be put together: the other is one itself, is for other people, or it is the same question. */
export class NotADuplicate extends DomainError<'NotADuplicate'> {
  constructor() {
    super('NotADuplicate');
  }
}

/** This question was not put to this person, or not any more. */
export class RouteClosed extends DomainError<'RouteClosed'> {
  constructor() {
    super('RouteClosed');
  }
}

/** A colleague who takes no questions now, has had as many as they want this week, or had this one already. */
export class CannotBeAsked extends DomainError<'CannotBeAsked'> {
  constructor() {
    super('CannotBeAsked');
  }
}

/** Everybody can read it already. */
export class AlreadyPublic extends DomainError<'AlreadyPublic'> {
  constructor() {
    super('AlreadyPublic');
  }
}
