import { DomainError } from '../errors.js';

/** A vote on what one wrote oneself. */
export class OwnPost extends DomainError<'OwnPost'> {
  constructor() {
    super('OwnPost');
  }
}

/** Not visible (any more): nothing can be added to it. */
export class PostClosed extends DomainError<'PostClosed'> {
  constructor() {
    super('PostClosed');
  }
}

/** The first posts of a new account carry no links. */
export class LinksNotAllowedYet extends DomainError<'LinksNotAllowedYet'> {
  constructor() {
    super('LinksNotAllowedYet');
  }
}

export class PostingTooFast extends DomainError<'PostingTooFast'> {
  constructor(
    readonly posts: number,
    /** Within how long so many are too many. */
    readonly minutes: number,
  ) {
    super('PostingTooFast');
  }
}

/** Others replied to it: it is no longer its author's alone to remove. */
export class OthersReplied extends DomainError<'OthersReplied'> {
  constructor() {
    super('OthersReplied');
  }
}

/** Only who works there writes and reads there. */
export class NotMember extends DomainError<'NotMember'> {
  constructor() {
    super('NotMember');
  }
}

/** What was put together can no longer be taken apart. */
export class UndoClosed extends DomainError<'UndoClosed'> {
  constructor(
    /** Until when it could be. */
    readonly until: Date,
  ) {
    super('UndoClosed');
  }
}
